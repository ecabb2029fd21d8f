using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>
/// The authors at the head of a reference: surnames with initials (<c>Smith PJ, Merwin RM.</c>, <c>Smith, P. J., &amp; Merwin, R.</c>),
/// inverted names (<c>Smith, Peter, and Rhonda Merwin.</c>), each list also cut short by <c>et al.</c>
/// </summary>
internal static class AuthorNames
{
    private const int LongestList = 400;

    /// <summary>The offset behind the last author, before the full stop or bracket that ends the list; the start of the range where there is none.</summary>
    /// <param name="text">The text that holds the reference.</param>
    /// <param name="span">The reference.</param>
    /// <param name="title">Where a title begins that is set apart by emphasis; -1 where none is.</param>
    public static int EndOf(string text, TextSpan span, int title = -1)
    {
        int end = EndOfInverted(text, span);
        return end > span.Start ? end : EndBeforeTitle(text, span, title);
    }

    /// <summary>Names in their natural order are told by the title behind them that is set apart: <c>R. Smith and P. Merwin, “…”</c>.</summary>
    private static int EndBeforeTitle(string text, TextSpan span, int title)
    {
        int i = span.Start;
        while (i < span.End && i - span.Start < LongestList)
        {
            int token = i;
            while (token < span.End && !char.IsWhiteSpace(text[token]) && text[token] is not (',' or '.' or '“' or '"' or '‘')) token++;
            if (token == i || !IsNamePart(text, i, token - i)) return span.Start;
            while (token < span.End && (char.IsWhiteSpace(text[token]) || text[token] is ',' or '.')) token++;
            if (token == title || (token < span.End && text[token] is '“' or '"' or '‘')) return TrimEnd(text, span.Start, token);
            i = token;
        }

        return span.Start;
    }

    private static int EndOfInverted(string text, TextSpan span)
    {
        int i = span.Start, end = span.Start;
        while (i < span.End)
        {
            int token = i;
            while (token < span.End && !char.IsWhiteSpace(text[token]) && text[token] is not (',' or '.' or '(' or '“' or '"')) token++;
            int length = token - i;
            if (length == 0 || !IsNamePart(text, i, length)) return end;
            bool stop = token < span.End && text[token] == '.';
            bool ends = stop && !(IsInitials(text, i, length) && ContinuesList(text, token + 1, span.End)) && !EndsEtAl(text, i, token, token + 1, span.End);
            if (ends || (token < span.End && text[token] == '(')) return HasNameSign(text, span.Start, token) ? token : span.Start;
            if (stop) token++;
            if (token < span.End && text[token] == ',') token++;
            while (token < span.End && char.IsWhiteSpace(text[token])) token++;
            if (token < span.End && text[token] is '(' or '“' or '"') return HasNameSign(text, span.Start, token) ? TrimEnd(text, i, token) : span.Start;
            i = token;
        }

        return span.Start;
    }

    private static int TrimEnd(string text, int start, int end)
    {
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',' or '.')) end--;
        return end;
    }

    private static bool IsNamePart(string text, int start, int length)
    {
        if (char.IsUpper(text[start]) || text[start] == '&') return true;
        return length <= 3 && text.Substring(start, length) is "and" or "et" or "al" or "de" or "van" or "von" or "der" or "den" or "la" or "le" or "du" or "da" or "di" or "del" or "dos" or "bin" or "ibn" or "ter" or "of" or "the";
    }

    private static bool IsInitials(string text, int start, int length)
    {
        if (length > 5) return false;
        for (int i = start; i < start + length; i++)
        {
            if (!char.IsUpper(text[i]) && text[i] != '-') return false;
        }

        return true;
    }

    /// <summary>Behind the stop of an initial stands another name: a comma, another initial, <c>and</c>, <c>&amp;</c> or a bracket with the year.</summary>
    private static bool ContinuesList(string text, int i, int end)
    {
        if (i < end && text[i] == ',') return true;
        while (i < end && char.IsWhiteSpace(text[i])) i++;
        if (i >= end) return false;
        if (text[i] is '&' or '(') return true;
        return (i + 1 < end && char.IsUpper(text[i]) && text[i + 1] is '.' or ',') || string.CompareOrdinal(text, i, "and ", 0, 4) == 0;
    }

    private static bool EndsEtAl(string text, int start, int token, int next, int end) =>
        token - start == 2 && string.CompareOrdinal(text, start, "al", 0, 2) == 0
        && next < end && (text[next] == ',' || (text[next] == ' ' && next + 1 < end && text[next + 1] == '('));

    /// <summary>Something that only a list of persons has: an initial, a comma between capitalised words, <c>et al</c>.</summary>
    private static bool HasNameSign(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (text[i] == ',') return true;
            if (text[i] == ' ' && i + 1 < end && char.IsUpper(text[i + 1]) && (i + 2 == end || char.IsUpper(text[i + 2]) && i + 3 >= end || text[i + 2] == '.')) return true;
            if (text[i] == ' ' && string.CompareOrdinal(text, i, " et al", 0, 6) == 0) return true;
        }

        return false;
    }
}
