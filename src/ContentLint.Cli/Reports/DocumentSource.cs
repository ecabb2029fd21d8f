namespace ContentLint.Cli.Reports;

/// <summary>Where a document stands.</summary>
/// <param name="Path">Its file, with forward slashes.</param>
/// <param name="Line">The line of its record in a JSON-lines file, from 1; null when the file is the document.</param>
/// <param name="Id">The name that the record gives itself, if any.</param>
internal sealed record DocumentSource(string Path, int? Line = null, string? Id = null);
