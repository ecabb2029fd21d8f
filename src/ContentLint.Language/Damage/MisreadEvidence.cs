using System.Globalization;

namespace ContentLint.Language;

/// <summary>
/// How odd characters are that could be the bytes of one. A letter with a closing mark behind it, which good text is full of
/// (<c>CAFÉ”</c>), is not; a sign inside a word, a change of case, a control character are. Weighing oddness before believing a
/// repair is the method of ftfy (Robyn Speer, 2012).
/// </summary>
internal static class MisreadEvidence
{
    private const float SureReplacement = 2;

    /// <summary>What a page of the western encoding needs, and what the others do.</summary>
    public static float Needed(CodePage page) => page.IsWestern ? 1 : 2;

    /// <summary>How odd the characters are, 0 for good text.</summary>
    public static float Of(string text, MisreadCharacter read)
    {
        if (read.IsGuess && read.CodePoint != 0x420) return LostByte.OddnessOf(text, read);
        if (read is { IsLossy: true, Length: 3 } && text[read.Start + 2] == '½') return SureReplacement;
        char before = read.Start > 0 ? text[read.Start - 1] : ' ', behind = read.End < text.Length ? text[read.End] : ' ';
        char lead = text[read.Start], last = text[read.End - 1];
        if (read.Length == 2 && IsQuotedLetter(before, last)) return 0;
        if (IsBox(lead) && IsBox(last) && !char.IsLetter(before) && !char.IsLetter(behind)) return 0;
        if (StandsInCapitals(text, read, before) || IsNamed(text, read, before)) return 0;
        float odd = Lead(text, read.Start, before, behind);
        if (char.IsLower(before) && char.IsUpper(lead)) odd++;
        if (lead == 'â' && text[read.Start + 1] is 'œ' or 'Œ' or 'ƒ') odd++;
        if (IsGreek(lead) && !IsGreek(text[read.Start + 1]) && char.IsLetter(text[read.Start + 1])) odd += 1.5f;
        for (int i = read.Start + 1; i < read.End; i++) odd += text[i] is '¡' or '¿' && !char.IsLetter(behind) ? 0 : Oddness(text[i]);
        if (lead is not ('Â' or 'Ã') && EndsCapitals(text, read.Start, behind)) odd--;
        if (char.IsLetter(before) && char.IsLetter(behind) && IsWordEnd(last)) odd++;
        if (char.IsLower(before) && read.CodePoint < 0x10000 && char.IsUpper((char)read.CodePoint)) odd--;
        return odd;
    }

    // A and A with a tilde lead all of Latin-1, and end a word in capitals in a few languages only.
    private static float Lead(string text, int i, char before, char behind)
    {
        char lead = text[i];
        if (!char.IsLetter(lead)) return char.IsLetter(before) ? 1.75f : 0.75f;
        if (lead is not ('Â' or 'Ã' or 'Ă' or 'Ĺ')) return 0;
        return EndsCapitals(text, i, behind) ? 0 : 1;
    }

    private static bool EndsCapitals(string text, int i, char behind) =>
        i > 1 && char.IsUpper(text[i]) && char.IsUpper(text[i - 1]) && char.IsUpper(text[i - 2]) && !char.IsLetter(behind);

    // Between capitals nobody writes a small letter ("HÄ£FEN"), and a capital that such a word ends in is its own ("TOMÂ SAN").
    private static bool StandsInCapitals(string text, MisreadCharacter read, char before)
    {
        if (!char.IsUpper(before) || !char.IsUpper(text[read.Start]) || read.End >= text.Length || !char.IsUpper(text[read.End])) return false;
        if (read.CodePoint == 0xA0) return read.Start > 1 && char.IsUpper(text[read.Start - 2]) && read.End + 1 < text.Length && char.IsUpper(text[read.End + 1]);
        return read.CodePoint < 0x250 && char.IsLower((char)read.CodePoint) && !char.IsLetter(text[read.Start + 1]) && read.Length == 2 && before < 0x80;
    }

    // A letter that is spoken of, in the plural: "three Ã’s".
    private static bool IsNamed(string text, MisreadCharacter read, char before) =>
        read.Length == 2 && text[read.Start + 1] == '’' && char.IsWhiteSpace(before) && read.End < text.Length && text[read.End] == 's'
        && (read.End + 1 == text.Length || !char.IsLetter(text[read.End + 1]));

    private static float Oddness(char c)
    {
        if (c is >= '\u0080' and < '\u00A0' or '\u00AD') return 1;
        if (c == '\uFFFD') return 0.5f;
        if (char.IsLetter(c)) return 0;
        if (c is '\u00A0' or '´' or '·' or '§' or '¶' or '†' or '‡' or '®' or '™' or '°' or '²' or '³' or '¹' or '•' or '«' or '»') return 0;
        return CharUnicodeInfo.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.DashPunctuation => 0,
            UnicodeCategory.OtherPunctuation when c == '…' => 0,
            _ => 1,
        };
    }

    private static bool IsQuotedLetter(char before, char last) =>
        before switch { '“' => last == '”', '‘' => last == '’', '«' => last == '»', '„' => last == '“', _ => false };

    private static bool IsWordEnd(char c) => c is '™' or '®' or '°' or '²' or '³' or '¹' or '•' or '»' or '«' or '”' or '“' or '‘' or '‹' or '›' or '†' or '‡' or '§' or '¶';

    // Frames drawn with characters are the bytes of something too.
    private static bool IsBox(char c) => c is >= '\u2500' and < '\u25A0';

    private static bool IsGreek(char c) => c is >= '\u0370' and < '\u0400';
}
