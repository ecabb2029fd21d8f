namespace ContentLint.Language;

/// <summary>
/// Characters whose last byte went missing on the way: windows-1252 has no character for five of its bytes, and the no-break space
/// often became a plain one. Only those are read that can be nothing else.
/// </summary>
internal static class LostByte
{
    private const int CapitalEr = 0x420;
    private const int NoBreakSpace = 0xA0;
    private const int SmallAGrave = 0xE0;
    private const int ClosingMark = 0x201D;
    private const int LigatureFi = 0xFB01;

    /// <summary>The character that begins at an offset and lacks its last byte; null when there is none.</summary>
    public static MisreadCharacter? Read(string text, int i)
    {
        char next = At(text, i + 1);
        switch (text[i])
        {
            case 'Ð' when next == ' ' && At(text, i + 2) is 'Ð' or 'Ñ' && At(text, i + 3) >= 0x80 && !char.IsLetter(At(text, i - 1)):
                return new MisreadCharacter(i, 2, CapitalEr, true);
            case 'Ã' when next == ' ' && IsWordOfOne(text, i):
                return new MisreadCharacter(i, At(text, i + 2) == ' ' ? 2 : 1, SmallAGrave, true);
            case 'Â' when next == ' ' && At(text, i - 1) is var before && (char.IsDigit(before) || char.IsLower(before) || before is '.' or ',' or ';' or ':' or '!' or '?' or '%' or ')'):
                return new MisreadCharacter(i, 2, NoBreakSpace, true);
            case 'â' when next == '€' && IsEnd(At(text, i + 2)) && At(text, i - 1) != ' ':
                return new MisreadCharacter(i, 2, ClosingMark, true);
            case 'ï' when next == '¬' && char.IsLower(At(text, i + 2)):
                return new MisreadCharacter(i, 2, LigatureFi, true);
            // Of three bytes the last one was the no-break space, and a character of the same script follows: Thai, Hindi, Chinese. U+00ED begins halves of pairs only.
            case >= '\u00E0' and <= '\u00EF' and not '\u00ED' when IsSecond(next) && At(text, i + 2) == ' ' && At(text, i + 3) == text[i] && IsSecond(At(text, i + 4)) && At(text, i + 5) >= 0x80:
                return new MisreadCharacter(i, 3, ((text[i] & 0x0F) << 12) | ((next & 0x3F) << 6) | (NoBreakSpace & 0x3F), true);
            default:
                return null;
        }
    }

    /// <summary>How odd the characters are, as they stand.</summary>
    public static float OddnessOf(string text, MisreadCharacter read) => read.CodePoint switch
    {
        SmallAGrave => read.Length == 2 ? 1.5f : char.IsLower(At(text, read.Start - 1)) ? 1 : 0.75f,
        _ => 1.5f,
    };

    // "a" with a grave is a word of Romance languages and ends others: "Ã  midi", "voilÃ ". A capital letter before says that the letter is meant.
    private static bool IsWordOfOne(string text, int i) =>
        (char.IsLower(At(text, i - 1)) || (At(text, i - 1) == ' ' && char.IsLower(At(text, i - 2))))
        && char.IsLower(At(text, i + 2) == ' ' ? At(text, i + 3) : At(text, i + 2));

    private static bool IsSecond(char c) => c is >= '\u00A0' and <= '\u00BF';

    private static bool IsEnd(char c) => c is ' ' or '\0' or '.' or ',' or ';' or ':' or '!' or '\n';

    private static char At(string text, int i) => i >= 0 && i < text.Length ? text[i] : '\0';
}
