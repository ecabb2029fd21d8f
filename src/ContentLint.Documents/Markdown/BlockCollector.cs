using System;
using System.Collections.Generic;
using ContentLint.Documents.Html;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Documents.Markdown;

/// <summary>Walks the tree of a Markdown document on a stack of its own and collects its leaves.</summary>
/// <param name="source">The source as it is.</param>
/// <param name="text">The source as the parser saw it, of the same length.</param>
/// <param name="sink">Takes the leaves.</param>
internal sealed class BlockCollector(string source, string text, BlockSink sink)
{
    private readonly Stack<(Markdig.Syntax.Block Node, Surroundings Around)> open = new();
    private HtmlFlow? html;
    private readonly InlineCollector inlines = new(source, text, sink);
    private string htmlText = "";
    private int itemStart = -1;

    public void Collect(MarkdownDocument tree)
    {
        htmlText = QuotePrefixes.Cover(text, tree);
        PushChildren(tree, new Surroundings());
        while (open.Count > 0)
        {
            var (node, around) = open.Pop();
            if (node is LinkReferenceDefinitionGroup) continue;
            if (node is ListItemBlock && itemStart < 0) itemStart = node.Span.Start;
            if (node is ContainerBlock container) PushChildren(container, Inside(container, around));
            else if (node is LeafBlock leaf) AddLeaf(leaf, around);
        }

        html?.Finish(text.Length);
        inlines.End();
    }

    private void PushChildren(ContainerBlock container, Surroundings around)
    {
        for (int i = container.Count - 1; i >= 0; i--) open.Push((container[i], around));
    }

    private Surroundings Inside(ContainerBlock container, Surroundings around) => container switch
    {
        QuoteBlock => around with { QuoteDepth = around.QuoteDepth + 1, TextKind = BlockKind.Paragraph },
        ListBlock list => around with { List = sink.NextList(), ListDepth = around.ListDepth + 1, IsOrdered = list.IsOrdered },
        ListItemBlock => around with { TextKind = BlockKind.ListItem },
        Table => around with { Table = sink.NextTable(), TextKind = BlockKind.TableCell },
        TableRow row => around with { IsTableHead = row.IsHeader },
        FootnoteTextBlock footnote => around with { TextKind = BlockKind.FootnoteText, FootnoteLabel = footnote.FootnoteLabel },
        _ => around,
    };

    private void AddLeaf(LeafBlock leaf, Surroundings around)
    {
        if (leaf.Span.IsEmpty || leaf is ThematicBreakBlock or LinkReferenceDefinition) return;
        bool startsItem = itemStart >= 0;
        var span = TextSpan.FromBounds(startsItem ? itemStart : leaf.Span.Start, Math.Min(leaf.Span.End + 1, text.Length));
        itemStart = -1;
        if (leaf is HtmlBlock)
        {
            AddHtml(span, around, startsItem);
            return;
        }

        var prose = leaf.Inline is { } words ? inlines.Collect(words) : leaf is ParagraphBlock ? inlines.Collect(leaf.Lines) : Prose.Empty;
        sink.Add((around with { TextKind = Kind(leaf, around), HeadingLevel = (leaf as HeadingBlock)?.Level ?? 0, Region = html?.Region ?? default })
            .ToBlock(Around(span, prose), prose, startsItem, FenceLanguage(leaf)));
    }

    /// <summary>The range of a leaf with all of its prose. The parser's range of a table cell that no pipe closes ends too early.</summary>
    private static TextSpan Around(TextSpan span, Prose prose) => prose.Segments.IsEmpty ? span : TextSpan.FromBounds(
        Math.Min(span.Start, prose.Segments[0].SourceStart), Math.Max(span.End, prose.Segments[prose.Segments.Length - 1].SourceEnd));

    private void AddHtml(TextSpan span, Surroundings around, bool startsItem)
    {
        int before = sink.Count;
        html ??= new HtmlFlow(source, sink);
        html.Read(htmlText, span, around, startsItem);
        if (sink.Count == before) sink.Add((around with { TextKind = BlockKind.Markup }).ToBlock(span, Prose.Empty, startsItem));
    }

    private static string? FenceLanguage(LeafBlock leaf) => leaf is FencedCodeBlock { Info.Length: > 0 } fence
        ? string.IsNullOrEmpty(fence.Arguments) ? fence.Info : fence.Info + " " + fence.Arguments
        : null;

    private static BlockKind Kind(LeafBlock leaf, Surroundings around) => leaf switch
    {
        CodeBlock => BlockKind.Code,
        HeadingBlock => BlockKind.Heading,
        _ => around.TextKind,
    };
}
