using System.Collections.Generic;
using System.Collections.Immutable;
using ContentLint.Documents;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>Finds the blocks of takeaways: heading and list, heading and paragraphs, or both run together on one line.</summary>
internal static class TakeawayFinder
{
    private const int MostParagraphs = 8;
    private const int ShortestRun = 40;

    public static ImmutableArray<TakeawayBlock> Find(Article article)
    {
        var blocks = ImmutableArray.CreateBuilder<TakeawayBlock>();
        foreach (var passage in article.Passages)
        {
            var role = article.Outline.RoleOf(passage);
            if (role == PassageRole.Heading && article.Outline.SectionOf(passage) is { Kind: SectionKind.Takeaways } section)
            {
                if (OfSection(article, section) is { } block) blocks.Add(block);
            }
            else if (role == PassageRole.Body && passage.Text.Length >= ShortestRun && !IsItem(blocks, passage) && OfLine(passage) is { } run)
            {
                blocks.Add(run);
            }
        }

        return blocks.ToImmutable();
    }

    private static bool IsItem(ImmutableArray<TakeawayBlock>.Builder blocks, Passage passage) =>
        blocks.Count > 0 && blocks[blocks.Count - 1].Items is var items && items[items.Length - 1].Passage.Index >= passage.Index;

    private static TakeawayBlock? OfSection(Article article, Section section)
    {
        var items = new List<Takeaway>();
        foreach (var passage in Members(article, section.Passages)) AddItems(items, passage, 0);
        return Block(section.Heading!, section.Heading!.Text.Length, items, isRunIn: false);
    }

    private static TakeawayBlock? OfLine(Passage passage)
    {
        int start = StandingHeading.RunInTakeaways(passage.Text);
        if (start == 0) return null;
        var items = new List<Takeaway>();
        AddItems(items, passage, start);
        int heading = start;
        while (heading > 1 && !char.IsLetterOrDigit(passage.Text[heading - 1])) heading--;
        return Block(passage, heading, items, isRunIn: true);
    }

    private static TakeawayBlock? Block(Passage first, int heading, List<Takeaway> items, bool isRunIn)
    {
        if (items.Count == 0) return null;
        var last = items[items.Count - 1];
        var span = TextSpan.FromBounds(first.Block.Span.Start, last.Passage.ToSource(last.Span).End);
        return new TakeawayBlock(span, first, new TextSpan(0, heading), items.ToImmutableArray(), isRunIn);
    }

    /// <summary>
    /// A list ends the block with its last item. Without a list it is the first paragraph, and while each paragraph is a single
    /// sentence, the next ones as well: several sentences are the text that follows.
    /// </summary>
    private static IEnumerable<Passage> Members(Article article, ImmutableArray<Passage> passages)
    {
        int list = -1, paragraphs = 0;
        foreach (var passage in passages)
        {
            if (article.Outline.RoleOf(passage) is not (PassageRole.Body or PassageRole.Fragment)) continue;
            bool item = passage.Block.List >= 0;
            if (item && list < 0 && paragraphs <= 1) list = passage.Block.List;
            if (item ? passage.Block.List != list && passage.Block.ListDepth <= 1 : list >= 0) yield break;
            if (!item && (passage.Block.Kind != BlockKind.Paragraph || paragraphs++ >= MostParagraphs)) yield break;
            if (!item && paragraphs > 1 && passage.Sentences.Length > 1) yield break;
            yield return passage;
            if (!item && paragraphs == 1 && passage.Sentences.Length > 1 && !passage.Text.EndsWith(":", System.StringComparison.Ordinal)) yield break;
        }
    }

    private static void AddItems(List<Takeaway> items, Passage passage, int start)
    {
        if (passage.Block.Kind == BlockKind.ListItem)
        {
            items.Add(new Takeaway(passage, TextSpan.FromBounds(start, passage.Text.Length), items.Count + 1));
            return;
        }

        foreach (var sentence in passage.Sentences)
        {
            if (sentence.Span.End <= start || sentence.WordCount == 0) continue;
            var span = sentence.Span.Start < start ? TextSpan.FromBounds(start, sentence.Span.End) : sentence.Span;
            if (span.Length > 1) items.Add(new Takeaway(passage, span, items.Count + 1));
        }
    }
}
