using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Documents.Markdown;

/// <summary>Reads Markdown by Markdig, whose nodes carry their source ranges.</summary>
internal static class MarkdownReader
{
    public static Document Read(string path, SourceText source)
    {
        string text = source.ToString();
        var notices = new List<Notice>();
        var mask = new Mask(text);
        var frontMatter = FrontMatterReader.Read(text, out var broken);
        if (broken is not null) notices.Add(broken);
        if (frontMatter is not null) mask.Cover(frontMatter.Span, ' ');
        string covered = mask.ToString();
        var sink = new BlockSink();
        new BlockCollector(text, covered, sink).Collect(Markdig.Markdown.Parse(covered, MarkdownPipelines.Default));
        return new Document
        {
            Path = path,
            Source = source,
            Format = DocumentFormat.Markdown,
            Blocks = sink.Blocks(),
            FrontMatter = frontMatter,
            Remarks = sink.Remarks(),
            Notices = notices.ToImmutableArray(),
            DeclaredLanguage = Language(frontMatter),
        };
    }

    private static string? Language(FrontMatter? frontMatter) =>
        frontMatter is null ? null : frontMatter.Values.TryGetValue("lang", out string? lang) || frontMatter.Values.TryGetValue("language", out lang) ? lang : null;
}
