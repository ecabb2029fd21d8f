using System;
using System.Collections.Generic;
using ContentLint.Documents;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>Finds the places of an article where punctuation touches the next word without the space that belongs there.</summary>
internal static class LostSpaces
{
    private const int LongestSide = 40;
    private const int LongestEmphasis = 300;

    // All that Signs.IsPunctuation knows.
    private static readonly CharacterSet Punctuation = new(".!?…,;:)]”»([“«‘\"'’");

    private static readonly Comparer<(LostSpace Place, JointStrength Strength)> ByPlace = Comparer<(LostSpace Place, JointStrength Strength)>.Create((a, b) => a.Place.At.CompareTo(b.Place.At));

    public static List<(LostSpace Place, JointStrength Strength)> In(Article article)
    {
        var found = new List<(LostSpace, JointStrength)>();
        foreach (var passage in article.Passages)
        {
            if (passage.IsOutsideText) continue;
            int first = found.Count;
            Scan(passage, found, out bool hasAddress);
            if (hasAddress && AddressJoint.Add(passage, found)) found.Sort(first, found.Count - first, ByPlace);
        }

        return found;
    }

    private static void Scan(Passage passage, List<(LostSpace, JointStrength)> found, out bool hasAddress)
    {
        string text = passage.Text;
        CodeAround? code = null;
        int word = 0, quotes = 0;
        hasAddress = false;
        for (int i = Punctuation.NextIn(text, 0); i < text.Length; i = Punctuation.NextIn(text, i + 1))
        {
            if (text[i] == '"') quotes++;
            if (i + 1 == text.Length) return;
            if (text[i + 1] == ' ') continue;
            if (text[i] == ':' && text[i + 1] == '/') hasAddress = true;
            if (i == 0 || !(char.IsLetterOrDigit(text[i - 1]) || text[i - 1] == '%')) continue;
            if (IsInsideWord(text, i)) continue;
            int to = i + 1;
            while (to < text.Length && (Signs.IsPunctuation(text[to]) || (text[to] is '*' or '_' && !char.IsLetterOrDigit(text[to - 1])))) to++;
            if (to == text.Length || !char.IsLetterOrDigit(text[to]) || (code ??= new CodeAround(text)).IsAt(i)) continue;
            while (word < passage.Words.Length && passage.Words[word].End <= i) word++;
            if (word < passage.Words.Length && passage.Words[word] is { Kind: WordKind.Address } address && address.Start < to && address.End > i) continue;
            var site = new JointSite(passage, i, to);
            var strength = Judge(site, StraightQuotes.Before(text, i, to, text[i] == '"' ? quotes - 1 : quotes), out int at);
            if (strength != JointStrength.None) found.Add((new LostSpace(passage, SpanOf(site), at), strength));
        }
    }

    // Most signs between letters are apostrophes.
    private static bool IsInsideWord(string text, int sign) => text[sign] is '\'' or '’' && char.IsLetter(text[sign - 1]) && char.IsLetterOrDigit(text[sign + 1]);

    private static JointStrength Judge(JointSite site, int quotes, out int at)
    {
        var strength = JudgeAlone(site, quotes, out at);
        return strength == JointStrength.None ? BesideJoint.Judge(site, ref at) : strength;
    }

    private static JointStrength JudgeAlone(JointSite site, int quotes, out int at)
    {
        var signs = site.Signs;
        at = site.To;
        if (signs.Length > 5) return JointStrength.None;
        if (IsDecade(site))
        {
            at = site.To + 1;
            return JointStrength.Sure;
        }

        int stops = Signs.CountWhile(signs, Signs.IsStop);
        int commas = stops == 0 && Signs.IsComma(signs[0]) ? 1 : 0;
        int ended = stops + commas;
        if (ended == signs.Length) return stops > 0 ? StopJoint.Judge(site, stops) : CommaJoint.Judge(site);
        int marks = Signs.CountWhile(signs.Slice(ended), c => c is '*' or '_');
        if (ended > 0 && ended + marks == signs.Length)
        {
            if (IsOpening(site, site.From + ended)) at = site.From + ended;
            return stops > 0 ? StopJoint.Judge(site, stops) : CommaJoint.Judge(site);
        }

        char sign = signs[ended];
        bool opens = Signs.IsOpener(sign) || (sign == '"' && quotes % 2 == 0);
        bool closes = Signs.IsCloser(sign) || (sign == '"' && quotes % 2 == 1) || (sign is '\'' or '’' && ended > 0);
        if (opens && !closes)
        {
            at = site.From + ended;
            if (ended + 1 < signs.Length) return JointStrength.None;
            if (sign is '(' or '[') return ended == 0 ? BracketJoint.Opening(site, at) : AfterEnd(site, sign);
            return Quote(site, ended, sign);
        }

        if (signs.Length == 3 && signs[2] == '“' && Signs.IsStop(signs[1]) && sign is '”' or '"' or ')')
        {
            at = site.To - 1;
            return JointStrength.Sure;
        }

        if (closes && signs.Length == ended + 2 && MeetQuotes(site, sign, signs[ended + 1]))
        {
            at = site.To - 1;
            return ended > 0 ? JointStrength.Sure : JointStrength.Weak;
        }

        if (!closes || signs.Length > ended + 2) return JointStrength.None;
        if (signs.Length == ended + 2 && ended > 0 && signs[ended + 1] == '(')
        {
            at = site.To - 1;
            return JointStrength.Weak;
        }

        if (signs.Length == ended + 2 && !Signs.IsStop(signs[ended + 1]) && !Signs.IsComma(signs[ended + 1])) return JointStrength.None;
        if (sign is ')' or ']') return signs.Length == ended + 1 ? BracketJoint.Closing(site, site.From + ended) : AfterClosed(site);
        return ClosedQuote(site, ended, sign);
    }

