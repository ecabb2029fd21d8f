using System;

namespace ContentLint.Language;

/// <summary>Counts words by the script of their first letter.</summary>
internal sealed class ScriptCount
{
    private static readonly (char From, char To, string Language)[] Blocks =
    [
        ('\u0370', '\u03FF', "el"), ('\u0400', '\u052F', "ru"), ('\u0530', '\u058F', "hy"), ('\u0590', '\u05FF', "he"), ('\u0600', '\u06FF', "ar"),
        ('\u0900', '\u097F', "hi"), ('\u0980', '\u09FF', "bn"), ('\u0B80', '\u0BFF', "ta"), ('\u0E00', '\u0E7F', "th"), ('\u10A0', '\u10FF', "ka"),
        ('\u3040', '\u30FF', "ja"), ('\u4E00', '\u9FFF', "zh"), ('\uAC00', '\uD7AF', "ko"),
    ];

    private readonly int[] counts = new int[Blocks.Length];
    private int all;
    private int foreignLatin;

    /// <summary>Whether Latin letters that English does not have make up a good part of the words.</summary>
    public bool HasForeignLetters => foreignLatin * 10 > all;

    /// <summary>The language of the script that most words are in; null when that is Latin.</summary>
    public string? Other
    {
        get
        {
            for (int i = 0; i < counts.Length; i++)
            {
                if (counts[i] * 2 > all) return Blocks[i].Language;
            }

            return null;
        }
    }

    /// <summary>Counts a word that is known to have ASCII letters only.</summary>
    public void AddPlain() => all++;

    /// <summary>Counts a word.</summary>
    public void Add(ReadOnlySpan<char> word)
    {
        all++;
        if (word[0] < '\u0370')
        {
            foreach (char c in word)
            {
                if (c is < '\u00C0' or '\u2019') continue;
                foreignLatin++;
                break;
            }

            return;
        }

        for (int i = 0; i < Blocks.Length; i++)
        {
            if (word[0] < Blocks[i].From || word[0] > Blocks[i].To) continue;
            counts[i]++;
            break;
        }
    }
}
