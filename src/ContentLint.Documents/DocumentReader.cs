using System.Collections.Immutable;
using System.Globalization;
using ContentLint.Documents.CSharp;
using ContentLint.Documents.Html;
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
            ".cs" => DocumentFormat.CSharp,
            ".txt" => DocumentFormat.PlainText,
            _ => null,
        };
    }

    /// <summary>Reads a text. Never throws on any input: what cannot be read as meant becomes a <see cref="Notice"/>.</summary>
    /// <param name="path">The name to report, with forward slashes.</param>
    /// <param name="source">The text without byte order mark.</param>
    /// <param name="format">The markup to read it as.</param>
    /// <param name="limits">How much to take; <see cref="ReaderLimits.Default"/> when null.</param>
    public static Document Read(string path, SourceText source, DocumentFormat format, ReaderLimits? limits = null)
    {
        limits ??= ReaderLimits.Default;
        if (source.Length > limits.Characters) return LeftOut(path, source, format, limits.Characters);
        return format switch
        {
            DocumentFormat.Markdown or DocumentFormat.Mdx => MarkdownReader.Read(path, source, format, limits),
            DocumentFormat.Html => HtmlReader.Read(path, source),
            DocumentFormat.CSharp => CSharpReader.Read(path, source),
            _ => PlainTextReader.Read(path, source),
        };
    }

    /// <summary>Reads a text that was decoded from bytes, with what the decoder has to say.</summary>
    /// <param name="path">The name to report, with forward slashes.</param>
    /// <param name="decoded">What became of the bytes; without text, the document has notices only.</param>
    /// <param name="format">The markup to read it as.</param>
    /// <param name="limits">How much to take; <see cref="ReaderLimits.Default"/> when null.</param>
    public static Document Read(string path, DecodedText decoded, DocumentFormat format, ReaderLimits? limits = null) =>
        (decoded.Text is { } text ? Read(path, text, format, limits) : Empty(path, SourceText.From(""), format)).With(decoded.Notices, origin: null);

    /// <summary>Reads the decoded text of a record of a larger file.</summary>
    /// <param name="path">The name of the file, with forward slashes.</param>
    /// <param name="record">The decoded text of the record.</param>
    /// <param name="origin">The way back to the file.</param>
    /// <param name="format">The markup to read it as.</param>
    /// <param name="limits">How much to take; <see cref="ReaderLimits.Default"/> when null.</param>
    public static Document Read(string path, SourceText record, TextOrigin origin, DocumentFormat format, ReaderLimits? limits = null) =>
        Read(path, record, format, limits).With(ImmutableArray<Notice>.Empty, origin);

    private static Document LeftOut(string path, SourceText source, DocumentFormat format, int limit) => Empty(path, source, format).With(
        ImmutableArray.Create(new Notice(string.Format(
            CultureInfo.InvariantCulture,
            "The text has {0:N0} characters, more than the limit of {1:N0}; it was left out. Split it, or raise the limit.",
            source.Length, limit))),
        origin: null);

    private static Document Empty(string path, SourceText source, DocumentFormat format) =>
        new() { Path = path, Source = source, Format = format, Blocks = ImmutableArray<Block>.Empty };
}
