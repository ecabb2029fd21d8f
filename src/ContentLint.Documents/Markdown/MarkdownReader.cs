using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using ContentLint.Documents.PlainText;
using Markdig;
using Markdig.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Documents.Markdown;

/// <summary>Reads Markdown by Markdig, whose nodes carry their source ranges.</summary>
internal static class MarkdownReader
{
    public static Document Read(string path, SourceText source, DocumentFormat format, ReaderLimits limits)
    {
        string text = source.ToString();
        var notices = new List<Notice>();
        var sink = new BlockSink();
        var frontMatter = FrontMatterReader.Read(text, out var broken);
        if (broken is not null) notices.Add(broken);
        var blocks = format == DocumentFormat.Markdown ? PlainParagraphs.Read(text, frontMatter?.Span.End ?? 0) : default;
        if (blocks.IsDefault)
        {
            string body = WithoutFrontMatter(text, frontMatter);
            if (format == DocumentFormat.Mdx) body = WithoutMdxParts(body, sink);
            blocks = ReadByParser(text, body, sink, notices, limits);
        }

        return new Document
        {
            Path = path,
            Source = source,
            Format = format,
            Blocks = blocks,
            FrontMatter = frontMatter,
            Remarks = sink.Remarks(),
            Notices = notices.ToImmutableArray(),
            DeclaredLanguage = Language(frontMatter),
        };
    }

    /// <summary>The blocks of a text with any markup.</summary>
    internal static ImmutableArray<ContentLint.Documents.Block> ReadByParser(string source, string text, BlockSink sink, List<Notice> notices, ReaderLimits limits) =>
        ReadByParser(source, text, sink, notices, limits, MarkdownPipelines.Default);

    /// <summary>The blocks of a text with any markup, as a pipeline of the parser reads it.</summary>
    internal static ImmutableArray<ContentLint.Documents.Block> ReadByParser(string source, string text, BlockSink sink, List<Notice> notices, ReaderLimits limits, MarkdownPipeline pipeline)
    {
        var mask = new Mask(text);
        new HostileMarkup(text, mask, notices, limits).Cover();
        string covered = mask.ToString();
        return Parse(covered, pipeline) is { } tree ? Collect(source, covered, tree, sink) : ReadAsPlainText(text, notices);
    }

    private static string WithoutFrontMatter(string text, FrontMatter? frontMatter)
    {
        if (frontMatter is null) return text;
        var mask = new Mask(text);
        mask.Cover(frontMatter.Span, ' ');
        return mask.ToString();
    }

    private static string WithoutMdxParts(string text, BlockSink sink)
    {
        var mask = new Mask(text);
        new MdxParts(text, mask, sink).Cover();
        return mask.ToString();
    }

    /// <summary>The tree; null when the parser gives up, which it does with an exception of its arguments when the text nests too deeply.</summary>
    private static MarkdownDocument? Parse(string text, MarkdownPipeline pipeline)
    {
        try
        {
            return Markdig.Markdown.Parse(text, pipeline);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static ImmutableArray<ContentLint.Documents.Block> Collect(string source, string text, MarkdownDocument tree, BlockSink sink)
    {
        new BlockCollector(source, text, sink).Collect(tree);
        return sink.Blocks();
    }

    private static ImmutableArray<ContentLint.Documents.Block> ReadAsPlainText(string text, List<Notice> notices)
    {
        notices.Add(new Notice("The text is nested too deeply to read as Markdown; it was read as plain text. Flatten its quotes, lists or brackets."));
        return PlainTextReader.ReadBlocks(text);
    }

    private static string? Language(FrontMatter? frontMatter) =>
        frontMatter is null ? null : frontMatter.Values.TryGetValue("lang", out string? lang) || frontMatter.Values.TryGetValue("language", out lang) ? lang : null;
}
