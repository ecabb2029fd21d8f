using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContentLint.Documents;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>Finds footnote marks, raised numbers and numbers in square brackets.</summary>
internal static class CitationMarkerFinder
{
    private const int LongestLabel = 24;
    private const int ShortestBefore = 4;
    private static readonly CharacterSet Digits = new("0123456789");

    /// <param name="passages">Where to look.</param>
    /// <param name="footnotes">The labels of the document's footnotes.</param>
    public static ImmutableArray<CitationMarker> FindAll(ImmutableArray<Passage> passages, ICollection<string> footnotes)
    {
        var found = ImmutableArray.CreateBuilder<CitationMarker>();
        foreach (var passage in passages) Find(passage, footnotes, found);
        return found.ToImmutable();
    }

    /// <param name="passage">Where to look.</param>
    /// <param name="footnotes">The labels of the document's footnotes.</param>
    /// <param name="found">Takes the marks.</param>
    public static void Find(Passage passage, ICollection<string> footnotes, ICollection<CitationMarker> found)
    {
        string text = passage.Text;
        foreach (ref readonly var mark in passage.Block.Prose.Marks.AsSpan())
        {
            if (mark.Kind == MarkKind.FootnoteMark) found.Add(new CitationMarker(passage, mark.Span, Support.Footnote, mark.Target ?? "", IsOpen: !footnotes.Contains(mark.Target ?? "")));
            else if (mark.Kind == MarkKind.Superscript && NumbersEnd(text, mark.Span.Start, mark.Span.End) == mark.Span.End && !mark.Span.IsEmpty && !IsPower(text, mark.Span.Start))
                found.Add(new CitationMarker(passage, mark.Span, Support.Number, text.Substring(mark.Span.Start, mark.Span.Length)));
        }

        if (!passage.IsAscii) AddRaised(passage, found);
        for (int i = text.IndexOf('['); i >= 0; i = text.IndexOf('[', i + 1))
        {
            int end = NumbersEnd(text, i + 1, text.Length);
            if (end > i + 1 && end < text.Length && text[end] == ']' && text[i + 1] != '0')
                found.Add(new CitationMarker(passage, TextSpan.FromBounds(i, end + 1), Support.Number, text.Substring(i + 1, end - i - 1)));
        }
    }

    /// <summary>Raised digits that are characters of their own: <c>naps help.¹⁻³</c></summary>
    private static void AddRaised(Passage passage, ICollection<CitationMarker> found)
    {
        string text = passage.Text;
        for (int i = RaisedDigit.Next(text, 0); i >= 0; i = RaisedDigit.Next(text, i))
        {
            int start = i;
            while (i < text.Length && (text[i] is ',' or '⁻' or '–' or '˒' ? i + 1 < text.Length && RaisedDigit.Is(text[i + 1]) : RaisedDigit.Is(text[i]))) i++;
            if (start == 0 || char.IsWhiteSpace(text[start - 1]) || IsPower(text, start)) continue;
            found.Add(new CitationMarker(passage, TextSpan.FromBounds(start, i), Support.Number, new string(text.Substring(start, i - start).Select(RaisedDigit.Plain).ToArray())));
        }
    }

    /// <summary>Whether the raised number is a power: it follows a digit, a unit or a symbol of up to two letters.</summary>
    private static bool IsPower(string text, int start)
    {
        int i = start - 1, letters = 0;
        if (i >= 0 && char.IsDigit(text[i])) return true;
        while (i >= 0 && char.IsLetter(text[i]))
        {
            letters++;
            i--;
        }

        return letters is 1 or 2;
    }

    /// <summary>
    /// Whether a number is glued to the text as a lost raised mark leaves it (<c>cholesterol2,3</c>, <c>decade.3 </c>) or stands
    /// in round brackets before a stop (<c>( 4 ).</c>).
    /// </summary>
    public static bool HasLostMark(Passage passage, TextSpan span)
    {
        string text = passage.Text;
        if (span.End <= ShortestBefore) return false;
        for (int i = Digits.NextIn(text, Math.Max(ShortestBefore, span.Start), span.End); i < span.End; i = Digits.NextIn(text, Math.Min(i + 1, span.End), span.End))
        {
            int end = NumbersEnd(text, i, text.Length);
            char behind = end < text.Length ? text[end] : ' ';
            bool ends = char.IsWhiteSpace(behind) || behind is '.' or ',' or ';';
            int before = i - 1;
            if (ends && char.IsLower(text[before]) && char.IsLower(text[i - 2]) && char.IsLower(text[i - 3]) && char.IsLower(text[i - 4]) && end - i <= 3) return true;
            if (ends && text[before] is '.' or ',' or '”' or '"' && char.IsLower(text[i - 2]) && end - i <= 3) return true;
            while (before > 0 && text[before] == ' ') before--;
            int close = end;
            while (close < text.Length && text[close] == ' ') close++;
            if (text[before] == '(' && end - i <= 7 && close + 1 < text.Length && text[close] == ')' && text[close + 1] is '.' or ',' or ';') return true;
            i = end;
        }

        return false;
    }

    private static int NumbersEnd(string text, int start, int limit)
    {
        int i = start;
        while (i < limit && i - start < LongestLabel && (text[i] is >= '0' and <= '9' || (i > start && text[i] is ',' or '-' or '–' or ' ' && i + 1 < limit && text[i + 1] is (>= '0' and <= '9') or ' '))) i++;
        return i > start && text[i - 1] is >= '0' and <= '9' ? i : start;
    }
}
