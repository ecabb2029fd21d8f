#if NET
using System;
#endif

namespace ContentLint.Language;

/// <summary>Raised digits that are characters of their own: <c>¹</c>.</summary>
internal static class RaisedDigit
{
    private const char LowestOfLatin = '²', HighestOfLatin = '¹', Lowest = '⁰', Highest = '⁹';

    /// <summary>Whether a character is one.</summary>
    public static bool Is(char c) => c is '¹' or '²' or '³' or '⁰' or (>= '⁴' and <= '⁹');

    /// <summary>The first one from an offset on; -1 where there is none.</summary>
    public static int Next(string text, int from)
    {
        for (int i = NextLike(text, from); i >= 0; i = NextLike(text, i + 1))
        {
            if (Is(text[i])) return i;
        }

        return -1;
    }

    /// <summary>What a character of a raised number is on the line.</summary>
    public static char Plain(char c) => c switch
    {
        '¹' => '1',
        '²' => '2',
        '³' => '3',
        '⁰' or (>= '⁴' and <= '⁹') => (char)('0' + (c - '⁰')),
        '˒' => ',',
        _ => c == '⁻' ? '-' : c,
    };

    // Two ranges are found at the speed of memory, ten characters are not.
    private static int NextLike(string text, int from)
    {
#if NET
        var rest = text.AsSpan(from);
        int latin = rest.IndexOfAnyInRange(LowestOfLatin, HighestOfLatin), other = rest.IndexOfAnyInRange(Lowest, Highest);
        int first = latin < 0 || (other >= 0 && other < latin) ? other : latin;
        return first < 0 ? -1 : from + first;
#else
        for (int i = from; i < text.Length; i++)
        {
            if (text[i] is (>= LowestOfLatin and <= HighestOfLatin) or (>= Lowest and <= Highest)) return i;
        }

        return -1;
#endif
    }
}
