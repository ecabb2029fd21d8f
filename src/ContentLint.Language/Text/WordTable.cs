using System;
using System.Collections.Generic;

namespace ContentLint.Language;

/// <summary>
/// A set of words that is asked by characters, without regard to case and without allocation: open addressing over one array.
/// The curly apostrophe counts as the straight one.
/// </summary>
public sealed class WordTable
{
    private readonly string[] words;
    private readonly int[] slots;

    /// <summary>Makes the table; the number of a word is the order of its first mention.</summary>
    public WordTable(IEnumerable<string> entries)
    {
        var list = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (string entry in entries)
        {
            string word = Fold(entry);
            if (seen.Add(word)) list.Add(word);
        }

        words = list.ToArray();
        int size = 4;
        while (size < words.Length * 2) size *= 2;
        slots = new int[size];
        for (int i = 0; i < words.Length; i++)
        {
            int slot = Hash(words[i].AsSpan()) & (size - 1);
            while (slots[slot] != 0) slot = (slot + 1) & (size - 1);
            slots[slot] = i + 1;
        }
    }

    /// <summary>How many different words it holds.</summary>
    public int Count => words.Length;

    /// <summary>The word with a number, in lower case.</summary>
    public string this[int number] => words[number];

    /// <summary>Whether the word is in the table.</summary>
    public bool Contains(ReadOnlySpan<char> word) => NumberOf(word) >= 0;

    /// <summary>The number of a word, or -1.</summary>
    public int NumberOf(ReadOnlySpan<char> word)
    {
        int mask = slots.Length - 1;
        for (int slot = Hash(word) & mask; slots[slot] != 0; slot = (slot + 1) & mask)
        {
            if (Same(words[slots[slot] - 1], word)) return slots[slot] - 1;
        }

        return -1;
    }

    private static string Fold(string word)
    {
        var folded = new char[word.Length];
        for (int i = 0; i < word.Length; i++) folded[i] = Fold(word[i]);
        return new string(folded);
    }

    private static char Fold(char c) => c switch
    {
        <= 'Z' and >= 'A' => (char)(c | 0x20),
        < (char)128 => c,
        '’' => '\'',
        _ => char.ToLowerInvariant(c),
    };

    private static int Hash(ReadOnlySpan<char> word)
    {
        uint hash = 2166136261;
        foreach (char c in word) hash = (hash ^ Fold(c)) * 16777619;
        return (int)(hash ^ (hash >> 15));
    }

    private static bool Same(string word, ReadOnlySpan<char> other)
    {
        if (word.Length != other.Length) return false;
        for (int i = 0; i < word.Length; i++)
        {
            if (word[i] != Fold(other[i])) return false;
        }

        return true;
    }
}
