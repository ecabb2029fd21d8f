using System;
using System.Collections.Generic;

namespace ContentLint.Language;

/// <summary>The places of a passage where an inline mark begins or ends.</summary>
internal static class MarkEdges
{
    /// <summary>Offsets in the passage's text, ascending, each once.</summary>
    public static int[] Of(Passage passage)
    {
        var marks = passage.Block.Prose.Marks;
        if (marks.IsEmpty) return Array.Empty<int>();
        var edges = new SortedSet<int>();
        foreach (var mark in marks)
        {
            edges.Add(mark.Span.Start);
            edges.Add(mark.Span.End);
        }

        var ordered = new int[edges.Count];
        edges.CopyTo(ordered);
        return ordered;
    }

    /// <summary>Whether any stands between the letters of a word.</summary>
    public static bool AreIn(in Word word, int[] edges)
    {
        if (edges.Length == 0) return false;
        int at = Array.BinarySearch(edges, word.Start + 1);
        if (at < 0) at = ~at;
        return at < edges.Length && edges[at] < word.End;
    }
}
