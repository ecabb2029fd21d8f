using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Documents.Markdown;

/// <summary>Reads Markdown by Markdig, whose nodes carry their source ranges.</summary>
internal static class MarkdownReader
{
    public static Document Read(string path, SourceText source)
    {
        string text = source.ToString();
        var tree = Markdig.Markdown.Parse(text, MarkdownPipelines.Default);
        var blocks = new BlockCollector(text);
        blocks.Collect(tree);
        return new Document
        {
            Path = path,
            Source = source,
            Format = DocumentFormat.Markdown,
            Blocks = blocks.ToBlocks(),
            Remarks = blocks.ToRemarks(),
        };
    }
}
