using System;
using ContentLint.Documents;

namespace ContentLint.Language;

/// <summary>Knows lines that only links of a page look like: arrows to other articles, ways through the site, leads that break off.</summary>
internal static class LinkLines
{
    private const int MostWordsOfLink = 18;
    private const int MostWordsOfLead = 80;
    private const int MostWordsOfPart = 4;
    private const int FewestPartsOfRow = 4;
    private static readonly WordTable Starts = new(new[] { "home", "homepage", "startseite" });
    private static readonly string[] BrokenOff = { "[…]", "[...]", "Read More", "Read more", "READ MORE", "Continue reading", "Continue Reading", "Keep reading" };
    private static readonly char[] Pointing = { ' ', '»', '›', '→', '>', '…', '.' };

    /// <summary>What kind of link the line is; null when it is none.</summary>
    public static string? KindOf(Passage passage)
    {
        string text = passage.Text;
        if (passage.Words.Length == 0 || passage.Block.Kind == BlockKind.Heading || text.IndexOf('\n') >= 0) return null;
        if (passage.Words.Length <= MostWordsOfLink && PointsAway(text)) return "link to another article";
        if (passage.Words.Length <= MostWordsOfLead && BreaksOff(text)) return "lead of another article";
        return IsRow(passage) ? "row of links" : null;
    }

    // «Guillemets» at both ends quote.
    private static bool PointsAway(string text)
    {
        bool back = text[0] is '←' or '‹' or '«', forth = text[text.Length - 1] is '→' or '›' or '»';
        return back != forth && (back ? text.IndexOf('»') < 0 : text.IndexOf('«') < 0);
    }

    private static bool BreaksOff(string text)
    {
        int end = text.Length;
        while (end > 0 && Array.IndexOf(Pointing, text[end - 1]) >= 0) end--;
        foreach (string words in BrokenOff)
        {
            if (end > words.Length + 1 && string.CompareOrdinal(text, end - words.Length, words, 0, words.Length) == 0 && (words[0] == '[' || !char.IsLetter(text[end - words.Length - 2]))) return true;
        }

        return false;
    }

    private static bool IsRow(Passage passage)
    {
        var words = passage.Words;
        int parts = 1, inPart = 1;
        for (int i = 1; i < words.Length; i++)
        {
            bool parted = false;
            for (int k = words[i - 1].End; k < words[i].Start; k++) parted |= passage.Text[k] is '>' or '›' or '»' or '|' or '•' or '·' or '→';
            inPart = parted ? 1 : inPart + 1;
            if (parted) parts++;
            else if (inPart > MostWordsOfPart && !Starts.Contains(passage[words[0]])) return false;
            if (words[i].Kind == WordKind.Number) return false;
        }

        return parts >= FewestPartsOfRow || (parts > 1 && Starts.Contains(passage[words[0]]));
    }
}
