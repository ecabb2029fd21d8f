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
        if (!char.IsUpper(behind[0])) return Small(site, before, behind);
        if (behind.Length == 1 && site.Signs[0] == '.' && site.Beyond(behind) == ' ' && before.Length >= 4 && Familiar.EndsSmall(before) && Familiar.IsKnown(before)) return JointStrength.Weak;
        if (behind.Length == 1 && !(behind[0] is 'A' or 'I' && site.Beyond(behind) == ' ')) return JointStrength.None;
        if (site.Beyond(behind) is '_' or '=' or '(' or '/' or '\\' or '<' or '{' or '}') return JointStrength.None;
        if (site.Beyond(behind) == '.' && site.To + behind.Length + 1 < site.Text.Length && char.IsLetterOrDigit(site.Text[site.To + behind.Length + 1]) && !Familiar.EndsSmall(before)) return JointStrength.None;
        if (stops > 1 || site.Signs[0] == '…') return JointStrength.Weak;
        return site.Signs[0] == '.' ? Stop(site, before, behind) : Familiar.IsCamel(behind) ? JointStrength.Weak : JointStrength.Sure;
    }

    private static JointStrength Stop(JointSite site, ReadOnlySpan<char> before, ReadOnlySpan<char> behind)
    {
        bool word = Familiar.IsWord(behind);
        bool begins = FunctionWords.Contains(behind) || (word && site.GoesOnAsProse(behind));
        if (before.IsEmpty && Familiar.IsCamel(behind)) return JointStrength.None;
        if (before.IsEmpty) return begins && site.From > 0 ? JointStrength.Sure : JointStrength.Weak;
        char outside = site.Outside(before);
        if (outside is '.' && before.Length <= 2) return begins ? JointStrength.Sure : JointStrength.None;
        if (outside is '_' or '/' or '\\' or '@' or '#' or '$' or '<' or '{') return JointStrength.None;
        if (before.Length == 1) return word && (begins || behind.Length > 5) ? JointStrength.Sure : JointStrength.None;
        if (Familiar.IsCamel(behind) || Familiar.IsCamel(before)) return begins ? JointStrength.Sure : JointStrength.Weak;
        if (Familiar.IsSmall(before))
            return outside is not ('.' or '-') && (Familiar.IsKnown(before) || begins) ? JointStrength.Sure : JointStrength.Weak;
        return begins ? JointStrength.Sure : JointStrength.Weak;
    }

    // "the harbour.the ferry waits": a sentence that begins small, as after a lost code or name.
    private static JointStrength Small(JointSite site, ReadOnlySpan<char> before, ReadOnlySpan<char> behind)
    {
        bool prose = site.Signs.Length == 1 && site.Signs[0] is '.' or '?' or '!' && site.Outside(before) is ' ' && before.Length >= 4 && behind.Length >= 3 && Familiar.IsWord(before);
        return prose && (FunctionWords.Contains(behind) || (behind.Length >= 5 && Familiar.IsWord(behind))) && site.GoesOnAsProse(behind) ? JointStrength.Weak : JointStrength.None;
    }

    private static JointStrength Number(JointSite site, ReadOnlySpan<char> before)
    {
        var digits = site.DigitsBehind;
        char beyond = site.Beyond(digits);
        if (site.Signs[0] != '.') return JointStrength.None;
        if (before.Length >= 1 && char.IsUpper(before[0]) && digits.Length == 4 && digits[0] is '1' or '2' && beyond == ';') return JointStrength.Sure;
        if (!Familiar.EndsSmall(before) || before.Length < 3) return JointStrength.None;
        bool listed = digits.Length <= 2 && beyond is '.' or ')' && site.To + digits.Length + 1 < site.Text.Length && !char.IsLower(site.Text[site.To + digits.Length + 1]) && !char.IsDigit(site.Text[site.To + digits.Length + 1]);
        if (listed) return JointStrength.Weak;
        if (!Familiar.IsSmall(before) || !Familiar.IsKnown(before)) return JointStrength.None;
        if ((digits.Length == 2 && beyond == ':') || (digits.Length == 4 && beyond == '-')) return JointStrength.Weak;
        if (digits.Length == 4 && digits[0] is '1' or '2' && beyond is ' ' or ';' or ',') return JointStrength.Sure;
        return digits.Length <= 2 && (beyond is '.' or ')' or ' ' || char.IsUpper(beyond)) ? JointStrength.Weak : JointStrength.None;
    }
}
