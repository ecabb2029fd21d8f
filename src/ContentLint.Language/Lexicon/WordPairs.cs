using System;
using System.Buffers.Binary;
using System.IO;

namespace ContentLint.Language;

/// <summary>
/// The pairs of words that often stand side by side in a language, asked by the hashes of the two words. The table is made from
/// <c>en/lexicon/pairs.txt</c> during the build and used as it stands in the assembly.
/// </summary>
internal sealed class WordPairs
{
    private static readonly Concept<WordPairs> english = new(() => Read("en.pairs"));

    private readonly byte[] table;
    private readonly int bucketMask;
    private readonly int entriesAt;

    private WordPairs(byte[] table)
    {
        this.table = table;
        int buckets = BinaryPrimitives.ReadInt32LittleEndian(table);
        bucketMask = buckets - 1;
        entriesAt = WordPairFormat.HeaderSize + ((buckets + 1) * WordPairFormat.BucketSize);
    }

    /// <summary>The most frequent pairs of printed English.</summary>
    public static WordPairs English => english.Value;

    /// <summary>How often the second word stands behind the first in printed English, in powers of two; 0 when that is seldom.</summary>
    public float Frequency(ulong first, ulong second)
    {
        ulong hash = WordHash.Pair(first, second);
        int bucket = WordPairFormat.HeaderSize + (((int)hash & bucketMask) * WordPairFormat.BucketSize);
        int at = entriesAt + (BinaryPrimitives.ReadInt32LittleEndian(table.AsSpan(bucket)) * WordPairFormat.EntrySize);
        int end = entriesAt + (BinaryPrimitives.ReadInt32LittleEndian(table.AsSpan(bucket + WordPairFormat.BucketSize)) * WordPairFormat.EntrySize);
        uint upper = (uint)(hash >> 32);
        for (; at < end; at += WordPairFormat.EntrySize)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(table.AsSpan(at)) == upper) return table[at + WordPairFormat.FrequencyAt];
        }

        return 0;
    }

    private static WordPairs Read(string name)
    {
        using var stream = typeof(WordPairs).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The word pairs '{name}' are not embedded.");
        using var memory = new MemoryStream(checked((int)stream.Length));
        stream.CopyTo(memory);
        return new WordPairs(memory.GetBuffer());
    }
}
