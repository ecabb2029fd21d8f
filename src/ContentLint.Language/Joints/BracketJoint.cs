using System;

namespace ContentLint.Language;

/// <summary>Judges a bracket that touches the word before its opening or behind its closing.</summary>
internal static class BracketJoint
{
    /// <summary>How far behind a bracket its partner is looked for.</summary>
    public const int LongestContent = 300;

    /// <summary><c>gene(UGT1A1)</c>, but <c>quiet(er)</c>, <c>iron(III)</c>, <c>f(x)</c>.</summary>
    public static JointStrength Opening(JointSite site, int bracket)
    {
        var before = site.LettersBefore;
        if (site.Text[bracket] == '[' || !Familiar.EndsSmall(before) || Familiar.IsCamel(before)) return JointStrength.None;
        if (site.Outside(before) is '_' or '.' or ':' or '@' or '#' or '$' or '/' or '\\') return JointStrength.None;
        int close = site.Text.IndexOf(')', bracket, Math.Min(LongestContent, site.Text.Length - bracket));
        if (close < 0) return JointStrength.Weak;
        var content = site.Text.AsSpan(bracket + 1, close - bracket - 1);
        if (content.IndexOfAny("=\"{}".AsSpan()) >= 0 || (content.IndexOf(' ') < 0 && content.IndexOf('\'') >= 0)) return JointStrength.None;
        if (before.Length < 3 || !Familiar.IsKnown(before)) return content.IndexOf(' ') >= 0 && FunctionWords.Contains(site.LettersBehind) ? JointStrength.Weak : JointStrength.None;
        if (content.IndexOf(' ') >= 0) return Familiar.IsKnown(site.LettersBehind) || site.LettersBehind.Length > 3 ? JointStrength.Sure : JointStrength.Weak;
        if (Familiar.AreOneWord(before, content) || content.Length < 3 || content.Trim("IVX".AsSpan()).IsEmpty) return JointStrength.None;
        if (content.IndexOf('-') >= 0 || close + 1 < site.Text.Length && char.IsLetterOrDigit(site.Text[close + 1])) return JointStrength.Weak;
        return before.Length >= 4 && (char.IsUpper(content[1]) || char.IsDigit(content[0]) && content.Length == 4) ? JointStrength.Sure : JointStrength.Weak;
    }

    /// <summary><c>infection)can</c>, <c>[121]Prior</c>, but <c>(re)wrote</c>, <c>[T]he</c>, <c>(CH3)CHO</c>.</summary>
    public static JointStrength Closing(JointSite site, int bracket)
    {
        var behind = site.LettersBehind;
        if (behind.IsEmpty || site.Beyond(behind) is '(' or '_' or '=' or '[') return JointStrength.None;
        if (behind.Length == 1 && behind[0] is not ('a' or 'A' or 'I')) return JointStrength.None;
        char opening = site.Text[bracket] == ')' ? '(' : '[';
        int from = Math.Max(0, bracket - LongestContent);
        int open = site.Text.LastIndexOf(opening, bracket, bracket - from + 1);
        if (open < 0) return Familiar.IsWord(behind) && char.IsLetter(site.Text[site.From - 1]) ? JointStrength.Sure : JointStrength.Weak;
        var content = site.Text.AsSpan(open + 1, bracket - open - 1);
        bool glued = open > 0 && char.IsLetterOrDigit(site.Text[open - 1]);
        bool cites = opening == '[' && content.Length > 0 && char.IsDigit(content[0]);
        if (glued && !cites) return content.IndexOf(' ') > 0 && Familiar.IsWord(behind) ? JointStrength.Sure : JointStrength.Weak;
        if (!cites && !glued && IsAcronym(content)) return Familiar.IsKnown(behind) ? JointStrength.Sure : Familiar.IsCapitalised(behind) ? JointStrength.Weak : JointStrength.None;
        if (!cites && opening == '[' && content.Length is 2 or 3 && char.IsUpper(content[0]) && !char.IsLower(content[1])) return Familiar.IsCapitalised(behind) ? JointStrength.Weak : JointStrength.None;
        if (!cites && (content.Length <= 3 || Familiar.AreOneWord(content, behind))) return JointStrength.None;
        if (!Familiar.IsKnown(behind) && !Familiar.IsCapitalised(behind)) return JointStrength.Weak;
        return content.IndexOfAny("=\"{}".AsSpan()) >= 0 ? JointStrength.Weak : JointStrength.Sure;
    }

    // "(WHO)said": the short form of the name before the bracket.
    private static bool IsAcronym(ReadOnlySpan<char> content)
    {
        if (content.Length is < 2 or > 6) return false;
        foreach (char c in content)
        {
            if (!char.IsUpper(c)) return false;
        }

        return true;
    }
}
