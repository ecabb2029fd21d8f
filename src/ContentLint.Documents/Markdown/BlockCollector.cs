using System.Collections.Generic;
using System.Collections.Immutable;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Documents.Markdown;

/// <summary>Walks the tree of a Markdown document on a stack of its own and collects its leaves.</summary>
internal sealed class BlockCollector(string text)
{
    private readonly ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
    private readonly List<Remark> remarks = [];
    private readonly Stack<(Markdig.Syntax.Block Node, Surroundings Around)> open = new();
    private int lists;
    private int tables;
    private int itemStart = -1;

    public ImmutableArray<Block> ToBlocks() => blocks.ToImmutable();

    public ImmutableArray<Remark> ToRemarks() => remarks.ToImmutableArray();

    public void Collect(MarkdownDocument tree)
    {
        PushChildren(tree, new Surroundings());
        while (open.Count > 0)
        {
            var (node, around) = open.Pop();
            if (node is LinkReferenceDefinitionGroup) continue;
            if (node is ListItemBlock && itemStart < 0) itemStart = node.Span.Start;
            if (node is ContainerBlock container) PushChildren(container, Inside(container, around));
            else if (node is LeafBlock leaf) AddLeaf(leaf, around);
        }
    }

    private void PushChildren(ContainerBlock container, Surroundings around)
    {
        for (int i = container.Count - 1; i >= 0; i--) open.Push((container[i], around));
    }

    private Surroundings Inside(ContainerBlock container, Surroundings around) => container switch
    {
        QuoteBlock => around with { QuoteDepth = around.QuoteDepth + 1, ParagraphKind = BlockKind.Paragraph },
        ListBlock list => around with { List = lists++, ListDepth = around.ListDepth + 1, IsOrdered = list.IsOrdered },
        ListItemBlock => around with { ParagraphKind = BlockKind.ListItem },
        Table => around with { Table = tables++, ParagraphKind = BlockKind.TableCell },
        TableRow row => around with { IsTableHead = row.IsHeader },
        FootnoteTextBlock footnote => around with { ParagraphKind = BlockKind.FootnoteText, FootnoteLabel = footnote.FootnoteLabel },
        _ => around,
    };

    private void AddLeaf(LeafBlock leaf, Surroundings around)
    {
        if (leaf.Span.IsEmpty || leaf is ThematicBreakBlock or LinkReferenceDefinition) return;
        bool startsItem = itemStart >= 0;
        int start = startsItem ? itemStart : leaf.Span.Start;
        itemStart = -1;
        var kind = leaf switch
        {
            CodeBlock => BlockKind.Code,
            HtmlBlock => BlockKind.Markup,
            HeadingBlock => BlockKind.Heading,
            _ => around.ParagraphKind,
        };
        blocks.Add(new Block
        {
            Kind = kind,
            Span = TextSpan.FromBounds(start, leaf.Span.End + 1),
            Prose = leaf.Inline is null ? Prose.Empty : InlineCollector.Collect(text, leaf.Inline, remarks),
            HeadingLevel = (leaf as HeadingBlock)?.Level ?? 0,
            List = around.List,
            ListDepth = around.ListDepth,
            IsOrdered = around.IsOrdered,
            StartsItem = startsItem,
            QuoteDepth = around.QuoteDepth,
            Table = around.Table,
            IsTableHead = around.IsTableHead,
            Label = leaf is FencedCodeBlock fence ? Info(fence) : kind == BlockKind.FootnoteText ? around.FootnoteLabel : null,
        });
    }

    private static string? Info(FencedCodeBlock fence) =>
        string.IsNullOrEmpty(fence.Info) ? null : string.IsNullOrEmpty(fence.Arguments) ? fence.Info : fence.Info + " " + fence.Arguments;
}
