using System;

namespace ContentLint.Language;

/// <summary>Judges a comma, a semicolon or a colon that touches the next word.</summary>
internal static class CommaJoint
{
    public static JointStrength Judge(JointSite site)
    {
        var before = site.LettersBefore;
        var behind = site.LettersBehind;
        if (site.Signs.Length > 1 && site.Signs[1] == site.Signs[0]) return JointStrength.None;
        if (behind.IsEmpty) return site.Signs[0] == ':' ? Numbered(site, before) : Date(site, before);
        if (site.Outside(before) is '&' or '_' or '/' or '\\' or '@' or '#' or '$' or '<' or '=' or '{' or '[' or '.' && site.Signs[0] != ',') return JointStrength.None;
        if (site.Beyond(behind) is '_' or '=' or '(' or '/' or '\\' or '<' or '{' or '>' or '[') return JointStrength.None;
        return site.Signs[0] switch
        {
            ',' => Comma(site, before, behind),
            ';' => Semicolon(site, before, behind),
            _ => Colon(site, before, behind),
        };
    }

    private static JointStrength Comma(JointSite site, ReadOnlySpan<char> before, ReadOnlySpan<char> behind)
    {
        if (before.Length == 1 && behind.Length == 1) return JointStrength.None;
        if (char.IsLower(behind[0]) && site.Beyond(behind) == ':' && !site.IsSpaceAt(behind.Length + 1)) return JointStrength.None;
        if (behind.SequenceEqual("et".AsSpan()) && site.GoesOnAsProse(behind)) return JointStrength.Sure;
        if (char.IsLower(behind[0]))
        {
            if (!Familiar.IsKnown(behind)) return Familiar.IsKnown(before) && before.Length >= 3 ? JointStrength.Weak : JointStrength.None;
            if (before.IsEmpty) return site.DigitsBefore.Length != 1 && behind.Length > 2 ? JointStrength.Sure : JointStrength.Weak;
            return before.Length >= 2 && (Familiar.IsKnown(before) || char.IsUpper(before[0])) ? JointStrength.Sure : JointStrength.Weak;
        }

        if (behind.Length < 2 && behind[0] is not ('A' or 'I')) return JointStrength.None;
        if (before.IsEmpty && !Familiar.IsCapitalised(behind)) return JointStrength.None;
        return before.IsEmpty || before.Length >= 2 || site.Outside(before) == ' ' ? JointStrength.Sure : JointStrength.Weak;
    }

    private static JointStrength Semicolon(JointSite site, ReadOnlySpan<char> before, ReadOnlySpan<char> behind)
    {
        if (before.Length < 3 || !Familiar.IsKnown(before)) return JointStrength.None;
        if (behind.Length >= 3 && Familiar.IsKnown(behind)) return JointStrength.Sure;
        return FunctionWords.Contains(behind) && site.GoesOnAsProse(behind) ? JointStrength.Weak : JointStrength.None;
    }

    private static JointStrength Colon(JointSite site, ReadOnlySpan<char> before, ReadOnlySpan<char> behind)
    {
        if (before.IsEmpty) return site.DigitsBefore.Length >= 2 && Familiar.IsWord(behind) && char.IsUpper(behind[0]) && site.GoesOnAsProse(behind) ? JointStrength.Weak : JointStrength.None;
        if (before.Length < 2 || !Familiar.EndsSmall(before)) return JointStrength.None;
        if (IsAddress(site, behind)) return Familiar.IsWord(before) ? JointStrength.Weak : JointStrength.Beside;
        if (Familiar.IsCamel(before)) return Familiar.IsCapitalised(behind) && Familiar.IsKnown(behind) ? JointStrength.Weak : JointStrength.None;
        if (char.IsLower(behind[0])) return Familiar.IsWord(before) && before.Length >= 4 && (FunctionWords.Contains(behind) || (behind.Length >= 5 && Familiar.IsWord(behind))) && site.GoesOnAsProse(behind) ? JointStrength.Weak : JointStrength.None;
        if (before.Length < 3 || !Familiar.IsKnown(before)) return Familiar.IsCapitalised(behind) ? JointStrength.Weak : JointStrength.None;
        return Familiar.IsCapitalised(behind) || (behind[0] is 'A' or 'I' && behind.Length == 1 && site.GoesOnAsProse(behind)) ? JointStrength.Sure : JointStrength.Weak;
    }

    private static bool IsAddress(JointSite site, ReadOnlySpan<char> behind) =>
        behind is "http" or "https" && site.Text.AsSpan(site.To + behind.Length).StartsWith("://".AsSpan());

    // "as follows:1. Ferries": the first line of a numbered list.
    private static JointStrength Numbered(JointSite site, ReadOnlySpan<char> before)
    {
        var digits = site.DigitsBehind;
        bool numbers = digits.Length <= 2 && site.Beyond(digits) is '.' or ')' && site.To + digits.Length + 1 < site.Text.Length && !char.IsDigit(site.Text[site.To + digits.Length + 1]);
        return numbers && before.Length >= 3 && Familiar.IsSmall(before) && Familiar.IsKnown(before) ? JointStrength.Weak : JointStrength.None;
    }

    // "the tide (3,12)": numbers of notes, since no number has two digits behind a comma.
    private static bool IsList(JointSite site)
    {
        int open = site.From - site.DigitsBefore.Length - 1;
        return site.DigitsBehind.Length <= 2 && site.Beyond(site.DigitsBehind) is ')' or ']' && open > 1 && site.Text[open] is '(' or '[' && site.Text[open - 1] == ' ' && char.IsLetter(site.Text[open - 2]);
    }

    // "October 6,2014": a day and a year; "March,2014".
    private static JointStrength Date(JointSite site, ReadOnlySpan<char> before)
    {
        if (site.Signs[0] != ',') return JointStrength.None;
        var year = site.DigitsBehind;
        if (before.IsEmpty && IsList(site)) return JointStrength.Weak;
        if (year.Length != 4 || year[0] is not ('1' or '2') || site.Beyond(year) is ',' or '-') return JointStrength.None;
        if (!before.IsEmpty) return Familiar.IsKnown(before) ? JointStrength.Sure : JointStrength.Weak;
        int start = site.From - site.DigitsBefore.Length;
        return site.DigitsBefore.Length <= 2 && start > 2 && site.Text[start - 1] == ' ' && char.IsLetter(site.Text[start - 2]) ? JointStrength.Sure : JointStrength.None;
    }
}
