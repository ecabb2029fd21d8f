using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>What lines may end in, as a tree of letters that is walked from their end.</summary>
internal sealed class LetterTails
{
    private readonly LetterTree edges = new(0);
    private readonly List<bool> ends = new() { false };

    /// <summary>Adds some; null stands for any end.</summary>
    public void Add(string[]? tails)
    {
        if (tails is null) ends[0] = true;
        else
            foreach (string tail in tails) Add(tail);
    }

    /// <summary>Whether a line ends in one of them.</summary>
    public bool MayEnd(string text, TextSpan line)
    {
        int node = 0, at = line.End;
        while (!ends[node])
        {
            char symbol = LetterFold.SymbolBefore(text, line.Start, ref at);
            if (symbol == '\0' || (node = edges.Next(node, symbol)) == 0) return false;
        }

        return true;
    }

    private void Add(string tail)
    {
        int node = 0;
        for (int i = tail.Length - 1; i >= 0; i--)
        {
            int next = edges.Next(node, tail[i]);
            if (next == 0)
            {
                edges.Add(node, tail[i], next = ends.Count);
                ends.Add(false);
            }

            node = next;
        }

        ends[node] = true;
    }
}
