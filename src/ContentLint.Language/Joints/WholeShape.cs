using System;

namespace ContentLint.Language;

/// <summary>Shapes that are whole as they stand.</summary>
internal static class WholeShape
{
    private static readonly WordList Units = WordList.Of("en/glued-units.txt");

    /// <summary>A quantity with its unit (<c>10mg</c>, <c>2nd</c>, <c>1990s</c>), a letter with digits (<c>B12</c>), one in hexadecimal.</summary>
    public static bool IsOrdinary(ReadOnlySpan<char> word)
    {
        int i = 0;
        while (i < word.Length && !char.IsLetter(word[i])) i++;
        if (i == word.Length) return true;
        if (i == 4 && word.Length == 5 && word[0] is '1' or '2' && word[4] is 'A' or 'I') return false;
        if (i > 0) return Units.Contains(word.Slice(i)) || (i + 1 == word.Length && char.IsLetter(word[i]));
        if (word.Length == 5 && word[0] == 'a' && IsYear(word.Slice(1))) return false;
        while (i < word.Length && char.IsUpper(word[i])) i++;
        if (i > 1 && i + 1 == word.Length && word[i] == 's') return true;
        while (i < 2 && i < word.Length && char.IsLetter(word[i])) i++;
        return i == 1;
    }

    /// <summary>The mark of a note that touches the sentence before it, and the word that begins the next one: <c>the tide.3A ferry</c>.</summary>
    public static bool IsNoteAndSentence(string text, Word word)
    {
        if (word.Length is < 2 or > 3 || text[word.End - 1] is not ('A' or 'I') || word.Start == 0 || word.End + 1 >= text.Length) return false;
        for (int i = word.Start; i < word.End - 1; i++)
        {
            if (!char.IsDigit(text[i])) return false;
        }

        return text[word.Start - 1] is '.' or '!' or '?' or '”' or '’' && text[word.End] == ' ' && char.IsLower(text[word.End + 1]);
    }

    private static bool IsYear(ReadOnlySpan<char> digits)
    {
        foreach (char c in digits)
        {
            if (!char.IsDigit(c)) return false;
        }

        return digits[0] == '2' ? digits[1] == '0' : digits[0] == '1' && digits[1] is '8' or '9';
    }
}
