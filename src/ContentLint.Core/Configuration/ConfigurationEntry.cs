namespace ContentLint.Core.Configuration;

/// <summary>One <c>key = value</c> of a configuration file.</summary>
/// <param name="Key">In lower case, as Roslyn reads keys.</param>
/// <param name="Value">As written, comments and white space around it left out.</param>
/// <param name="Path">The file it stands in.</param>
/// <param name="Line">Its line, from 1.</param>
public sealed record ConfigurationEntry(string Key, string Value, string Path, int Line);
