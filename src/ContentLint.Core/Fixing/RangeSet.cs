using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Core.Fixing;

/// <summary>Half-open ranges of one text; those that meet become one.</summary>
internal sealed class RangeSet
{
    private readonly List<TextSpan> ranges = new();

    /// <summary>Adds a range.</summary>
    public void Add(TextSpan range)
    {
        int first = FirstEndingAt(range.Start), behind = first;
        while (behind < ranges.Count && ranges[behind].Start <= range.End)
        {
            range = TextSpan.FromBounds(System.Math.Min(range.Start, ranges[behind].Start), System.Math.Max(range.End, ranges[behind].End));
            behind++;
        }

        if (behind == first + 1)
        {
            ranges[first] = range;
            return;
        }

        ranges.RemoveRange(first, behind - first);
        ranges.Insert(first, range);
    }

    /// <summary>Whether a range shares a character with one of these.</summary>
    public bool Overlaps(TextSpan range)
    {
        for (int i = FirstEndingAt(range.Start); i < ranges.Count && ranges[i].Start <= range.End; i++)
        {
            if (ranges[i].OverlapsWith(range)) return true;
        }

        return false;
    }

    /// <summary>Whether the replacement of a range and those of these would depend on their order.</summary>
    public bool Collides(TextSpan range)
    {
        for (int i = FirstEndingAt(range.Start); i < ranges.Count && ranges[i].Start <= range.End; i++)
        {
            if (range.IsEmpty || ranges[i].IsEmpty || ranges[i].OverlapsWith(range)) return true;
        }

        return false;
    }

    private int FirstEndingAt(int offset)
    {
        int low = 0, high = ranges.Count;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (ranges[middle].End < offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
