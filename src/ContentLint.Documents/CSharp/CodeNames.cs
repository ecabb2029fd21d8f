using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Documents.CSharp;

/// <summary>
/// Names of code that stand in documentation without a mark: <c>IsConst</c>, <c>System.IO</c>, <c>Close()</c>. A hump, a dot or a bracket
/// inside a word is no damage there, but the way names are written.
/// </summary>
internal static class CodeNames
{
    private const int LongestCall = 80;

    /// <summary>The names in a stretch of text, in order.</summary>
    public static IEnumerable<TextSpan> In(string text, TextSpan range)
    {
        for (int at = range.Start; at < range.End; at++)
        {
            if (!IsPart(text[at])) continue;
            int end = EndOf(text, at, range.End);
            if (IsName(text, at, end)) yield return TextSpan.FromBounds(at, end);
            at = end;
        }
    }

    private static int EndOf(string text, int at, int end)
    {
        while (at < end && (IsPart(text[at]) || (text[at] == '.' && at + 1 < end && IsPart(text[at + 1])))) at++;
        if (at == end || text[at] != '(') return at;
        int close = text.IndexOf(')', at, System.Math.Min(LongestCall, end - at));
        return close < 0 ? at : close + 1;
    }

    private static bool IsName(string text, int start, int end)
    {
        if (!char.IsDigit(text[start]) && text[end - 1] == ')') return true;
        bool hasLetter = false;
        for (int i = start; i < end; i++)
        {
            hasLetter |= char.IsLetter(text[i]);
            if (text[i] == '_' || (text[i] == '.' && hasLetter)) return true;
            if (i > start && char.IsUpper(text[i]) && (char.IsLower(text[i - 1]) || (i + 1 < end && char.IsLower(text[i + 1])))) return true;
        }

        return false;
    }

    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || c == '_';
}
