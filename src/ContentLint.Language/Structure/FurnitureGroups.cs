using System;
using System.Collections.Generic;
using ContentLint.Documents;

namespace ContentLint.Language;

/// <summary>
/// Page furniture comes in groups: menus, lists of other articles, the foot of the page. Between two paragraphs of the text, or at the
/// ends of the page, the short lines that stand among lines that are known as furniture belong to it, whatever they say.
/// </summary>
internal sealed class FurnitureGroups
{
    /// <summary>What short lines between two signs may cost: one each, a sentence three.</summary>
    private const int Reach = 6;
    private const int ReachToEdge = 8;
    private const int EnoughEvidence = 5;
    private const int FewestSigns = 3;
    private const int FewestSections = 5;
    private const int FewestParagraphs = 2;
    private const int MostWordsOfLabel = 3;

    private readonly FurnitureSigns signs;

    private FurnitureGroups(FurnitureSigns signs) => this.signs = signs;

    private int Count => signs.Shapes.Length;

    /// <summary>Adds the lines of each group to the kinds of the passages.</summary>
    public static void Mark(Article article, string?[] kinds)
    {
        var groups = new FurnitureGroups(new FurnitureSigns(article, kinds));
        groups.MarkAuthorBox();
        DatedLines.Mark(groups.signs);
        groups.EachGap();
        FurnitureEnds.Mark(groups.signs);
    }

    private void EachGap()
    {
        int start = 0, before = 0, words = signs.ProseWords;
        for (int i = 0; i <= Count; i++)
        {
            if (i < Count && signs.Shapes[i] != FurnitureShape.Prose) continue;
            if (i - start >= FewestSigns) MarkGap(new FurnitureGap(start, i, before * 10 < words * 3 ? PagePart.Head : before * 10 > words * 7 ? PagePart.Foot : PagePart.Middle));
            if (i < Count) before += signs.Article.Passages[i].Words.Length;
            start = i + 1;
        }
    }

    private void MarkAuthorBox()
    {
        int head = 0, foot = 0, before = 0;
        for (int paragraphs = 0; foot < Count && (paragraphs < FewestParagraphs || before * 10 <= signs.ProseWords * 4); foot++)
        {
            if (signs.Shapes[foot] != FurnitureShape.Prose) continue;
            before += signs.Article.Passages[foot].Words.Length;
            if (++paragraphs <= FewestParagraphs) head = foot;
        }

        AuthorBox.Mark(signs.Article, signs.Kinds, head, foot);
    }

    private void MarkGap(FurnitureGap gap)
    {
        FurnitureMenus.MarkBelowLists(signs, gap);
        int firstSentence = Array.IndexOf(signs.Shapes, FurnitureShape.Sentence, gap.Start, gap.End - gap.Start);
        int lastSentence = Array.LastIndexOf(signs.Shapes, FurnitureShape.Sentence, gap.End - 1, gap.End - gap.Start);
        for (int first = gap.Start; first < gap.End; first++)
        {
            if (signs.Evidence[first] == 0) continue;
            int last = first, total = 0, count = 0, strong = 0;
            var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            for (int i = first, cost = 0; i < gap.End && cost <= Reach; i++)
            {
                if (signs.Evidence[i] == 0)
                {
                    cost += signs.CostOf(i);
                    continue;
                }

                cost = 0;
                last = i;
                if (!seen.Add(signs.Article.Passages[i].Text)) continue;
                total += signs.Evidence[i];
                count++;
                strong += signs.Evidence[i] / FurnitureSigns.Strong;
            }

            // Labels alone make a menu only at the ends of the page, and only where no sentence could lead them in.
            bool bare = (gap.Start == 0 && (firstSentence < 0 || last < firstSentence)) || (gap.End == Count && first > lastSentence);
            bool enough = strong > 0 ? (total >= EnoughEvidence && count >= FewestSigns) || (strong > 1 && gap.End == Count && gap.Part == PagePart.Foot) : bare && count >= FewestSections && count * 3 > last - first;
            if (enough) MarkGroup(gap, first, last, strong);
            first = last;
        }

        if (gap.Part != PagePart.Middle) FurnitureMenus.Fill(signs, gap);
    }

    private void MarkGroup(FurnitureGap gap, int first, int last, int strong)
    {
        if (gap.End == Count && signs.AreWithin(last + 1, gap.End, ReachToEdge)) last = gap.End - 1;
        if (gap.Start == 0 && signs.AreWithin(gap.Start, first, ReachToEdge)) first = gap.Start;
        string kind = FurnitureMenus.KindOf(last - first + 1, gap.Part);
        for (int i = last; i >= first; i--)
        {
            if (signs.Kinds[i] is not null) continue;
            bool belongs = signs.Evidence[i] > 0
                || (signs.Shapes[i] == FurnitureShape.Short && !MayBeText(i, gap, last, strong))
                || (signs.Shapes[i] == FurnitureShape.Sentence && gap.Part == PagePart.Foot && IsBetweenSigns(i));
            if (belongs) signs.Kinds[i] = kind;
        }
    }

    // What stands below the head of a reader's comment is the comment, and readers may be part of what is kept.
    private bool IsBetweenSigns(int i) =>
        i > 0 && i + 1 < Count && signs.Evidence[i - 1] > 0 && signs.Evidence[i + 1] > 0
        && signs.Evidence[i - 1] + signs.Evidence[i + 1] > FurnitureSigns.Strong && signs.Kinds[i - 1] != FurniturePairs.CommentHead;

    // The title, the author, the date and the headings of the text stand among the menus as well.
    private bool MayBeText(int i, FurnitureGap gap, int last, int strong)
    {
        if (i > 0 && signs.Kinds[i - 1] == FurniturePairs.CommentHead) return true;
        var passage = signs.Article.Passages[i];
        if (passage.Block.Kind == BlockKind.Heading || (passage.Block.Kind == BlockKind.ListItem && strong == 0)) return true;
        return gap.Part != PagePart.Foot && (passage.Words.Length > MostWordsOfLabel || FurnitureShapes.IsStamp(passage) || IsLastUnknown(i, last));
    }

    private bool IsLastUnknown(int i, int last)
    {
        for (int k = i + 1; k <= last; k++)
        {
            if (signs.Evidence[k] == 0 && signs.Shapes[k] == FurnitureShape.Short && !FurnitureShapes.IsStamp(signs.Article.Passages[k])) return false;
        }

        return true;
    }
}

/// <summary>The passages between two paragraphs of the text.</summary>
/// <param name="Start">Index of the first one.</param>
/// <param name="End">Index behind the last one.</param>
/// <param name="Part">Where on the page they stand.</param>
internal readonly record struct FurnitureGap(int Start, int End, PagePart Part);

/// <summary>A part of a page, by how much of its text stands above.</summary>
internal enum PagePart
{
    /// <summary>Less than three tenths of the text stand above.</summary>
    Head,

    /// <summary>Text stands above and below.</summary>
    Middle,

    /// <summary>Less than three tenths of the text stand below.</summary>
    Foot,
}
