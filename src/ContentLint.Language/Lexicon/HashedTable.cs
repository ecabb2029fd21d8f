using System;
using System.IO;

namespace ContentLint.Language;

/// <summary>A table of hashes that was made during the build and is used where it stands in the assembly, without being read into memory of its own.</summary>
internal sealed unsafe class HashedTable
{
    // Keeps the bytes alive.
    private readonly Stream stream;
    private readonly byte* buckets;
    private readonly byte* hashes;
    private readonly byte* values;
    private readonly uint bucketMask;

    private HashedTable(Stream stream, byte* table)
    {
        this.stream = stream;
        uint count = *(uint*)table;
        bucketMask = count - 1;
        Count = *(int*)(table + HashedTableFormat.BucketSize);
        buckets = table + HashedTableFormat.HeaderSize;
        hashes = buckets + ((count + 1) * HashedTableFormat.BucketSize);
        values = hashes + ((long)Count * HashedTableFormat.HashSize);
    }

    /// <summary>How many entries it has.</summary>
    public int Count { get; }

    /// <summary>The table with a resource name.</summary>
    /// <exception cref="InvalidOperationException">There is no such resource.</exception>
    public static HashedTable Read(string name)
    {
        byte* table = EmbeddedBytes.Of(name, out var owner, out _);
        return new HashedTable(owner, table);
    }

    /// <summary>The number of the entry with a finished hash, or -1.</summary>
    public int Find(ulong hash)
    {
        byte* bucket = buckets + (((uint)hash & bucketMask) * HashedTableFormat.BucketSize);
        int at = *(int*)bucket, end = *(int*)(bucket + HashedTableFormat.BucketSize);
        uint upper = (uint)(hash >> 32);
        for (; at < end; at++)
        {
            if (*(uint*)(hashes + ((long)at * HashedTableFormat.HashSize)) == upper) return at;
        }

        return -1;
    }

    /// <summary>A byte of what it says of its entries.</summary>
    /// <param name="at">Which one, counted from the first value of the first entry.</param>
    public byte Value(long at) => values[at];
}
