namespace ContentLint.Language;

/// <summary>Several characters that are the bytes of one, as UTF-8 writes it.</summary>
/// <param name="Start">UTF-16 offset of the first of them.</param>
/// <param name="Length">How many they are.</param>
/// <param name="CodePoint">The one character; U+FFFD when a byte of it is lost.</param>
/// <param name="IsGuess">Whether a byte is gone and the character is the only likely one.</param>
internal readonly record struct MisreadCharacter(int Start, int Length, int CodePoint, bool IsGuess = false)
{
    private const char Lost = '\uFFFD';

    /// <summary>End, exclusive.</summary>
    public int End => Start + Length;

    /// <summary>Whether a byte of it is lost.</summary>
    public bool IsLossy => CodePoint == Lost;

    /// <summary>Reads the characters from <paramref name="start"/> on as bytes of UTF-8; null when they are none.</summary>
    public static MisreadCharacter? Read(string text, int start, CodePage page)
    {
        if (start + 1 >= text.Length || text[start + 1] < 0x80) return page.IsWestern ? LostByte.Read(text, start) : null;
        int lead = page.ByteOf(text[start]);
        int length = lead switch { >= 0xC2 and <= 0xDF => 2, >= 0xE0 and <= 0xEF => 3, >= 0xF0 and <= 0xF4 => 4, _ => 0 };
        if (length == 0) return null;
        int code = lead & (0xFF >> (length + 1));
        for (int i = 1; i < length; i++)
        {
            if (i == length - 1 && page.IsWestern && (start + i == text.Length || text[start + i] < 0x80)) return LostByte.Read(text, start);
            if (start + i >= text.Length) return null;
            if (text[start + i] == Lost) return i > 1 || length == 2 ? new MisreadCharacter(start, i + 1, Lost) : null;
            int next = page.ByteOf(text[start + i]);
            if (next is < 0x80 or > 0xBF) return null;
            code = (code << 6) | (next & 0x3F);
        }

        if (code is >= 0xD800 and < 0xDC00) return Pair(text, start, code, page);
        bool isShortest = length == 2 || code >= (length == 3 ? 0x800 : 0x10000);
        return isShortest && code is not (>= 0xD800 and <= 0xDFFF) && code <= 0x10FFFF ? new MisreadCharacter(start, length, code) : null;
    }

    // Some programs write a character beyond U+FFFF as two halves of three bytes each (CESU-8, "Java's UTF-8").
    private static MisreadCharacter? Pair(string text, int start, int high, CodePage page)
    {
        if (start + 5 >= text.Length || page.ByteOf(text[start + 3]) != 0xED) return null;
        int middle = page.ByteOf(text[start + 4]), last = page.ByteOf(text[start + 5]);
        if (middle is < 0xB0 or > 0xBF || last is < 0x80 or > 0xBF) return null;
        return new MisreadCharacter(start, 6, 0x10000 + ((high & 0x3FF) << 10) + ((middle & 0xF) << 6) + (last & 0x3F));
    }
}
