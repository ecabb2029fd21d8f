using System;

namespace ContentLint.Language;

/// <summary>Tells where the year of a date ends whose number ran into the next one: <c>April 20144.1</c>, <c>Mar 6, 20259</c>.</summary>
internal static class DateYear
{
    private const int Length = 4;

    private static readonly WordList DateWords = WordList.Of("en/date-words.txt");

    /// <summary>The offset behind the year that begins at an offset of the text; null where no date with more digits stands.</summary>
    public static int? EndOf(string text, int start)
    {
        int end = start + Length;
        if (end >= text.Length || !char.IsDigit(text[end]) || !IsYear(text.AsSpan(start, Length))) return null;
        int at = SkipSpace(text, start);
        if (at == start) return null;
        if (text[at - 1] == ',') at--;
        int day = at;
        while (day > 0 && char.IsDigit(text[day - 1])) day--;
        if (at - day > 2) return null;
        if (day < at) at = SkipSpace(text, day);
        int month = at;
        while (month > 0 && char.IsLower(text[month - 1])) month--;
        return at > month && month-- > 0 && char.IsUpper(text[month]) && DateWords.Contains(text.AsSpan(month, at - month)) ? end : null;
    }

    private static bool IsYear(ReadOnlySpan<char> digits) =>
        (digits[0] == '2' && digits[1] == '0' || digits[0] == '1' && digits[1] == '9') && char.IsDigit(digits[2]) && char.IsDigit(digits[3]);

    private static int SkipSpace(string text, int at) => at > 1 && text[at - 1] == ' ' ? at - 1 : at;
}
