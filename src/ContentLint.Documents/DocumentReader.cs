using ContentLint.Documents.Markdown;
using ContentLint.Documents.PlainText;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Documents;

/// <summary>Reads a text as the format that the ending of its path names.</summary>
public static class DocumentReader
{
    /// <summary>The format for a path, or null when its ending is none that is read.</summary>
    public static DocumentFormat? FormatOf(string path)
    {
        int dot = path.LastIndexOf('.');
        return dot < 0 ? null : path.Substring(dot).ToLowerInvariant() switch
        {
            ".md" or ".markdown" => DocumentFormat.Markdown,
            ".mdx" => DocumentFormat.Mdx,
            ".html" or ".htm" => DocumentFormat.Html,
            ".txt" => DocumentFormat.PlainText,
            _ => null,
        };
    }

    /// <summary>Reads a text. Never throws on any input: what cannot be read as meant becomes a <see cref="Notice"/>.</summary>
    /// <param name="path">The name to report, with forward slashes.</param>
    /// <param name="source">The text without byte order mark.</param>
    /// <param name="format">The markup to read it as.</param>
    public static Document Read(string path, SourceText source, DocumentFormat format) => format switch
    {
        DocumentFormat.Markdown or DocumentFormat.Mdx => MarkdownReader.Read(path, source),
        _ => PlainTextReader.Read(path, source),
    };
}
