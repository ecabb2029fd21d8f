using System;
using System.Globalization;
using ContentLint.Language;

namespace ContentLint.Lexicon;

/// <summary>One line of the word list: the word, the binary logarithm of its count if known, its flags if any (<c>apple 25.1 /c</c>).</summary>
internal readonly record struct WordEntry(string Word, float Frequency, WordFlags Flags)
{
    private const string Letters = "nctx";

    /// <summary>Reads a line of the list.</summary>
    public static WordEntry Parse(string line)
    {
        var fields = line.Split(' ');
        float frequency = 0;
        var flags = WordFlags.None;
        foreach (string field in fields.AsSpan(1))
        {
            if (field[0] != '/')
            {
                frequency = float.Parse(field, CultureInfo.InvariantCulture);
                continue;
            }

            foreach (char letter in field.AsSpan(1))
            {
                int bit = Letters.IndexOf(letter, StringComparison.Ordinal);
                if (bit < 0) throw new FormatException($"'{letter}' is no flag: {line}");
                flags |= (WordFlags)(1 << bit);
            }
        }

        return new(fields[0], frequency, flags);
    }

    /// <summary>The entry as a line of the list.</summary>
    public override string ToString()
    {
        string line = Word;
        if (Frequency > 0) line += string.Create(CultureInfo.InvariantCulture, $" {Frequency:0.0}");
        if (Flags == WordFlags.None) return line;
        line += " /";
        for (int bit = 0; bit < Letters.Length; bit++)
        {
            if (((int)Flags & (1 << bit)) != 0) line += Letters[bit];
        }

        return line;
    }
}
