using ContentLint.Documents;

namespace ContentLint.Cli.Input;

/// <summary>One line of a JSON-lines file: a document, or why there is none.</summary>
/// <param name="LineNumber">Number of the line in the file, from 1.</param>
/// <param name="LineText">The line without its end, as it stands in the file; <see cref="TextOrigin.Map"/> leads into it.</param>
/// <param name="Document">The text that was read, with its <see cref="Document.Origin"/>; null when the line could not be read.</param>
/// <param name="Problem">Full sentences on why the line could not be read; null when it could.</param>
internal sealed record JsonRecord(int LineNumber, string LineText, Document? Document, string? Problem);
