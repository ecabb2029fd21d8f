using System;

namespace ContentLint.Language;

/// <summary>Tells whether a straight quotation mark with a character on both sides opens or closes.</summary>
internal static class StraightQuotes
{
    private const int LongestQuotation = 400;

    /// <summary>
    /// How many quotation marks stand before the run of punctuation: even when the next one opens. What the neighbouring marks show
    /// goes before the count, which one lost mark or a quotation over several paragraphs throws out of step.
    /// </summary>
    /// <param name="text">The prose.</param>
    /// <param name="from">Where the run of punctuation begins.</param>
    /// <param name="to">Where it ends, exclusive.</param>
    /// <param name="counted">How many were counted.</param>
    public static int Before(string text, int from, int to, int counted)
    {
        int mark = text.IndexOf('"', from, to - from);
        if (mark < 0) return counted;
        int? shown = Shows(text, text.IndexOf('"', mark + 1, Math.Min(LongestQuotation, text.Length - mark - 1)))
            ?? Shows(text, mark == 0 ? -1 : text.LastIndexOf('"', mark - 1, Math.Min(LongestQuotation, mark)));
        return shown ?? counted;
    }

    // A neighbour that opens (a space before it only) makes this one close, and the other way round.
    private static int? Shows(string text, int neighbour)
    {
        if (neighbour < 0) return null;
        bool before = neighbour == 0 || char.IsWhiteSpace(text[neighbour - 1]);
        bool behind = neighbour + 1 == text.Length || char.IsWhiteSpace(text[neighbour + 1]) || text[neighbour + 1] is ',' or '.' or ';';
        return before == behind ? null : before ? 1 : 0;
    }
}
