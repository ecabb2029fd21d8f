using System;

namespace ContentLint.Language;

/// <summary>Tells a full stop that shortens a word from one that ends a sentence.</summary>
internal static class Abbreviations
{
    private static readonly WordTable Known = new(ListFile.Read("en/abbreviations.txt"));

    /// <summary>Whether the full stop at <paramref name="stop"/> belongs to an abbreviation or an initial.</summary>
    public static bool EndAt(string text, int stop)
    {
        int start = stop;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        int length = stop - start;
        if (length == 0) return false;
        if (length == 1) return char.IsUpper(text[start]) && text[start] != 'I';
        return Known.Contains(text.AsSpan(start, length));
    }
}
