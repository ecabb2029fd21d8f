using System;

namespace ContentLint.Language;

/// <summary>
/// Judges punctuation that says nothing by itself and is a joint in a token that has lost another space: a label, the mark or the
/// range of numbers behind a sentence, a remark in brackets.
/// </summary>
internal static class BesideJoint
{
    public static JointStrength Judge(JointSite site, ref int at)
    {
        at = site.To;
        char sign = site.Signs[site.Signs.Length - 1];
        if (site.Outside(site.LettersBefore) is '_' or '\\' or '@' or '<' or '{' or '=') return JointStrength.None;
        if (sign is '(' or '[' or '“') at--;
        return IsJoint(site, site.Signs, sign) ? JointStrength.Beside : JointStrength.None;
    }

    private static bool IsJoint(JointSite site, ReadOnlySpan<char> signs, char sign) => sign switch
    {
        '(' or '[' when signs.Length == 1 => Opens(site, sign),
        '[' or '“' => AreEnds(signs.Slice(0, signs.Length - 1)),
        ')' or ']' or '”' => AreEnds(signs) && site.LettersBehind.Length >= 2 && char.IsUpper(site.LettersBehind[0]),
        ':' when signs.Length == 1 => site.LettersBefore.Length >= 2,
        ',' when signs.Length == 1 => BothAreWords(site),
        '.' or '!' or '?' => IsNumberBehindSentence(site) || IsSentenceBehind(site),
        _ => false,
    };

    // What may end a sentence or a remark.
    private static bool AreEnds(ReadOnlySpan<char> signs)
    {
        foreach (char sign in signs)
        {
            if (!Signs.IsStop(sign) && !Signs.IsCloser(sign) && !Signs.IsQuote(sign)) return false;
        }

        return true;
    }

    // "the tide.In", whatever stands before "tide" and behind "In"; neither "port2.Harbour" nor "port.OpenHarbour(".
    private static bool IsSentenceBehind(JointSite site)
    {
        var before = site.LettersBefore;
        var behind = site.LettersBehind;
        if (site.Signs.Length > 1 || !Familiar.IsCapitalised(behind) || site.Beyond(behind) is '(' or '_' or '=') return false;
        return before.IsEmpty ? site.Outside(site.DigitsBefore) == ' ' : before.Length >= 3 && Familiar.EndsSmall(before);
    }

    // "the harbour.2The", "late.”3The", "the tide.1-10Volume": the mark of a note or a range, and the next sentence touches it.
    private static bool IsNumberBehindSentence(JointSite site)
    {
        var digits = site.DigitsBehind;
        if (digits.IsEmpty || !AreEnds(site.Signs)) return false;
        if (site.Signs.Length == 1 && site.LettersBefore.Length < 3) return false;
        int end = site.To + digits.Length;
        if (end + 1 < site.Text.Length && site.Text[end] is '-' or '–' && char.IsDigit(site.Text[end + 1]))
        {
            end++;
            while (end < site.Text.Length && char.IsDigit(site.Text[end])) end++;
        }
        else if (digits.Length > 4)
        {
            return false;
        }

        if (site.Beyond(digits) is '.' or ')') end++;
        if (end + 1 >= site.Text.Length) return false;
        return char.IsUpper(site.Text[end]) ? char.IsLetter(site.Text[end + 1]) || site.Text[end + 1] == ' ' : IsCount(site, end);
    }

    // "at noon.2469boats"
    private static bool IsCount(JointSite site, int end)
    {
        int stop = end;
        while (stop < site.Text.Length && char.IsLower(site.Text[stop])) stop++;
        return stop - end >= 4 && Familiar.IsKnown(site.LettersBefore) && Familiar.IsWord(site.Text.AsSpan(end, stop - end));
    }

    // "Queued(tried again", "the tide[3]and"; neither "lens(es)" nor "if(late".
    private static bool Opens(JointSite site, char sign)
    {
        var before = site.LettersBefore;
        if (before.Length < 2 || (before.Length < 3 && char.IsLower(before[0]))) return false;
        int close = site.Text.IndexOf(sign == '(' ? ')' : ']', site.To, Math.Min(BracketJoint.LongestContent, site.Text.Length - site.To));
        if (close < 0) return false;
        var content = site.Text.AsSpan(site.To, close - site.To);
        if (content.IndexOfAny("=\"{}".AsSpan()) >= 0) return false;
        if (sign == '[') return char.IsDigit(content[0]) || content.Length > 3;
        if (content.IndexOf(' ') < 0) return content.Length > 5 && !Familiar.AreOneWord(before, content);
        return Familiar.IsKnown(site.LettersBehind) && site.Beyond(site.LettersBehind) != ',';
    }

    private static bool BothAreWords(JointSite site) =>
        site.LettersBefore.Length >= 2 && site.LettersBehind.Length >= 2 && Familiar.IsKnown(site.LettersBefore) && Familiar.IsKnown(site.LettersBehind);
}
