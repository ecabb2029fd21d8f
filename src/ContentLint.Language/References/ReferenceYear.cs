using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>Finds the year in which a work appeared among the other numbers of a reference.</summary>
internal static class ReferenceYear
{
    private const int FirstYear = 1500, LastYear = 2100, LongestDate = 16;

    /// <summary>The four digits of the year, or null.</summary>
    public static TextSpan? Find(string text, TextSpan span, ImmutableArray<ReferenceIdentifier> identifiers)
    {
        TextSpan? best = null;
        int bestRank = 0;
        for (int i = span.Start; i < span.End; i++)
        {
            if (!char.IsDigit(text[i])) continue;
            int from = i, value = 0;
            while (i < span.End && text[i] is >= '0' and <= '9')
            {
                if (i - from < 5) value = value * 10 + (text[i] - '0');
                i++;
            }

            var year = TextSpan.FromBounds(from, i);
            if (year.Length != 4 || value is < FirstYear or > LastYear || IsInside(year, identifiers)) continue;
            int rank = Rank(text, span, year);
            if (rank <= bestRank) continue;
            best = year;
            bestRank = rank;
        }

        return best;
    }

    private static int Rank(string text, TextSpan span, TextSpan year)
    {
        char before = year.Start > span.Start ? text[year.Start - 1] : ' ';
        char behind = year.End < span.End ? text[year.End] : ' ';
        char next = year.End + 1 < span.End ? text[year.End + 1] : ' ';
        if (before is ':' or '/' or '-' or '–' or '_' || char.IsLetterOrDigit(before)) return 0;
        if (behind is '-' or '–' or '/' or '_' && char.IsDigit(next)) return 0;
        if (char.IsLetter(behind) && char.IsLetterOrDigit(next)) return 0;
        if (EndsWith(text, span.Start, year.Start, "pp. ") || EndsWith(text, span.Start, year.Start, "p. ")
            || EndsWith(text, span.Start, year.Start, "vol. ") || EndsWith(text, span.Start, year.Start, "no. ")) return 0;
        if (before == '(' || behind == ';' || LeadsIssue(text, year.End, span.End)) return 4;
        if (behind is '.' or ',' or ')' || year.End == span.End) return 3;
        return 1;
    }

    /// <summary><c>2018 Mar 4;27</c>, <c>2018 Mar-Apr;27</c>.</summary>
    private static bool LeadsIssue(string text, int i, int end)
    {
        if (i + 4 >= end || text[i] != ' ' || !char.IsUpper(text[i + 1])) return false;
        int limit = Math.Min(end, i + LongestDate);
        for (i++; i < limit; i++)
        {
            if (text[i] == ';') return i + 1 < end && char.IsDigit(text[i + 1]);
            if (!char.IsLetterOrDigit(text[i]) && text[i] is not (' ' or '-' or '–')) return false;
        }

        return false;
    }

    private static bool IsInside(TextSpan year, ImmutableArray<ReferenceIdentifier> identifiers)
    {
        if (identifiers.IsDefault) return false;
        foreach (var identifier in identifiers)
        {
            if (identifier.Span.OverlapsWith(year)) return true;
        }

        return false;
    }

    private static bool EndsWith(string text, int start, int end, string cue) =>
        end - cue.Length >= start && string.Compare(text, end - cue.Length, cue, 0, cue.Length, StringComparison.OrdinalIgnoreCase) == 0
        && (end - cue.Length == start || !char.IsLetter(text[end - cue.Length - 1]));
}
