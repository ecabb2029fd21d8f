using System.Collections.Generic;

namespace ContentLint.Language;

/// <summary>Places in the passages of an article, in all and between any two offsets.</summary>
internal sealed class PlaceCount
{
    private readonly List<long> places = new();
    private bool isSorted = true;

    /// <summary>How many there are.</summary>
    public int Count => places.Count;

    /// <summary>Adds one.</summary>
    public void Add(Passage passage, int at)
    {
        places.Add(Key(passage, at));
        isSorted = false;
    }

    /// <summary>How many stand in a half-open range of UTF-16 offsets of a passage.</summary>
    public int Between(Passage passage, int from, int to)
    {
        if (!isSorted) places.Sort();
        isSorted = true;
        return IndexFrom(Key(passage, to)) - IndexFrom(Key(passage, from));
    }

    private static long Key(Passage passage, int offset) => ((long)passage.Index << 32) | (uint)offset;

    private int IndexFrom(long key)
    {
        int index = places.BinarySearch(key);
        return index < 0 ? ~index : index;
    }
}
