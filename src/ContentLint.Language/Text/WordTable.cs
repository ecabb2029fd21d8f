using System;
using System.Collections.Generic;

namespace ContentLint.Language;

/// <summary>
/// A set of words that is asked by their hashes, without regard to case and without allocation: open addressing over one array.
/// The curly apostrophe counts as the straight one. Two words of one hash cannot be told apart; among 64 bits that does not happen.
/// </summary>
public sealed class WordTable
{
    private readonly string[] words;
    private readonly Slot[] slots;

    /// <summary>Makes the table; the number of a word is the order of its first mention.</summary>
    public WordTable(IEnumerable<string> entries)
    {
        var given = entries as IReadOnlyCollection<string> ?? new List<string>(entries);
        int size = 4;
        while (size < given.Count * 2) size *= 2;
        slots = new Slot[size];
        var list = new List<string>(given.Count);
        foreach (string entry in given)
        {
            ulong hash = WordHash.Of(entry.AsSpan());
            ref var slot = ref Find(hash);
            if (slot.Number != 0) continue;
            list.Add(entry);
            slot = new Slot(hash, list.Count);
        }

        words = list.ToArray();
    }

    /// <summary>How many different words it holds.</summary>
    public int Count => words.Length;

    /// <summary>The word with a number, as it was first given.</summary>
    public string this[int number] => words[number];

    /// <summary>Whether the word is in the table.</summary>
    public bool Contains(WordText word) => Find(word.Hash).Number != 0;

    /// <summary>Whether a word with this hash is in the table.</summary>
    internal bool Contains(ulong hash) => Find(hash).Number != 0;

    /// <summary>The number of a word, or -1.</summary>
    public int NumberOf(WordText word) => Find(word.Hash).Number - 1;

    /// <summary>The slot of a hash; an empty one where it is not held.</summary>
    private ref Slot Find(ulong hash)
    {
        int mask = slots.Length - 1;
        int at = (int)(hash >> 32) & mask;
        while (slots[at].Number != 0 && slots[at].Hash != hash) at = (at + 1) & mask;
        return ref slots[at];
    }

    private readonly record struct Slot(ulong Hash, int Number);
}
