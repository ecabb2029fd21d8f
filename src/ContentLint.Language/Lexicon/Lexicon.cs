using System;
using System.Buffers.Binary;
using System.IO;

namespace ContentLint.Language;

/// <summary>
/// The words of a language with their frequencies, asked by characters without regard to case and without allocation. The table
/// is made from <c>en/lexicon/words.txt</c> during the build and used as it stands in the assembly.
/// </summary>
public sealed class Lexicon
{
    private static readonly Concept<Lexicon> english = new(() => Read("en.lexicon"));

    private readonly byte[] table;
    private readonly int bucketMask;
    private readonly int entriesAt;

    private Lexicon(byte[] table)
    {
        this.table = table;
        int buckets = BinaryPrimitives.ReadInt32LittleEndian(table);
        Count = BinaryPrimitives.ReadInt32LittleEndian(table.AsSpan(4));
        bucketMask = buckets - 1;
        entriesAt = LexiconFormat.HeaderSize + ((buckets + 1) * LexiconFormat.BucketSize);
    }

    /// <summary>American and British English: words, names, companies, terms of computing and science.</summary>
    public static Lexicon English => english.Value;

    /// <summary>How many words it knows.</summary>
    public int Count { get; }

    /// <summary>Whether the word is known at all, however it is capitalised.</summary>
    public bool Contains(WordText word) => Find(word.Hash) >= 0;

    /// <summary>How often the word stands in printed English, in powers of two: 34 for "the", 20 for a rare word, 0 for one whose count is unknown.</summary>
    public float Frequency(WordText word) => Frequency(Find(word.Hash));

    /// <summary>Whether the word is known with capitals only: a person, a place, a brand, an acronym.</summary>
    public bool IsName(WordText word) => (Flags(Find(word.Hash)) & WordFlags.Capitalised) != 0;

    /// <summary>Whether the word is the name of a company.</summary>
    public bool IsCompany(WordText word) => (Flags(Find(word.Hash)) & WordFlags.Company) != 0;

    /// <summary>The place of a word in the table by its finished hash, or -1.</summary>
    internal int Find(ulong hash)
    {
        int bucket = LexiconFormat.HeaderSize + (((int)hash & bucketMask) * LexiconFormat.BucketSize);
        int at = entriesAt + (BinaryPrimitives.ReadInt32LittleEndian(table.AsSpan(bucket)) * LexiconFormat.EntrySize);
        int end = entriesAt + (BinaryPrimitives.ReadInt32LittleEndian(table.AsSpan(bucket + LexiconFormat.BucketSize)) * LexiconFormat.EntrySize);
        uint upper = (uint)(hash >> 32);
        for (; at < end; at += LexiconFormat.EntrySize)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(table.AsSpan(at)) == upper) return at;
        }

        return -1;
    }

    /// <summary>The frequency at a place, 0 for -1.</summary>
    internal float Frequency(int place) => place < 0 ? 0 : table[place + LexiconFormat.FrequencyAt] / (float)LexiconFormat.StepsPerDoubling;

    /// <summary>The flags at a place, none for -1.</summary>
    internal WordFlags Flags(int place) => place < 0 ? WordFlags.None : (WordFlags)table[place + LexiconFormat.FlagsAt];

    private static Lexicon Read(string name)
    {
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The lexicon '{name}' is not embedded.");
        using var memory = new MemoryStream(checked((int)stream.Length));
        stream.CopyTo(memory);
        return new Lexicon(memory.GetBuffer());
    }
}
