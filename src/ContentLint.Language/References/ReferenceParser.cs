using System;
using ContentLint.Documents;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>
/// Takes a reference apart. It knows styles by their joints alone: authors before a year in brackets (APA), a title in quotation
/// marks (MLA, Chicago), a container before year and volume (Vancouver, AMA), a link that is the title. Spaces may be lost.
/// </summary>
internal static class ReferenceParser
{
    public static Reference Parse(Passage passage, TextSpan span, string? label)
    {
        string text = passage.Text;
        var identifiers = ReferenceIdentifiers.Find(passage, span);
        var year = ReferenceYear.Find(text, span, identifiers);
        int authorsEnd = AuthorNames.EndOf(text, span, ReferenceTitle.FirstEmphasis(passage, span)?.Start ?? -1);
        if (authorsEnd == span.Start) authorsEnd = OrganisationEnd(text, span, year);
        int body = SkipJoint(text, SkipBracket(text, authorsEnd, span.End), span.End);
        var title = ReferenceTitle.Quoted(text, TextSpan.FromBounds(body, span.End)) ?? ReferenceTitle.OfBook(passage, TextSpan.FromBounds(body, span.End));
        int behindTitle = title is { } told ? SkipJoint(text, Math.Min(told.End + 1, span.End), span.End) : body;
        var container = MarkedContainer(passage, TextSpan.FromBounds(behindTitle, span.End))
            ?? (title is not null || IsBracketed(text, year) ? LeadingContainer(text, TextSpan.FromBounds(behindTitle, span.End), ref title)
            : DatedContainer(text, TextSpan.FromBounds(body, span.End), year));
        title ??= ReferenceTitle.Before(text, body, container?.Start ?? EndOfPart(text, body, span.End));
        return new Reference
        {
            Passage = passage,
            Span = span,
            Label = label,
            Authors = authorsEnd > span.Start ? TextSpan.FromBounds(span.Start, authorsEnd) : null,
            Title = title,
            Container = container,
            Year = year,
            Identifiers = identifiers,
        };
    }

