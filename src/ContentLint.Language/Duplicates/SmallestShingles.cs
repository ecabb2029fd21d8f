using System;
using System.Runtime.CompilerServices;

namespace ContentLint.Language;

/// <summary>Keeps the smallest keys among the shingles of a paragraph, each once: nearly the same paragraphs have nearly the same ones.</summary>
internal ref struct SmallestShingles
{
    /// <summary>How many keys are kept, and how much room they need.</summary>
    public const int Kept = 6;

    private readonly Span<uint> smallest;
    private int count;
    private ulong limit;

    /// <summary>None yet.</summary>
    public SmallestShingles(Span<uint> room)
    {
        smallest = room;
        count = 0;
        limit = ulong.MaxValue;
    }

    /// <summary>Those of a run.</summary>
    public static uint[] Of(WordRun run)
    {
        var smallest = new SmallestShingles(stackalloc uint[Kept]);
        foreach (ulong shingle in run.Shingles) smallest.Add(shingle);
        return smallest.ToArray();
    }

    /// <summary>Adds one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(ulong shingle)
    {
        uint key = (uint)(shingle ^ (shingle >> 32));
        if (key < limit) Insert(key);
    }

    /// <summary>Their keys, ascending.</summary>
    public readonly uint[] ToArray() => smallest.Slice(0, count).ToArray();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Insert(uint key)
    {
        int place = count;
        while (place > 0 && smallest[place - 1] > key) place--;
        if (place > 0 && smallest[place - 1] == key) return;
        if (count < Kept) count++;
        for (int k = count - 1; k > place; k--) smallest[k] = smallest[k - 1];
        smallest[place] = key;
        if (count == Kept) limit = smallest[Kept - 1];
    }
}
