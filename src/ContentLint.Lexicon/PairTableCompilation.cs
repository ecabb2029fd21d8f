using System;
using System.Buffers.Binary;
using System.Linq;
using ContentLint.Language;

namespace ContentLint.Lexicon;

/// <summary>Makes the binary table from the list of word pairs.</summary>
internal static class PairTableCompilation
{
    private const int PairsPerBucket = 4;

    /// <summary>The table as <see cref="WordPairFormat"/> describes it.</summary>
    public static byte[] Compile(string list)
    {
        var pairs = PairList.Read(list).Select(pair => (Hash: WordHash.Pair(WordHash.Of(pair.First), WordHash.Of(pair.Second)), pair.Frequency)).ToList();
        int buckets = 1;
        while (buckets * PairsPerBucket < pairs.Count) buckets *= 2;
        ulong mask = (ulong)(buckets - 1);
        pairs = [.. pairs.OrderBy(pair => pair.Hash & mask).ThenBy(pair => pair.Hash)];
        int entriesAt = WordPairFormat.HeaderSize + ((buckets + 1) * WordPairFormat.BucketSize);
        var table = new byte[entriesAt + (pairs.Count * WordPairFormat.EntrySize)];
        BinaryPrimitives.WriteInt32LittleEndian(table, buckets);
        for (int bucket = 0, number = 0; bucket <= buckets; bucket++)
        {
            while (number < pairs.Count && (int)(pairs[number].Hash & mask) < bucket) number++;
            BinaryPrimitives.WriteInt32LittleEndian(table.AsSpan(WordPairFormat.HeaderSize + (bucket * WordPairFormat.BucketSize)), number);
        }

        for (int i = 0; i < pairs.Count; i++)
        {
            var entry = table.AsSpan(entriesAt + (i * WordPairFormat.EntrySize), WordPairFormat.EntrySize);
            BinaryPrimitives.WriteUInt32LittleEndian(entry, (uint)(pairs[i].Hash >> 32));
            entry[WordPairFormat.FrequencyAt] = (byte)pairs[i].Frequency;
        }

        return table;
    }
}
