using System;
using System.IO;
using System.Runtime.CompilerServices;
#if NET
using System.Numerics;
using System.Runtime.Intrinsics;
#endif

namespace ContentLint.Language;

/// <summary>A table of hashes that was made during the build and is used where it stands in the assembly, without being read into memory of its own.</summary>
internal readonly unsafe struct HashedTable
{
    private const int Places = HashedTableFormat.PlacesInGroup;
    private const int Numbers = HashedTableFormat.GroupSize / sizeof(uint);

    // Keeps the bytes alive.
    private readonly Stream stream;
    private readonly uint* groups;
    private readonly uint frontMask;
    private readonly uint mask;

    private HashedTable(Stream stream, byte* table)
    {
        this.stream = stream;
        frontMask = *(uint*)table - 1;
        mask = *(uint*)(table + sizeof(uint)) - 1;
        groups = (uint*)(table + HashedTableFormat.HeaderSize);
    }

    /// <summary>One more than the largest number of an entry.</summary>
    public int Size => (int)(frontMask + mask + 2) * Places;

    /// <summary>The table with a resource name.</summary>
    /// <exception cref="InvalidOperationException">There is no such resource.</exception>
    public static HashedTable Read(string name)
    {
        byte* table = EmbeddedBytes.Of(name, out var owner, out _);
        return new HashedTable(owner, table);
    }

    /// <summary>Has memory bring the front group of a hash, which will soon be asked for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void FetchFront(ulong hash) => BringGroup((uint)hash & frontMask);

    /// <summary>Has memory bring the other group of a hash, which will soon be asked for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void FetchBehind(ulong hash) => BringGroup(frontMask + 1 + ((uint)hash & mask));

    /// <summary>The number of the entry with a finished hash, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(ulong hash)
    {
        int entry = FindInFront(hash);
        return entry >= 0 ? entry : FindBehind(hash);
    }

    /// <summary>The number of the entry with a finished hash in its front group, where most words that are met stand; -1 when it is not there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int FindInFront(ulong hash)
    {
        uint upper = (uint)(hash >> 32), group = (uint)hash & frontMask;
        int place = PlaceIn(groups + (group * Numbers), upper);
        return place >= 0 && upper != 0 ? (int)(group * Places) + place : -1;
    }

    /// <summary>The number of the entry with a finished hash that is not in its front group, or -1.</summary>
    public int FindBehind(ulong hash)
    {
        uint upper = (uint)(hash >> 32);
        if (upper == 0) return -1;
        for (uint at = (uint)hash & mask; ; at = (at + 1) & mask)
        {
            uint group = frontMask + 1 + at;
            uint* uppers = groups + (group * Numbers);
            int place = PlaceIn(uppers, upper);
            if (place >= 0) return (int)(group * Places) + place;
            if (uppers[Places - 1] == 0) return -1;
        }
    }

    /// <summary>What it says of an entry, four bytes in their order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Value(int entry) => groups[((uint)entry / Places * Numbers) + Places + ((uint)entry % Places)];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void BringGroup(uint group)
    {
        uint* first = groups + (group * Numbers);
        MemoryLine.Bring(first);

        // The table may lie anywhere, so that a group may reach into a second line.
        MemoryLine.Bring(first + Numbers - 1);
    }

    // The first place of a group with an upper half, or -1.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int PlaceIn(uint* uppers, uint upper)
    {
#if NET
        var wanted = Vector128.Create(upper);
        uint equal = Vector128.Equals(Vector128.Load(uppers), wanted).ExtractMostSignificantBits()
            | (Vector128.Equals(Vector128.Load(uppers + (Places / 2)), wanted).ExtractMostSignificantBits() << (Places / 2));
        return equal == 0 ? -1 : BitOperations.TrailingZeroCount(equal);
#else
        for (int place = 0; place < Places; place++)
        {
            if (uppers[place] == upper) return place;
        }

        return -1;
#endif
    }
}
