using System;
using ContentLint.Documents;

namespace ContentLint.Language;

/// <summary>Page furniture that two lines make together: a reader's name over a date, the links to the next and the previous article.</summary>
internal static class FurniturePairs
{
    /// <summary>Kind of the lines that say who wrote a comment, and when.</summary>
    public const string CommentHead = "head of a reader's comment";

    /// <summary>Kind of the labels on the buttons of a comment.</summary>
    public const string CommentControl = "control of a reader's comment";

    private const string OtherArticle = "link to the next or previous article";
    private const int LongestName = 50;
    private const int MostWordsOfName = 3;
    private static readonly WordTable CommentVerbs = new(new[] { "says", "said", "wrote", "writes", "commented", "replied" });
    private static readonly WordTable TagLabels = new(new[] { "tags", "tagged", "tag", "categories", "filed", "posted" });
    private const int MostWordsOfLink = 20;

    /// <summary>Adds the pairs of a text without markup to the kinds of its passages.</summary>
    public static void Mark(Article article, string?[] kinds)
    {
        for (int i = 0; i + 1 < kinds.Length; i++)
        {
            var first = article.Passages[i];
            if (IsTagLine(first) && (i * 2 > kinds.Length || IsList(first))) kinds[i] ??= "list of tags";
            var second = article.Passages[i + 1];
            if ((IsCommenter(first) && FurnitureShapes.IsStamp(second)) || (i * 2 > kinds.Length && kinds[i] is null && IsName(first) && ClockStamp.Is(second)))
            {
                kinds[i] ??= CommentHead;
                kinds[i + 1] = CommentHead;
            }
            else if ((Leads(first, "next") && Leads(second, "prev")) || (Leads(first, "prev") && Leads(second, "next")) || (Leads(first, "older") && Leads(second, "newer")) || (Leads(first, "newer") && Leads(second, "older")))
            {
                kinds[i] ??= OtherArticle;
                kinds[i + 1] ??= OtherArticle;
            }
        }
    }

    /// <summary>Whether the line is a label with what the site files the article under: <c>Tags: ferry, harbour</c>.</summary>
    private static bool IsTagLine(Passage passage)
    {
        if (passage.Words.Length is < 2 or > MostWordsOfLink || !TagLabels.Contains(passage[passage.Words[0]])) return false;
        int colon = passage.Text.IndexOf(':');
        char last = passage.Text[passage.Text.Length - 1];
        return colon >= 0 && colon <= passage.Words[Math.Min(2, passage.Words.Length - 1)].Start && last is not ('.' or '?' or '!' or ':');
    }

    private static bool IsList(Passage passage) => passage.Text.IndexOf(',') is int comma and > 0 && passage.Text.IndexOf(',', comma + 1) > 0;

    private static bool IsName(Passage passage)
    {
        if (passage.Words.Length is 0 or > MostWordsOfName || passage.Text.Length > LongestName || passage.Block.Kind != BlockKind.Paragraph) return false;
        foreach (var word in passage.Words)
        {
            if (!char.IsUpper(passage.Text[word.Start])) return false;
        }

        return char.IsLetterOrDigit(passage.Text[passage.Text.Length - 1]);
    }

    private static bool IsCommenter(Passage passage)
    {
        string text = passage.Text.TrimEnd(':', ' ', '.', '…');
        return passage.Block.Kind == BlockKind.Paragraph && text.Length <= LongestName && passage.Words.Length is > 1 and <= 6
            && CommentVerbs.Contains(passage[passage.Words[passage.Words.Length - 1]]);
    }

    /// <summary>Whether the line begins with the word and a sign that points: "Next: ", "« Previous", "Older posts".</summary>
    private static bool Leads(Passage passage, string word)
    {
        if (passage.Words.Length is 0 or > MostWordsOfLink || !passage.Text.AsSpan(passage.Words[0].Start).StartsWith(word.AsSpan(), StringComparison.OrdinalIgnoreCase)) return false;
        string text = passage.Text;
        int end = passage.Words[0].End;
        if (text.Length == end || text[0] is '«' or '←' or '‹' or '<') return true;
        if (text[end] is ':' || (text[end] == ' ' && end + 1 < text.Length && text[end + 1] is ':' or '–' or '—' or '|' or '→' or '»' or '›' or '>')) return true;
        char last = text[text.Length - 1];
        return passage.Words.Length <= 4 && last is not ('.' or '?' or '!') && text[end] == ' ';
    }
}
