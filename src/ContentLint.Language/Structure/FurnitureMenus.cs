using ContentLint.Documents;

namespace ContentLint.Language;

/// <summary>The parts of a group that no word tells: the headlines below "Related stories", the labels in the middle of a long menu.</summary>
internal static class FurnitureMenus
{
    private const int FewestHeadlines = 2;
    private const int FewestWordsOfHeadline = 4;
    private const int MostWordsOfLabel = 3;
    private const int LongestUnknownRun = 30;
    private const string ListOfOthers = "list of other articles";

    /// <summary>What a line of a group is, in words.</summary>
    public static string KindOf(int lines, PagePart part) => $"one of {lines} short lines in a row " + part switch
    {
        PagePart.Head => "at the head of the page",
        PagePart.Foot => "at the foot of the page",
        _ => "among page furniture",
    };

    /// <summary>Marks the headlines of other articles below the heading of a list. The last one before a paragraph may be the heading of that.</summary>
    public static void MarkBelowLists(FurnitureSigns signs, FurnitureGap gap)
    {
        for (int i = gap.Start; i + 1 < gap.End; i++)
        {
            if (signs.Kinds[i] != ListOfOthers) continue;
            int last = i + 1, headlines = 0;
            while (last < gap.End && signs.Kinds[last] is null && signs.Evidence[last] == 0 && IsHeadline(signs, last))
            {
                if (signs.Article.Passages[last++].Words.Length >= FewestWordsOfHeadline) headlines++;
            }

            if (gap.Part != PagePart.Foot && last == gap.End && last < signs.Shapes.Length)
            {
                last--;
                headlines--;
            }

            if (headlines < FewestHeadlines) continue;
            for (int k = i + 1; k < last; k++) signs.Mark(k, $"one of {last - i - 1} lines below \"{signs.Article.Passages[i].Text.Trim()}\"");
        }
    }

    /// <summary>A long menu holds runs of labels that no list knows; between two known parts of it they belong to it.</summary>
    public static void Fill(FurnitureSigns signs, FurnitureGap gap)
    {
        int known = -1;
        for (int i = gap.Start; i < gap.End; i++)
        {
            bool isKnown = signs.Kinds[i] is not null and not "photo credit" and not ClockStamp.Kind;
            if (isKnown && known >= 0 && i - known is > 1 and <= LongestUnknownRun)
            {
                // At the head the last of them may be a short title.
                int end = gap.Part == PagePart.Head ? i - 1 : i;
                for (int k = known + 1; k < end; k++) signs.Mark(k, KindOf(i - known - 1, gap.Part));
            }

            if (isKnown) known = i;
            else if (!IsLabel(signs, i)) known = -1;
        }
    }

    private static bool IsHeadline(FurnitureSigns signs, int i)
    {
        var passage = signs.Article.Passages[i];
        if (passage.Block.Kind == BlockKind.Heading) return false;
        return signs.Shapes[i] == FurnitureShape.Short || (signs.Shapes[i] == FurnitureShape.Sentence && passage.Text.TrimEnd() is { Length: > 0 } text && text[text.Length - 1] is '?' or '…');
    }

    private static bool IsLabel(FurnitureSigns signs, int i)
    {
        var passage = signs.Article.Passages[i];
        return signs.Shapes[i] == FurnitureShape.Short && passage.Block.Kind == BlockKind.Paragraph && passage.Words.Length is > 0 and <= MostWordsOfLabel
            && passage.Words[0].Kind != WordKind.Number;
    }
}
