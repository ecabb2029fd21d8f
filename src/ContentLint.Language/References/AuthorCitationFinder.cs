using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>Finds citations by author and year: from each year in brackets back to the surnames before it.</summary>
internal static class AuthorCitationFinder
{
    private const int MostAuthorWords = 8, LongestPages = 20;
    private static readonly char[] JointSigns = [',', '&'];
    private static readonly WordList Particles = WordList.Of("en/name-particles.txt");
    private static readonly WordList Findings = WordList.Of("en/finding-verbs.txt");
    private static readonly WordListSet NoSurnames = WordList.Of("en/function-words.txt").Set | WordList.Of("en/not-journals.txt").Set | WordList.Of("en/citation-leads.txt").Set;

    /// <summary>
    /// Citations that cannot be anything else: those of several authors, those that found something (<c>Reyes (2019) found</c>), and
    /// the others once one of them leads to a listed work (<c>(Boston, 2019)</c> is a place until then).
    /// </summary>
    public static ImmutableArray<AuthorCitation> Certain(ImmutableArray<Passage> passages, ListedWorks works)
    {
        var all = passages.SelectMany(Find).ToList();
        bool usual = all.Any(c => !c.NamesSeveral && works.HasWork(c)), known = usual || all.Any(works.HasWork);
        return all.Where(c => usual || c.NamesSeveral || (known && (HasFound(c) || IsBracketed(c)))).ToImmutableArray();
    }

    private static bool HasFound(AuthorCitation citation)
    {
        var passage = citation.Passage;
        int next = passage.FirstWordAt(citation.Span.End);
        return next < passage.Words.Length && passage.Text[citation.Span.End] == ')' && Findings.Contains(passage.Words[next]);
    }

    // "(Reyes, 2019)" and nothing else.
    private static bool IsBracketed(AuthorCitation citation)
    {
        string text = citation.Passage.Text;
        return citation.Span.Start > 0 && text[citation.Span.Start - 1] == '(' && citation.Span.End < text.Length && text[citation.Span.End] == ')'
            && text.IndexOf(',', citation.Span.Start, citation.Span.Length) >= 0;
    }

    /// <summary>Whether a work is cited by author and year in a part of a passage.</summary>
    public static bool Any(Passage passage, TextSpan span) => Find(passage).Any(c => span.Contains(c.Span));

    private static IEnumerable<AuthorCitation> Find(Passage passage)
    {
        for (int w = 1; w < passage.Words.Length; w++)
        {
            if (passage.Words[w].Kind is WordKind.Number or WordKind.Mixed && IsYear(passage, w) && Before(passage, w) is { } citation) yield return citation;
        }
    }

    private static bool IsYear(Passage passage, int w)
    {
        var word = passage.Words[w];
        var text = passage[word];
        if (text.Length is < 4 or > 5 || text[0] is not ('1' or '2') || text[1] is not ('9' or '0')) return false;
        for (int i = 0; i < 4; i++)
        {
            if (text[i] is < '0' or > '9') return false;
        }

        if (text.Length == 5 && text[4] is < 'a' or > 'z') return false;
        string all = passage.Text;
        return word.End < all.Length && (all[word.End] is ')' or ';' || LeadsPages(all, word.End));
    }

    /// <summary><c>, 45)</c>, <c>: 45–47)</c>, <c>, pp. 45–47)</c>.</summary>
    private static bool LeadsPages(string text, int i)
    {
        if (text[i] is not (',' or ':')) return false;
        int limit = Math.Min(text.Length, i + LongestPages);
        bool digits = false;
        for (i++; i < limit; i++)
        {
            if (text[i] is ')' or ';') return digits;
            if (char.IsDigit(text[i])) digits = true;
            else if (!char.IsWhiteSpace(text[i]) && text[i] is not ('p' or '.' or '-' or '–' or ',')) return false;
        }

        return false;
    }

    /// <summary>Walks back over <c>et al.</c>, <c>and</c>, <c>&amp;</c> and capitalised words to the first surname.</summary>
    private static AuthorCitation? Before(Passage passage, int year)
    {
        string text = passage.Text;
        int authors = 0, first = -1, surnameEnd = 0;
        bool several = false, bracket = false, joined = false;
        for (int w = year - 1, behind = year; w >= 0 && year - w <= MostAuthorWords; behind = w, w--)
        {
            var word = passage.Words[w];
            bracket |= text.IndexOf('(', word.End, passage.Words[behind].Start - word.End) >= 0;
            if (!IsJoint(text, word.End, passage.Words[behind].Start, behind == year, out bool opens) || (opens && behind != year)) break;
            var part = passage[word];
            bool small = part.Length <= 3 && part.ToString() is "et" or "al" or "and";
            several |= small || text.IndexOf('&', word.End, passage.Words[behind].Start - word.End) >= 0;
            joined |= small || text.IndexOfAny(JointSigns, word.End, passage.Words[behind].Start - word.End) >= 0;
            if (small) continue;
            bool sameName = authors > 0 && !joined && (Particles.Contains(part) || (word.End + 1 == passage.Words[behind].Start && text[word.End] == '-'));
            if (sameName)
            {
                first = w;
                continue;
            }

            if (!char.IsUpper(part[0]) || word.Length < 2 || word.Kind != WordKind.Letters || NoSurnames.Contains(part)) break;
            if (authors > 0 && !joined) return null; // "Public Law", "Apple Inc.": capitalised words side by side are no two authors.
            authors++;
            first = w;
            surnameEnd = word.End;
            joined = false;
            if (opens && authors == 1 && !PrecededByJoin(passage, w)) break;
        }

        if (first < 0) return null;
        int start = passage.Words[first].Start, end = passage.Words[year].Start + 4;
        bool inside = start > 0 && text[start - 1] is '(' or ' ' && (text[start - 1] == '(' || (start > 1 && text[start - 2] == ';'));
        if (!inside && !bracket) return null;
        return new AuthorCitation(passage, TextSpan.FromBounds(start, end), text.Substring(start, surnameEnd - start),
            text.Substring(passage.Words[year].Start, 4), several);
    }

    private static bool PrecededByJoin(Passage passage, int w) => w > 0 && passage[passage.Words[w - 1]].ToString() is "and" or "al" or "et";

    /// <summary>What may stand between two parts: space, comma, stop, ampersand; before the year also an opening bracket.</summary>
    private static bool IsJoint(string text, int from, int to, bool beforeYear, out bool opens)
    {
        opens = false;
        for (int i = from; i < to; i++)
        {
            if (text[i] == '(' && beforeYear) opens = true;
            else if (!char.IsWhiteSpace(text[i]) && text[i] is not (',' or '.' or '&' or '-')) return false;
        }

        return to - from <= 4;
    }
}
