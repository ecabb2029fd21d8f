namespace ContentLint.Language;

/// <summary>Several characters that are the bytes of one, as UTF-8 writes it.</summary>
/// <param name="Start">UTF-16 offset of the first of them.</param>
/// <param name="Length">How many they are.</param>
/// <param name="CodePoint">The one character; U+FFFD when a byte of it is lost.</param>
internal readonly record struct MisreadCharacter(int Start, int Length, int CodePoint)
{
    private const char Lost = '\uFFFD';

    /// <summary>End, exclusive.</summary>
    public int End => Start + Length;

    /// <summary>Whether a byte of it is lost.</summary>
    public bool IsLossy => CodePoint == Lost;

    /// <summary>Reads the characters from <paramref name="start"/> on as bytes of UTF-8; null when they are none.</summary>
    public static MisreadCharacter? Read(string text, int start, CodePage page)
    {
        if (start + 1 >= text.Length || text[start + 1] < 0x80) return LostSpace(text, start, page);
        int lead = page.ByteOf(text[start]);
        int length = lead switch { >= 0xC2 and <= 0xDF => 2, >= 0xE0 and <= 0xEF => 3, >= 0xF0 and <= 0xF4 => 4, _ => 0 };
        if (length == 0) return null;
        int code = lead & (0xFF >> (length + 1));
        for (int i = 1; i < length; i++)
        {
            if (start + i >= text.Length) return null;
            if (text[start + i] == Lost) return i > 1 || length == 2 ? new MisreadCharacter(start, i + 1, Lost) : null;
            int next = page.ByteOf(text[start + i]);
            if (next is < 0x80 or > 0xBF) return null;
            code = (code << 6) | (next & 0x3F);
        }

        bool isShortest = length == 2 || code >= (length == 3 ? 0x800 : 0x10000);
        return isShortest && code is not (>= 0xD800 and <= 0xDFFF) && code <= 0x10FFFF ? new MisreadCharacter(start, length, code) : null;
    }

    // The last byte of the capital Er is a no-break space, and often became a plain one.
    private static MisreadCharacter? LostSpace(string text, int start, CodePage page) =>
        page.IsWestern && text[start] == 'Ð' && start + 3 < text.Length && text[start + 1] == ' ' && text[start + 2] is 'Ð' or 'Ñ' && text[start + 3] >= 0x80
            && (start == 0 || !char.IsLetter(text[start - 1]))
            ? new MisreadCharacter(start, 2, 0x420) : null;
}
