using System;
using System.IO;
using System.Runtime.CompilerServices;

namespace ContentLint.Language;

/// <summary>A table of hashes that was made during the build and is used where it stands in the assembly, without being read into memory of its own.</summary>
internal sealed unsafe class HashedTable
{
    // Keeps the bytes alive.
    private readonly Stream stream;
    private readonly ulong* slots;
    private readonly uint slotMask;
    private readonly uint groupMask;

    private HashedTable(Stream stream, byte* table)
    {
        this.stream = stream;
        uint groups = *(uint*)table;
        groupMask = groups - 1;
        slotMask = (groups * HashedTableFormat.SlotsInGroup) - 1;
        slots = (ulong*)(table + HashedTableFormat.HeaderSize);
    }

    /// <summary>One more than the largest number of an entry.</summary>
    public int Size => (int)slotMask + 1;

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
        uint upper = (uint)(hash >> 32);
        uint at = ((uint)hash & groupMask) * HashedTableFormat.SlotsInGroup;
        while (true)
        {
            ulong slot = slots[at];
            if ((uint)slot == upper) return (int)at;
            if (slot == 0) return -1;
            at = (at + 1) & slotMask;
        }
    }

    /// <summary>What it says of an entry, four bytes in their order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Value(int entry) => (uint)(slots[entry] >> (8 * HashedTableFormat.ValueAt));
}
