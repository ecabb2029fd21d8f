using System.Globalization;

namespace ContentLint.Language;

/// <summary>Whether what a repair would give is a character that people write, at a place where they write it.</summary>
internal static class MisreadMeaning
{
    /// <summary>Whether people write the character at all; one of the older letters of Latin is likelier to be chance.</summary>
    public static bool IsWritten(MisreadCharacter read)
    {
        int code = read.CodePoint;
        if (code < 0x250) return code < 0x17F || code is 0x192 or 0x1A0 or 0x1A1 or 0x1AF or 0x1B0 or (>= 0x1CD and <= 0x1DC) or (>= 0x218 and <= 0x21B);
        if (read.IsLossy || IsSign(code) || code is 0x2C6 or 0x2C7 or (>= 0x2D8 and <= 0x2DD)) return true;
        return code is not (< 0x370 or (>= 0x700 and < 0x900) or (>= 0xE000 and < 0xF900) or > 0x323AF) && IsAssigned(code);
    }

    /// <summary>Whether the character is a letter of another script, which stands in a word with others of its kind.</summary>
    public static bool IsForeign(int code) => code >= 0x370 && code is not (>= 0x1E00 and < 0x1F00) && !IsSign(code) && code != 0xFFFD;

    /// <summary>Whether one such character alone could come about by chance: a letter of a script that two bytes write.</summary>
    public static bool NeedsCompany(int code) => code is >= 0x370 and < 0x700;

    private static bool IsSign(int code) =>
        code is (>= 0x2010 and < 0x2060) or (>= 0x20A0 and < 0x2C00) or (>= 0x3000 and < 0x3040) or (>= 0xFB00 and < 0xFB07) or 0xFEFF or 0xFE0F or (>= 0x1F000 and < 0x1FB00);

    private static bool IsAssigned(int code)
    {
        string text = char.ConvertFromUtf32(code);
        return CharUnicodeInfo.GetUnicodeCategory(text, 0) is not (UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse or UnicodeCategory.Control);
    }
}
