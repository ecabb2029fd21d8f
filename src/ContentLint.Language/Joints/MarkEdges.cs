using System;

namespace ContentLint.Language;

/// <summary>The places of a passage where an inline mark begins or ends.</summary>
internal static class MarkEdges
{
    /// <summary>Offsets in the passage's text, ascending, each once.</summary>
    public static int[] Of(Passage passage)
    {
        var marks = passage.Block.Prose.Marks;
        if (marks.IsEmpty) return Array.Empty<int>();
        var edges = new int[2 * marks.Length];
        for (int i = 0; i < marks.Length; i++)
        {
            edges[2 * i] = marks[i].Span.Start;
            edges[(2 * i) + 1] = marks[i].Span.End;
        }

        Array.Sort(edges);
        int count = 1;
        for (int i = 1; i < edges.Length; i++)
        {
            if (edges[i] != edges[count - 1]) edges[count++] = edges[i];
        }

        Array.Resize(ref edges, count);
        return edges;
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
