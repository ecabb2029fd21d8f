using Markdig.Parsers;
using Markdig.Syntax;

namespace ContentLint.Documents.Markdown;

/// <summary>Reads paragraphs as Markdig does, and spares those that hold no markup a tree of their words, which would say nothing: most are such.</summary>
internal sealed class ParagraphParser : ParagraphBlockParser
{
    /// <inheritdoc/>
    public override bool Close(BlockProcessor processor, Markdig.Syntax.Block block)
    {
        bool isKept = base.Close(processor, block);
        if (isKept && block is ParagraphBlock paragraph && PlainLines.Are(paragraph.Lines)) paragraph.ProcessInlines = false;
        return isKept;
    }
}
