using System;
using System.Collections.Immutable;
using ContentLint.Documents;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>Finds the identifiers of a reference in one pass.</summary>
internal static class ReferenceIdentifiers
{
    /// <summary>The identifiers in a range of a passage, in order.</summary>
    public static ImmutableArray<ReferenceIdentifier> Find(Passage passage, TextSpan span)
    {
        var found = ImmutableArray.CreateBuilder<ReferenceIdentifier>();
        string text = passage.Text;
        for (int i = span.Start; i < span.End; i++)
        {
            if (ReadAt(text, i, span.End) is not { } identifier) continue;
            found.Add(identifier);
            i = Math.Max(i, identifier.Span.End - 1);
        }

        foreach (var mark in passage.MarksIn(span))
        {
            if (mark.Kind is not (MarkKind.Link or MarkKind.AutoLink) || mark.Target is not { } target || !span.Contains(mark.Span)) continue;
            if (found.Count == 0 || !Overlaps(found, mark.Span)) found.Add(OfTarget(target, mark.Span));
        }

        return found.ToImmutable();
    }

    private static bool Overlaps(ImmutableArray<ReferenceIdentifier>.Builder found, TextSpan span)
    {
        foreach (var identifier in found)
        {
            if (identifier.Span.OverlapsWith(span)) return true;
        }

        return false;
    }

    private static ReferenceIdentifier OfTarget(string target, TextSpan span)
    {
        int doi = target.IndexOf("doi.org/", StringComparison.OrdinalIgnoreCase);
        return doi < 0
            ? new ReferenceIdentifier(ReferenceIdentifierKind.Address, span, target, null)
            : Doi(target.Substring(doi + 8), span);
    }

    private static ReferenceIdentifier? ReadAt(string text, int i, int end)
    {
        char c = text[i];
        if (c is 'h' or 'w' && (At(text, i, end, "http://") || At(text, i, end, "https://") || At(text, i, end, "www."))) return Address(text, i, end);
        if (c is 'd' or 'D' && At(text, i, end, "doi") && Cue(text, i + 3, end) is { } doi)
        {
            if (At(text, doi, end, "https://") || At(text, doi, end, "http://")) return Address(text, doi, end);
            var span = Token(text, doi, end);
            return Doi(text.Substring(span.Start, span.Length), span);
        }

        if (c == '1' && At(text, i, end, "10.") && (i == 0 || !(char.IsLetterOrDigit(text[i - 1]) || text[i - 1] is '.' or '/')))
        {
            var span = Token(text, i, end);
            int slash = text.IndexOf('/', span.Start, span.Length);
            if (slash > i + 6) return Doi(text.Substring(span.Start, span.Length), span);
        }

        if (c is 'P' or 'p' && At(text, i, end, "pmid") && Cue(text, i + 4, end) is { } pubMed) return PubMed(text, pubMed, end);
        if (c == 'P' && At(text, i, end, "PMC") && (Digit(text, i + 3, end) || IsPubMedCentralCue(text, i)))
        {
            var span = Token(text, i, end);
            string value = text.Substring(span.Start, span.Length);
            return new ReferenceIdentifier(ReferenceIdentifierKind.PubMedCentral, span, value, SerialForms.PubMedCentralFault(value));
        }

        if (c is 'P' && At(text, i, end, "PMCID") && Cue(text, i + 5, end) is { } central && char.IsLetter(text[Math.Min(central, end - 1)]) && !At(text, central, end, "PMC"))
        {
            var span = Token(text, central, end);
            return new ReferenceIdentifier(ReferenceIdentifierKind.PubMedCentral, span, text.Substring(span.Start, span.Length), SerialForms.PubMedCentralFault(""));
        }

        if (c is 'a' or 'A' && At(text, i, end, "arxiv:"))
        {
            int from = i + 6;
            while (from < end && text[from] == ' ') from++;
            var span = Token(text, from, end);
            string value = text.Substring(span.Start, span.Length);
            return new ReferenceIdentifier(ReferenceIdentifierKind.ArXiv, span, value, SerialForms.ArXivFault(value));
        }

        if (c is 'I' or 'i' && At(text, i, end, "issn") && Cue(text, i + 4, end) is { } issn)
        {
            var span = Token(text, issn, end);
            string value = text.Substring(span.Start, span.Length);
            return new ReferenceIdentifier(ReferenceIdentifierKind.Issn, span, value, SerialForms.IssnFault(value));
        }

        if (c is not ('I' or 'i') || !At(text, i, end, "isbn")) return null;
        int edition = At(text, i + 4, end, "-10") || At(text, i + 4, end, "-13") ? 3 : 0;
        return Cue(text, i + 4 + edition, end) is { } isbn ? Isbn(text, isbn, end) : null;
    }

    private static bool Digit(string text, int i, int end) => i < end && char.IsDigit(text[i]);

