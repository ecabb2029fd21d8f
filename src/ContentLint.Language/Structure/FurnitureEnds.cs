using System;
using System.Collections.Generic;
using ContentLint.Documents;

namespace ContentLint.Language;

/// <summary>
/// Finds where the head and the foot of a page end. Known furniture speaks for them and paragraphs speak against them; the stretch
/// from an end of the page whose sum is the highest is the head or the foot, and the short lines in it belong to the page.
/// </summary>
internal sealed class FurnitureEnds
{
    private const int Enough = 10;
    private const int FewestWordsOfText = 60;
    private const int WordsOfTeaser = 45;
    private const int WordsOfLongParagraph = 100;
    private const int MostWordsOfLabel = 4;
    private const int LinesOfTitle = 3;
    private const int ReachOfTitle = 12;
    private const int SentenceInHead = -6;
    private const int ReachOfComments = 6;
    private readonly FurnitureSigns signs;
    private readonly HashSet<string> repeated = new(StringComparer.OrdinalIgnoreCase);

    private FurnitureEnds(FurnitureSigns signs) => this.signs = signs;

    private int Count => signs.Shapes.Length;

    /// <summary>Adds the short lines of both ends of a page without markup to its furniture.</summary>
    public static void Mark(FurnitureSigns signs)
    {
        if (signs.Article.Document.Format != DocumentFormat.PlainText) return;
        var ends = new FurnitureEnds(signs);
        int foot = ends.StartOfFoot();
        for (int i = foot; i < ends.Count; i++) ends.MarkInFoot(i, ends.Count - foot);
        ends.MarkSentences(foot);
        ends.MarkHead(Math.Min(ends.EndOfHead(), foot));
    }

    /// <summary>Index of the first line of the foot, which is one that is furniture by itself; the number of lines when there is no foot.</summary>
    private int StartOfFoot()
    {
        int sum = 0, best = 0, start = Count;
        for (int i = Count - 1; i >= 0; i--)
        {
            sum += WeightOf(i);
            if (sum < best || signs.Evidence[i] < FurnitureSigns.Strong) continue;
            best = sum;
            start = i;
        }

        if (best < Enough) return Count;
        while (start > 0 && signs.Evidence[start - 1] > 0) start--;
        int before = 0;
        for (int i = 0; i < start && before < FewestWordsOfText; i++) before += signs.Shapes[i] == FurnitureShape.Prose ? signs.Article.Passages[i].Words.Length : 0;
        return before < FewestWordsOfText ? Count : start;
    }

    private int EndOfHead()
    {
        int sum = 0, best = 0, end = 0;
        for (int i = 0; i < Count; i++)
        {
            if (signs.Shapes[i] == FurnitureShape.Prose) break;
            sum += signs.Shapes[i] == FurnitureShape.Sentence && signs.Evidence[i] == 0 ? SentenceInHead : WeightOf(i);
            if (sum < best || signs.Evidence[i] == 0) continue;
            best = sum;
            end = i + 1;
        }

        return best < Enough ? 0 : end;
    }

    private int WeightOf(int i)
    {
        var passage = signs.Article.Passages[i];
        int words = passage.Words.Length;
        if (signs.Evidence[i] >= FurnitureSigns.Strong) return 4;
        if (signs.Evidence[i] > 0 || signs.Kinds[i] is not null and not "photo credit" and not ClockStamp.Kind) return 2;
        return signs.Shapes[i] switch
        {
            FurnitureShape.Prose => words > WordsOfLongParagraph ? -16 : words > WordsOfTeaser ? -8 : -4,
            FurnitureShape.Sentence => -2,
            _ => FurnitureShapes.IsStamp(passage) ? 1 : words > 0 && passage.Words[0].Kind == WordKind.Number ? -2 : -1,
        };
    }

