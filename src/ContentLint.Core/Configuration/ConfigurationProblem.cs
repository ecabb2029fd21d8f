namespace ContentLint.Core.Configuration;

/// <summary>Why an entry cannot be obeyed.</summary>
/// <param name="Path">The file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Message">Full sentences: what is wrong and how to mend it.</param>
public sealed record ConfigurationProblem(string Path, int Line, string Message);