    /// <summary>Whether <c>PMCID:</c> stands before it, so that it ought to be a number.</summary>
    private static bool IsPubMedCentralCue(string text, int i) => i >= 7 && string.Compare(text, i - 7, "PMCID: ", 0, 7, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>Where the value begins behind a cue: behind a colon, or behind a space where a digit follows (<c>DOI</c> may be a word of a title).</summary>
    private static int? Cue(string text, int i, int end)
    {
        int from = i;
        while (i < end && (text[i] is ':' or ' ' or '\u00A0' or '\n' || (text[i] == '.' && !At(text, i, end, ".org")))) i++;
        bool told = text.IndexOf(':', from, i - from) >= 0 || (i < end && i > from && char.IsDigit(text[i]));
        return told ? i : null;
    }

    private static ReferenceIdentifier Address(string text, int i, int end)
    {
        var span = Token(text, i, end);
        string value = text.Substring(span.Start, span.Length);
        int host = value.IndexOf("doi.org/", StringComparison.OrdinalIgnoreCase);
        if (host is < 0 or > 12) return new ReferenceIdentifier(ReferenceIdentifierKind.Address, span, value, null);
        return Doi(value.Substring(host + 8), TextSpan.FromBounds(span.Start + host + 8, span.End));
    }

    private static ReferenceIdentifier Doi(string value, TextSpan span) => new(ReferenceIdentifierKind.Doi, span, value, FaultOf(ReferenceIdentifierKind.Doi, value));

    private static ReferenceIdentifier PubMed(string text, int i, int end)
    {
        int from = i;
        while (i < end && (char.IsLetterOrDigit(text[i]) || (text[i] == ' ' && i > from && i + 1 < end && char.IsDigit(text[i + 1])))) i++;
        string value = text.Substring(from, i - from);
        return new ReferenceIdentifier(ReferenceIdentifierKind.PubMed, TextSpan.FromBounds(from, i), value, FaultOf(ReferenceIdentifierKind.PubMed, value));
    }

    /// <summary>What is wrong with the form of a DOI or PubMed number; null when nothing is.</summary>
    internal static string? FaultOf(ReferenceIdentifierKind kind, string value)
    {
        if (kind == ReferenceIdentifierKind.PubMed)
        {
            bool number = value.Length is > 0 and <= 8 && value[0] != '0';
            foreach (char c in value) number &= c is >= '0' and <= '9';
            return number ? null : value.Length == 0 ? "is missing" : "is not a number of up to eight digits";
        }

        int slash = value.IndexOf('/'), digits = 3;
        while (digits < value.Length && value[digits] is (>= '0' and <= '9') or '.') digits++;
        return !value.StartsWith("10.", StringComparison.Ordinal) ? "does not begin with 10."
            : slash < 0 ? "has no slash"
            : digits != slash || slash is < 7 or > 16 ? "has a registrant code that is no number"
            : slash + 1 == value.Length ? "stops behind the slash"
            : value[slash + 1] == '/' ? "has two slashes"
            : value[value.Length - 1] == '…' ? "is cut off"
            : null;
    }

    private static ReferenceIdentifier Isbn(string text, int i, int end)
    {
        if (i + 3 < end && text[i] == '1' && text[i + 1] is '0' or '3' && text[i + 2] is ':' or ' ') i += 3;
        while (i < end && text[i] is ' ' or ':') i++;
        int from = i, sum10 = 0, sum13 = 0, count = 0;
        while (i < end && (text[i] is >= '0' and <= '9' or 'X' or 'x' || (text[i] is '-' or '–' or ' ' && i + 1 < end && (char.IsDigit(text[i + 1]) || text[i + 1] == 'X'))))
        {
            if (text[i] is not ('-' or '–' or ' '))
            {
                int digit = text[i] is 'X' or 'x' ? 10 : text[i] - '0';
                sum10 += digit * (10 - count);
                sum13 += digit * (count % 2 == 0 ? 1 : 3);
                count++;
            }

            i++;
        }

        string? fault = count is not (10 or 13) ? "has neither 10 nor 13 digits"
            : count == 10 ? sum10 % 11 == 0 ? null : "fails its check digit"
            : sum13 % 10 == 0 ? null : "fails its check digit";
        return new ReferenceIdentifier(ReferenceIdentifierKind.Isbn, TextSpan.FromBounds(from, i), text.Substring(from, i - from), fault);
    }

    private static TextSpan Token(string text, int start, int end)
    {
        int i = start, open = 0;
        for (; i < end && !char.IsWhiteSpace(text[i]) && "<>\"“”".IndexOf(text[i]) < 0; i++)
        {
            if (text[i] == '(') open++;
            else if (text[i] == ')' && --open < 0) break;
        }

        while (i > start && ".,;:".IndexOf(text[i - 1]) >= 0) i--;
        return TextSpan.FromBounds(start, i);
    }

    private static bool At(string text, int i, int end, string cue) =>
        i + cue.Length <= end && string.Compare(text, i, cue, 0, cue.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