    private void MarkInFoot(int i, int lines)
    {
        if (signs.Kinds[i] is not null || signs.Shapes[i] != FurnitureShape.Short || signs.Article.Passages[i].Block.Kind == BlockKind.Heading) return;
        if (i > 0 && signs.Kinds[i - 1] == FurniturePairs.CommentHead) return;
        if (!IsOfMenuOrList(signs.Article.Passages[i])) return;
        signs.Mark(i, FurnitureMenus.KindOf(lines, PagePart.Foot));
    }

    /// <summary>Marks the notices and the leads of other articles that stand alone between lines of the foot, outside what readers wrote.</summary>
    private void MarkSentences(int foot)
    {
        int firstComment = Count, lastComment = -1;
        for (int i = Math.Max(foot - ReachOfComments, 0); i < Count; i++)
        {
            if (signs.Kinds[i] is not (FurniturePairs.CommentHead or FurniturePairs.CommentControl or "comment counter")) continue;
            firstComment = Math.Min(firstComment, i);
            lastComment = i;
        }

        for (int i = foot + 1; i < Count; i++)
        {
            if (signs.Kinds[i] is not null || (i > firstComment && i <= lastComment + ReachOfComments)) continue;
            bool between = signs.Kinds[i - 1] is not null && (i + 1 == Count || signs.Kinds[i + 1] is not null || (i + 2 < Count && signs.Shapes[i + 1] == FurnitureShape.Sentence && signs.Kinds[i + 2] is not null));
            if (between && (signs.Shapes[i] == FurnitureShape.Sentence || IsLeadOfOther(i))) signs.Mark(i, FurnitureMenus.KindOf(Count - foot, PagePart.Foot));
        }
    }

    private bool IsLeadOfOther(int i)
    {
        var passage = signs.Article.Passages[i];
        var headline = signs.Article.Passages[i - 1];
        return passage.Words.Length <= WordsOfTeaser && passage.Block.Kind == BlockKind.Paragraph && headline.Words.Length > MostWordsOfLabel
            && FurniturePhrases.NearKindOf(headline) is null && LineShape.OfHeadline(headline) is not null;
    }

    // Readers write without a final stop as well, but not like a headline.
    private static bool IsOfMenuOrList(Passage passage) =>
        passage.Words.Length is > 0 and <= MostWordsOfLabel || FurnitureShapes.IsStamp(passage) || (passage.Words.Length > 0 && LineShape.OfHeadline(passage) is not null);

    private void MarkHead(int end)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < end; i++)
        {
            if (IsLabel(i) && !seen.Add(signs.Article.Passages[i].Text)) repeated.Add(signs.Article.Passages[i].Text);
        }

        int title = StartOfTitle(end);
        for (int i = 0; i < end; i++)
        {
            if (signs.Shapes[i] == FurnitureShape.Sentence && i > 0 && i < title && signs.Kinds[i - 1] is not null && signs.Kinds[i + 1] is not null) signs.Mark(i, FurnitureMenus.KindOf(end, PagePart.Head));
            if (signs.Kinds[i] is not null || !IsLabel(i) || (i >= title && !repeated.Contains(signs.Article.Passages[i].Text))) continue;
            if (IsAmongLabels(i)) signs.Mark(i, FurnitureMenus.KindOf(end, PagePart.Head));
        }
    }

    // The title, the section and the names of the authors are the last short lines above the text that no list knows.
    private int StartOfTitle(int end)
    {
        int unknown = 0, i = end - 1;
        for (; i >= 0 && end - i <= ReachOfTitle; i--)
        {
            if (signs.Kinds[i] is null && ++unknown == LinesOfTitle) break;
        }

        return i;
    }

    private bool IsAmongLabels(int i) =>
        (i == 0 || signs.Kinds[i - 1] is not null || IsLabel(i - 1)) && i + 1 < Count && (signs.Kinds[i + 1] is not null || IsLabel(i + 1));

    private bool IsLabel(int i)
    {
        var passage = signs.Article.Passages[i];
        return signs.Shapes[i] == FurnitureShape.Short && passage.Block.Kind == BlockKind.Paragraph && passage.Words.Length is > 0 and <= MostWordsOfLabel
            && !FurnitureShapes.IsStamp(passage);
    }
}
