using System.Globalization;

namespace ContentLint.Language;

/// <summary>Tells the characters that nobody sees from those that a script, an emoji or a direction of writing needs.</summary>
internal static class HiddenCharacter
{
    private const char ZeroWidthNonJoiner = '\u200C', ZeroWidthJoiner = '\u200D';

    /// <summary>What the character is; null for one that can be seen, is white space, or is a C1 control, which is a wrong encoding.</summary>
    public static string? NameOf(string text, int i)
    {
        char c = text[i];
        if (c is >= ' ' and < '\u007F') return null;
        return c switch
        {
            '\t' or '\n' or '\r' or '\v' or '\f' => null,
            < ' ' or '\u007F' => "control character",
            '\u00AD' => "soft hyphen",
            '\u200B' => "zero-width space",
            ZeroWidthNonJoiner => "zero-width non-joiner",
            ZeroWidthJoiner => "zero-width joiner",
            '\u2060' => "word joiner",
            '\uFEFF' => "zero-width no-break space",
            '\uFFFC' => "object replacement character",
            '\u202D' or '\u202E' => "bidirectional override",
            '\u200E' or '\u200F' or '\u061C' => "direction mark",
            (>= '\u202A' and <= '\u202C') or (>= '\u2066' and <= '\u2069') => "direction control",
            '\uFE0E' or '\uFE0F' => "variation selector",
            '\uDB40' when i + 1 < text.Length && text[i + 1] is >= '\uDC00' and <= '\uDC7F' => "tag character",
            _ => null,
        };
    }

    /// <summary>Whether the text needs the character where it stands.</summary>
    /// <param name="text">The text.</param>
    /// <param name="i">UTF-16 offset of a character that has a name.</param>
    /// <param name="isRightToLeft">Whether any of the text runs from right to left.</param>
    public static bool IsNeeded(string text, int i, bool isRightToLeft) => text[i] switch
    {
        '\u00AD' => !Letter(text, i - 1) || !Letter(text, i + 1),
        '\u200B' or '\u2060' => Complex(text, i - 1) || Complex(text, i + 1),
        ZeroWidthNonJoiner or ZeroWidthJoiner => Complex(text, i - 1) || Complex(text, i + 1) || Symbol(text, i - 1) || Symbol(text, i + 1),
        '\uFE0E' or '\uFE0F' => i > 0 && !char.IsWhiteSpace(text[i - 1]) && !(text[i - 1] < 128 && char.IsLetter(text[i - 1])),
        '\u200E' or '\u200F' or '\u061C' or (>= '\u202A' and <= '\u202C') or (>= '\u2066' and <= '\u2069') => isRightToLeft,
        '\uDB40' => BelongsToFlag(text, i),
        _ => false,
    };

    /// <summary>Whether a character is written from right to left.</summary>
    public static bool IsRightToLeft(char c) => c is >= '\u0590' and <= '\u08FF' or >= '\uFB1D' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC' or '\uD802' or '\uD803' or '\uD83A' or '\uD83B';

    /// <summary>A letter or mark of a script that joins letters or writes words without spaces.</summary>
    private static bool Complex(string text, int i)
    {
        if (i < 0 || i >= text.Length) return false;
        return text[i] is >= '\u0530' and < '\u1C80' or >= '\u2D00' and < '\u2E00' or >= '\u2E80' and < '\uD800' or >= '\uF900' and < '\uFE00' or >= '\uFE70' and < '\uFEFF' or >= '\uFF00' and < '\uFFF0';
    }

    /// <summary>What emoji are made of.</summary>
    private static bool Symbol(string text, int i) =>
        i >= 0 && i < text.Length && (char.IsSurrogate(text[i]) || text[i] is '\uFE0F' or '\u20E3' || CharUnicodeInfo.GetUnicodeCategory(text[i]) == UnicodeCategory.OtherSymbol);

    private static bool Letter(string text, int i) => i >= 0 && i < text.Length && (char.IsLetter(text[i]) || text[i] == '\u00AD');

    /// <summary>The flags of England and its like are a black flag with a tail of tag characters.</summary>
    private static bool BelongsToFlag(string text, int i)
    {
        while (i >= 2 && text[i] == '\uDB40') i -= 2;
        return text[i] == '\uD83C' && text[i + 1] == '\uDFF4';
    }
}
