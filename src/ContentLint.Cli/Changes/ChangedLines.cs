using System;
using System.Collections.Generic;
using ContentLint.Cli.Reports;

namespace ContentLint.Cli.Changes;

/// <summary>The lines of a text that were added or edited.</summary>
internal sealed class ChangedLines
{
    private readonly List<int> starts = [];
    private readonly List<int> ends = [];
    private readonly int length;

    public ChangedLines(string text, LineStarts lines, IEnumerable<LineEdit> edits)
    {
        length = text.Length;
        foreach (var edit in edits)
        {
            int start = lines[edit.NewStart], end = lines[edit.NewStart + edit.NewCount];
            if (end <= start) continue;
            starts.Add(start);
            ends.Add(end);
        }
    }

    /// <summary>Whether any line of any place of a result is among them.</summary>
    public bool Touch(LocatedResult result)
    {
        if (Touches(result.Region)) return true;
        foreach (var place in result.Related)
        {
            if (Touches(place.Region)) return true;
        }

        return false;
    }

    // The ranges are whole lines, so a region shares a line with one of them exactly when it shares a character.

    /// <summary>Whether any line of a place is among them.</summary>
    public bool Touches(Region region)
    {
        int start = (int)Math.Min(region.Offset, Math.Max(0, length - 1)), end = start + Math.Max(1, region.Length);
        int index = starts.BinarySearch(end - 1);
        if (index < 0) index = ~index - 1;
        return index >= 0 && ends[index] > start;
    }
}
