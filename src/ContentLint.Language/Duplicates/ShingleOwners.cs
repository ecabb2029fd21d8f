using System;
using System.Collections.Generic;

namespace ContentLint.Language;

/// <summary>Which passages a shingle stands in, at most four of each; nearly all stand in one.</summary>
internal sealed class ShingleOwners : IDisposable
{
    private const int OwnersKept = 4;
    private const ulong Owner = 0xFFFFFF;
    private const int LargestFirst = 1 << 18;
    private const int LargestKept = 1 << 16;

    // The table of one article serves the next on the same thread, unless it is large.
    [ThreadStatic]
    private static ulong[]? kept;

    private readonly Dictionary<ulong, Owners> several = new();
    // The upper part of a slot is the shingle, the lower one the number of the passage, from 1.
    private ulong[] slots;
    private int size = 64;
    private int used;

    /// <summary>A table for so many shingles or so.</summary>
    public ShingleOwners(int shingles)
    {
        while (size < shingles * 2L && size < LargestFirst) size *= 2;
        slots = Rent(size);
    }

    /// <summary>Gives the table back; nothing may be asked after.</summary>
    public void Dispose() => Keep(slots);

    /// <summary>Counts a vote for each other passage with the shingle, and adds the passage to them.</summary>
    public void Vote(ulong shingle, int passage, Dictionary<int, int> votes)
    {
        if (passage >= (int)Owner) return;
        ref ulong slot = ref Find(shingle);
        if (slot == 0)
        {
            slot = (shingle & ~Owner) | (uint)(passage + 1);
            if (++used * 2 > size) Grow();
            return;
        }

        if (!several.TryGetValue(shingle, out var owners)) owners = new Owners(1, (int)(slot & Owner) - 1, 0, 0, 0);
        for (int k = 0; k < owners.Count; k++)
        {
            if (owners[k] == passage) continue;
            votes.TryGetValue(owners[k], out int count);
            votes[owners[k]] = count + 1;
        }

        var now = owners.With(passage);
        if (now.Count > 1) several[shingle] = now;
    }

    private ref ulong Find(ulong shingle)
    {
        var all = slots;
        int mask = size - 1;
        int at = (int)(shingle >> 32) & mask;
        while (all[at] is var slot && slot != 0 && ((slot ^ shingle) & ~Owner) != 0) at = (at + 1) & mask;
        return ref all[at];
    }

    private void Grow()
    {
        var old = slots;
        slots = Rent(size * 2);
        size *= 2;
        foreach (ulong slot in old.AsSpan(0, size / 2))
        {
            if (slot != 0) Find(slot) = slot;
        }

        Keep(old);
    }

    private static ulong[] Rent(int size)
    {
        if (kept is not { } table || table.Length < size) return new ulong[size];
        kept = null;
        Array.Clear(table, 0, size);
        return table;
    }

    private static void Keep(ulong[] table)
    {
        if (table.Length <= LargestKept && table.Length > (kept?.Length ?? 0)) kept = table;
    }

    private readonly record struct Owners(int Count, int A, int B, int C, int D)
    {
        public int this[int i] => i switch { 0 => A, 1 => B, 2 => C, _ => D };

        public Owners With(int owner) => Count switch
        {
            1 => A == owner ? this : this with { Count = 2, B = owner },
            2 => B == owner ? this : this with { Count = 3, C = owner },
            OwnersKept - 1 => C == owner ? this : this with { Count = OwnersKept, D = owner },
            _ => this,
        };
    }
}