    // "the 1980’sFerry"; behind a letter it is a part of a longer word.
    private static bool IsDecade(JointSite site) =>
        site.Signs is "’" or "'" && site.DigitsBefore.Length == 4 && !char.IsLetter(site.Outside(site.DigitsBefore)) && site.LettersBehind is { Length: > 2 } behind && behind[0] == 's' && char.IsUpper(behind[1]) && char.IsLower(behind[2]);

    // A mark of emphasis that the markup left as text, because a letter touches it, closes what an earlier one opened.
    private static bool IsOpening(JointSite site, int mark)
    {
        int before = site.From == 0 ? -1 : site.Text.LastIndexOf(site.Text[mark], site.From - 1, Math.Min(site.From, LongestEmphasis));
        return before < 0 || (before + 1 < site.Text.Length && char.IsWhiteSpace(site.Text[before + 1]));
    }

    // A bracket behind a stop or a comma: "is true.(This", but not "1.(a)" or a smiley.
    private static JointStrength AfterEnd(JointSite site, char sign)
    {
        var behind = site.LettersBehind;
        if (sign == '[') return Familiar.IsWord(behind) ? JointStrength.Weak : JointStrength.None;
        if (!char.IsLetter(site.Text[site.From - 1]) || site.LettersBefore.Length < 2) return JointStrength.None;
        return Familiar.IsKnown(behind) && behind.Length >= 2 ? JointStrength.Sure : JointStrength.Weak;
    }

    // One speaker's words end and the next one's begin: "he said.”“She".
    private static bool MeetQuotes(JointSite site, char closing, char opening) =>
        (opening == '“' && closing is '”' or '’' or '"') || (opening == '"' && closing is '"' or '”' && char.IsUpper(site.Text[site.To]));

    // "(see above).The", "(a),b"
    private static JointStrength AfterClosed(JointSite site)
    {
        var behind = site.LettersBehind;
        if (behind.Length < 2 || site.Beyond(behind) is '(' or '_' or '=' or '.') return JointStrength.None;
        if (Familiar.IsCapitalised(behind)) return Familiar.IsKnown(behind) && !Familiar.IsCamel(behind) ? JointStrength.Sure : JointStrength.Weak;
        if (char.IsUpper(behind[0])) return JointStrength.Weak;
        return Signs.IsComma(site.Signs[site.Signs.Length - 1]) && Familiar.IsWord(behind) ? JointStrength.Sure : JointStrength.None;
    }

    private static JointStrength Quote(JointSite site, int ended, char sign)
    {
        if (sign == '‘') return ended > 0 ? JointStrength.Sure : JointStrength.None;
        if (sign == '"') return ended > 0 && site.LettersBehind.Length > 1 ? JointStrength.Sure : site.LettersBefore.Length > 1 && site.LettersBehind.Length > 1 ? JointStrength.Weak : JointStrength.None;
        return site.LettersBefore.Length > 0 || ended > 0 ? JointStrength.Sure : JointStrength.Weak;
    }

    private static JointStrength ClosedQuote(JointSite site, int ended, char sign)
    {
        var behind = site.LettersBehind;
        if (behind.IsEmpty || (behind.Length == 1 && behind[0] is not ('a' or 'A' or 'I'))) return JointStrength.None;
        if (Signs.IsQuote(sign) && sign != '"') return ended > 0 && Familiar.IsKnown(behind) && behind.Length > 2 ? JointStrength.Sure : JointStrength.None;
        if (sign == '"') return Familiar.IsKnown(behind) && site.Beyond(behind) is not ('=' or ':' or '(' or '_') ? (ended > 0 ? JointStrength.Sure : JointStrength.Weak) : JointStrength.Weak;
        return Familiar.IsKnown(behind) || char.IsUpper(behind[0]) ? JointStrength.Sure : JointStrength.Weak;
    }

    private static TextSpan SpanOf(JointSite site)
    {
        int from = site.From, to = site.To;
        while (from > 0 && site.From - from < LongestSide && (char.IsLetterOrDigit(site.Text[from - 1]) || site.Text[from - 1] == '%')) from--;
        while (to < site.Text.Length && to - site.To < LongestSide && char.IsLetterOrDigit(site.Text[to])) to++;
        return TextSpan.FromBounds(from, to);
    }
}