    /// <summary><c>Norland Health Agency. (2021). Naps and you.</c>: what stands before the bracketed year, where a title follows.</summary>
    private static int OrganisationEnd(string text, TextSpan span, TextSpan? year)
    {
        if (year is not { } y || !IsBracketed(text, year)) return span.Start;
        int close = text.IndexOf(')', y.End, span.End - y.End);
        if (close < 0) return span.Start;
        int title = SkipJoint(text, close + 1, span.End);
        if (title >= span.End || !char.IsLetter(text[title]) || StartsAddress(text, title)) return span.Start;
        int end = y.Start - 1;
        while (end > span.Start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] == '.')) end--;
        return text.IndexOf(". ", span.Start, end - span.Start, StringComparison.Ordinal) < 0 ? end : span.Start;
    }

    private static bool IsBracketed(string text, TextSpan? year) => year is { Start: > 0 } y && text[y.Start - 1] == '(';

    private static int SkipBracket(string text, int i, int end)
    {
        while (i < end && text[i] is ' ' or '.') i++;
        if (i + 4 < end && text[i] is '1' or '2' && AreDigits(text, i, i + 4)) // Chicago: the year behind the authors
        {
            int behind = char.IsLower(text[i + 4]) ? i + 5 : i + 4;
            if (behind < end && text[behind] == '.') return behind + 1;
        }

        if (i >= end || text[i] != '(') return i;
        int close = text.IndexOf(')', i, end - i);
        return close < 0 ? i : close + 1;
    }

    private static bool AreDigits(string text, int from, int end)
    {
        while (from < end && text[from] is >= '0' and <= '9') from++;
        return from == end;
    }

    private static int SkipJoint(string text, int i, int end)
    {
        while (i < end && (char.IsWhiteSpace(text[i]) || text[i] is '.' or ',' or ';' or '”' or '’')) i++;
        return Math.Min(i, end);
    }

    /// <summary>The first emphasised stretch, without the volume that some styles emphasise with it.</summary>
    private static TextSpan? MarkedContainer(Passage passage, TextSpan span)
    {
        foreach (var mark in passage.MarksIn(span))
        {
            if (mark.Kind is not (MarkKind.Emphasis or MarkKind.Citation) || !span.Contains(mark.Span) || mark.Span.IsEmpty) continue;
            if (mark.Span.Start == span.Start && mark.Span.Length * 2 > span.Length) return null;
            return WithoutVolume(passage.Text, mark.Span);
        }

        return null;
    }

    private static TextSpan? WithoutVolume(string text, TextSpan span)
    {
        int end = span.End;
        while (end > span.Start && (char.IsDigit(text[end - 1]) || char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',' or '.' or '(' or ')')) end--;
        return end > span.Start ? TextSpan.FromBounds(span.Start, end) : null;
    }

    /// <summary>APA, MLA: the container follows the title and ends before its volume.</summary>
    private static TextSpan? LeadingContainer(string text, TextSpan span, ref TextSpan? title)
    {
        int start = span.Start;
        if (title is null)
        {
            int end = EndOfPart(text, start, span.End);
            if (end > start) title = TextSpan.FromBounds(start, end);
            start = SkipJoint(text, end + 1, span.End);
        }

        for (int i = start; i < span.End; i++)
        {
            if (text[i] != ',' && text[i] != ';' && !(text[i] == '.' && i + 1 == span.End) && !StartsAddress(text, i)) continue;
            return i > start ? WithoutVolume(text, TextSpan.FromBounds(start, i)) : null;
        }

        return null;
    }

    private static bool StartsAddress(string text, int i) =>
        string.CompareOrdinal(text, i, "http", 0, 4) == 0 || string.CompareOrdinal(text, i, "doi:", 0, 4) == 0;

    /// <summary>Vancouver, AMA: the container stands before the year, between two full stops; its words may be cut by stops too.</summary>
    private static TextSpan? DatedContainer(string text, TextSpan span, TextSpan? year)
    {
        int end = year?.Start ?? IssueStart(text, span);
        while (end > span.Start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '.' or ',' or ';')) end--;
        int start = StartOfPart(text, span.Start, end);
        bool abbreviated = IsAbbreviation(text, start, end);
        while (abbreviated && start > span.Start)
        {
            int before = start;
            while (before > span.Start && (char.IsWhiteSpace(text[before - 1]) || text[before - 1] == '.')) before--;
            int previous = StartOfPart(text, span.Start, before);
            if (previous <= span.Start || !IsAbbreviation(text, previous, before)) break;
            start = previous;
        }

        return end > start && start > span.Start ? WithoutVolume(text, TextSpan.FromBounds(start, end)) : null;
    }

    /// <summary>Where a lost year leaves its semicolon or nothing: <c>Int J Obes. ;14:1000</c>, <c>Int J Obes. 14(2):1000</c>, <c>Obesity, 14(2), 9–12</c>.</summary>
    private static int IssueStart(string text, TextSpan span)
    {
        for (int i = span.Start; i + 1 < span.End; i++)
        {
            if (text[i] == ';' && char.IsDigit(text[i + 1])) return i;
            if (text[i] == ')' && ReferenceShape.EndsIssue(text, span.Start, i) && (text[i + 1] == ':' || (text[i + 1] == ',' && i + 3 < span.End && char.IsDigit(text[i + 3])))) return VolumeStart(text, i);
        }

        return span.Start;
    }

    private static int VolumeStart(string text, int issueEnd)
    {
        int i = text.LastIndexOf('(', issueEnd);
        while (i > 0 && char.IsDigit(text[i - 1])) i--;
        return i;
    }

    /// <summary>One or two short capitalised words (<c>Annu</c>, <c>Natl Acad</c>).</summary>
    private static bool IsAbbreviation(string text, int start, int end) => end > start && end - start <= 6 && char.IsUpper(text[start]);

    private static int StartOfPart(string text, int from, int end)
    {
        for (int i = end - 1; i > from; i--)
        {
            if (text[i - 1] is not ('.' or '?' or '!') || i >= end) continue;
            int start = i;
            while (start < end && char.IsWhiteSpace(text[start])) start++;
            if (start < end && char.IsUpper(text[start])) return start;
        }

        return from;
    }

    private static int EndOfPart(string text, int from, int end)
    {
        for (int i = from; i < end; i++)
        {
            if (text[i] is not ('.' or '?' or '!')) continue;
            if (i + 1 >= end || char.IsUpper(text[i + 1])) return i;
            if (char.IsWhiteSpace(text[i + 1]) && i - from > 2) return i;
        }

        return end;
    }
}
