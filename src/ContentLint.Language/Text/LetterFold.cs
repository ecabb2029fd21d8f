using System;

namespace ContentLint.Language;

/// <summary>
/// A stretch of text reduced to what survives a careless scraper: lower-case letters, the sign ©, and one <c>0</c> for each run of digits.
/// Spaces and punctuation are gone, so a phrase is the same with and without its spaces; each symbol knows where it came from.
/// </summary>
internal sealed class LetterFold
{
    private readonly string text;
    private readonly char[] symbols;
    private readonly int[] offsets;

    /// <summary>Folds <paramref name="text"/> from <paramref name="start"/> to <paramref name="end"/>, at most so many symbols.</summary>
    public LetterFold(string text, int start, int end, int atMost)
    {
        this.text = text;
        symbols = new char[Math.Min(atMost, end - start)];
        offsets = new int[symbols.Length];
        int i = start;
        for (; i < end && Length < symbols.Length; i++)
        {
            char c = text[i];
            bool digit = char.IsDigit(c);
            if (!digit && !char.IsLetter(c) && c != '©') continue;
            if (digit && i > start && char.IsDigit(text[i - 1])) continue;
            offsets[Length] = i;
            symbols[Length++] = digit ? '0' : char.ToLowerInvariant(c);
        }

        while (i < end && !char.IsLetterOrDigit(text[i])) i++;
        IsWhole = i == end;
    }

    /// <summary>How many symbols it has.</summary>
    public int Length { get; private set; }

    /// <summary>Whether the stretch was folded to its end.</summary>
    public bool IsWhole { get; }

    /// <summary>A symbol: a lower-case letter, © or <c>0</c>.</summary>
    public char this[int symbol] => symbols[symbol];

    /// <summary>UTF-16 offset in the text of the character that the symbol stands for.</summary>
    public int OffsetOf(int symbol) => offsets[symbol];

    /// <summary>Whether a word can begin at the symbol: at the ends, behind anything but a letter, and at a capital (a lost space).</summary>
    public bool CanPartAt(int symbol) =>
        symbol <= 0 || symbol >= Length
        || !char.IsLetter(text[offsets[symbol] - 1]) || char.IsUpper(text[offsets[symbol]]) || !char.IsLetter(text[offsets[symbol]]);
}
