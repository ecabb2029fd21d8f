using System;

namespace ContentLint.Language;

/// <summary>Judges a full stop, an exclamation or a question mark that touches the next sentence.</summary>
internal static class StopJoint
{
    public static JointStrength Judge(JointSite site, int stops)
    {
        var before = site.LettersBefore;
        var behind = site.LettersBehind;
        if (behind.IsEmpty) return Number(site, before);
        if (!char.IsUpper(behind[0])) return JointStrength.None;
        if (behind.Length == 1 && !(behind[0] is 'A' or 'I' && site.Beyond(behind) == ' ')) return JointStrength.None;
        if (site.Beyond(behind) is '_' or '=' or '(' or '/' or '\\' or '<' or '{') return JointStrength.None;
        if (site.Beyond(behind) == '.' && site.To + behind.Length + 1 < site.Text.Length && char.IsLetterOrDigit(site.Text[site.To + behind.Length + 1]) && !Familiar.EndsSmall(before)) return JointStrength.None;
        if (stops > 1 || site.Signs[0] == '…') return JointStrength.Weak;
        return site.Signs[0] == '.' ? Stop(site, before, behind) : Familiar.IsCamel(behind) ? JointStrength.Weak : JointStrength.Sure;
    }

    private static JointStrength Stop(JointSite site, ReadOnlySpan<char> before, ReadOnlySpan<char> behind)
    {
        bool word = Familiar.IsWord(behind);
        bool begins = FunctionWords.English.Contains(behind) || (word && site.GoesOnAsProse(behind));
        if (before.IsEmpty) return begins && site.From > 0 ? JointStrength.Sure : JointStrength.Weak;
        char outside = site.Outside(before);
        if (outside is '.' && before.Length <= 2) return begins ? JointStrength.Sure : JointStrength.None;
        if (outside is '_' or '/' or '\\' or '@' or '#' or '$' or '<') return JointStrength.None;
        if (before.Length == 1) return word && (begins || behind.Length > 5) ? JointStrength.Sure : JointStrength.None;
        if (Familiar.IsCamel(behind) || Familiar.IsCamel(before)) return begins ? JointStrength.Sure : JointStrength.Weak;
        if (Familiar.IsSmall(before))
            return outside is not ('.' or '-') && (Familiar.IsKnown(before) || begins) ? JointStrength.Sure : JointStrength.Weak;
        return begins ? JointStrength.Sure : JointStrength.Weak;
    }

    private static JointStrength Number(JointSite site, ReadOnlySpan<char> before)
    {
        var digits = site.DigitsBehind;
        if (!Familiar.IsSmall(before) || before.Length < 4 || !Familiar.IsWord(before) || site.Signs[0] != '.') return JointStrength.None;
        char beyond = site.Beyond(digits);
        if (digits.Length == 4 && digits[0] is '1' or '2' && beyond is ' ' or ';' or ',') return JointStrength.Sure;
        return digits.Length <= 2 && beyond is '.' or ')' or ' ' ? JointStrength.Weak : JointStrength.None;
    }
}
