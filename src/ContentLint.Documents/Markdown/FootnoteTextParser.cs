using Markdig.Parsers;
using Markdig.Syntax;

namespace ContentLint.Documents.Markdown;

/// <summary>A footnote's text, where it stands in the file.</summary>
internal sealed class FootnoteTextBlock(BlockParser parser) : ContainerBlock(parser)
{
    /// <summary>The label between <c>[^</c> and <c>]</c>.</summary>
    public required string FootnoteLabel { get; init; }
}

/// <summary>
/// Reads <c>[^label]: text</c>. Markdig's own footnotes move to the end of the document and vanish when nothing refers to them;
/// a linter must see both where they are.
/// </summary>
internal sealed class FootnoteTextParser : BlockParser
{
    public FootnoteTextParser() => OpeningCharacters = ['['];

    public override bool CanInterrupt(BlockProcessor processor, Markdig.Syntax.Block block) => true;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent) return BlockState.None;
        var line = processor.Line;
        if (FootnoteLabel.Read(line.Text, line.Start, line.End + 1) is not { } label) return BlockState.None;
        int colon = line.Start + label.Length + 3;
        if (colon > line.End || line.Text[colon] != ':') return BlockState.None;
        processor.NewBlocks.Push(new FootnoteTextBlock(this)
        {
            FootnoteLabel = label,
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, line.End),
        });
        processor.GoToColumn(processor.Column + (colon + 1 - line.Start));
        return BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Markdig.Syntax.Block block)
    {
        if (processor.IsBlankLine) return BlockState.Continue;
        if (!processor.IsCodeIndent) return BlockState.None;
        processor.GoToColumn(processor.ColumnBeforeIndent + 4);
        return BlockState.Continue;
    }
}
