using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ContentLint.Language;

namespace ContentLint.Lexicon;

/// <summary>Makes a table of hashes as <see cref="HashedTableFormat"/> describes it.</summary>
internal static class HashedTableCompilation
{
    /// <summary>The bytes of the table.</summary>
    /// <param name="entries">Each with its hash, the name that an error calls it by and what the table says of it.</param>
    /// <param name="valueSize">How many bytes it says of each.</param>
    /// <param name="entriesPerBucket">How many entries a bucket has about.</param>
    /// <exception cref="InvalidDataException">Two entries cannot be told apart.</exception>
    public static byte[] Compile(IReadOnlyCollection<(ulong Hash, string Name, byte[] Value)> entries, int valueSize, int entriesPerBucket)
    {
        int buckets = 1;
        while (buckets * entriesPerBucket < entries.Count) buckets *= 2;
        ulong mask = (ulong)(buckets - 1);
        var placed = entries.OrderBy(entry => entry.Hash & mask).ThenBy(entry => entry.Hash).ToList();
        int hashesAt = HashedTableFormat.HeaderSize + ((buckets + 1) * HashedTableFormat.BucketSize);
        int valuesAt = hashesAt + (placed.Count * HashedTableFormat.HashSize);
        var table = new byte[valuesAt + (placed.Count * valueSize)];
        BinaryPrimitives.WriteInt32LittleEndian(table, buckets);
        BinaryPrimitives.WriteInt32LittleEndian(table.AsSpan(HashedTableFormat.BucketSize), placed.Count);
        for (int bucket = 0, number = 0; bucket <= buckets; bucket++)
        {
            while (number < placed.Count && (int)(placed[number].Hash & mask) < bucket) number++;
            BinaryPrimitives.WriteInt32LittleEndian(table.AsSpan(HashedTableFormat.HeaderSize + (bucket * HashedTableFormat.BucketSize)), number);
        }

        for (int i = 0; i < placed.Count; i++)
        {
            if (i > 0 && placed[i].Hash >> 32 == placed[i - 1].Hash >> 32 && (placed[i].Hash & mask) == (placed[i - 1].Hash & mask))
                throw new InvalidDataException($"'{placed[i].Name}' and '{placed[i - 1].Name}' are one to the table. Leave one out.");
            BinaryPrimitives.WriteUInt32LittleEndian(table.AsSpan(hashesAt + (i * HashedTableFormat.HashSize)), (uint)(placed[i].Hash >> 32));
            placed[i].Value.CopyTo(table, valuesAt + (i * valueSize));
        }

        return table;
    }
}
