using System;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>Finds citations by author and page, as the Modern Language Association has them: <c>(Almeida and Quist 45)</c>.</summary>
internal static class PageCitationFinder
{
    private const int Longest = 60;

    /// <summary>Whether a listed author is cited so in a part of a passage.</summary>
    public static bool Any(Passage passage, TextSpan span, ListedWorks works)
    {
        string text = passage.Text;
        for (int i = text.IndexOf('(', span.Start, span.Length); i >= 0 && i + 1 < span.End; i = text.IndexOf('(', i + 1, span.End - i - 1))
        {
            int close = text.IndexOf(')', i, Math.Min(Longest, span.End - i));
            if (close < 0 || !char.IsDigit(text[close - 1]) || !char.IsUpper(text[i + 1])) continue;
            int end = i + 1;
            while (end < close && (char.IsLetter(text[end]) || text[end] is '-' or '’' or '\'')) end++;
            if (works.HasAuthor(text.Substring(i + 1, end - i - 1))) return true;
        }

        return false;
    }
}
