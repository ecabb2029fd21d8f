using ContentLint.Documents;

namespace ContentLint.Language;

/// <summary>Raised digits that are characters of their own: <c>¹</c>.</summary>
internal static class RaisedDigit
{
    /// <summary>Whether a character is one.</summary>
    public static bool Is(char c) => c is '¹' or '²' or '³' or '⁰' or (>= '⁴' and <= '⁹');

    /// <summary>The first one from an offset on; -1 where there is none.</summary>
    public static int Next(string text, int from)
    {
        for (int i = CharacterRange.Ascii.NextOutside(text, from); i < text.Length; i = CharacterRange.Ascii.NextOutside(text, i + 1))
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
}
