using System;
using System.Collections.Generic;

namespace ContentLint.Cli.Changes.Alignment;

/// <summary>Which members of two sequences belong together; both sides ascend.</summary>
internal sealed class AlignedPairs
{
    private readonly List<int> old = [];
    private readonly List<int> current = [];

    /// <summary>Adds a pair behind all others.</summary>
    public void Add(int oldIndex, int newIndex)
    {
        old.Add(oldIndex);
        current.Add(newIndex);
    }

    /// <summary>How many pairs lie in both of two half-open ranges.</summary>
    public int Shared((int Start, int End) inOld, (int Start, int End) inNew)
    {
        var (a, b) = (Range(old, inOld), Range(current, inNew));
        return Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start));
    }

    /// <summary>Half-open range of the old members between the first and the last partner of a range of new ones; empty when there is none.</summary>
    public (int Start, int End) Partners((int Start, int End) inNew)
    {
        var range = Range(current, inNew);
        return range.Start == range.End ? (0, 0) : (old[range.Start], old[range.End - 1] + 1);
    }

    /// <summary>The stretches without partner on either side, up to the given counts, in order: what changed.</summary>
    public IEnumerable<LineEdit> Gaps(int oldCount, int newCount)
    {
        int atOld = 0, atNew = 0;
        for (int i = 0; i <= old.Count; i++)
        {
            int nextOld = i < old.Count ? old[i] : oldCount, nextNew = i < old.Count ? current[i] : newCount;
            if (nextOld > atOld || nextNew > atNew) yield return new LineEdit(atOld, nextOld - atOld, atNew, nextNew - atNew);
            (atOld, atNew) = (nextOld + 1, nextNew + 1);
        }
    }

    private static (int Start, int End) Range(List<int> indices, (int Start, int End) range) =>
        (FirstAtOrBehind(indices, range.Start), FirstAtOrBehind(indices, range.End));

    private static int FirstAtOrBehind(List<int> indices, int index)
    {
        int found = indices.BinarySearch(index);
        return found < 0 ? ~found : found;
    }
}
