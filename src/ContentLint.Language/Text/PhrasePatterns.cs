using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace ContentLint.Language;

/// <summary>
/// Phrases that are recognised by their letters alone, so that lost spaces and punctuation do not matter. A phrase may hold
/// alternatives (<c>share this (story/page)</c>), a number (<c>0</c>), an open end (<c>photo by ...</c>) or an open middle
/// (<c>meet our ... (board/team)</c>). Entries stand below the name of their kind (<c>[feedback widget]</c>).
/// </summary>
internal sealed class PhrasePatterns
{
    private const string Gap = "...";
    private readonly Dictionary<long, int> edges = new();
    private readonly List<Node> nodes = new() { default };

    public PhrasePatterns(IReadOnlyList<string> entries)
    {
        string kind = "";
        foreach (string entry in entries)
        {
            if (entry[0] == '[') kind = entry.Trim('[', ']');
            else Add(entry, kind);
        }
    }

    /// <summary>All phrases that begin at a symbol and end where a word can end, the shortest first.</summary>
    public IEnumerable<PhraseMatch> At(LetterFold line, int start)
    {
        if (start == 0 && OpenAt(line, 0, 0) is { } ending) yield return new PhraseMatch(ending, 0, true);
        int node = 0;
        for (int i = start; i < line.Length; i++)
        {
            if (!edges.TryGetValue(((long)node << 16) | line[i], out node)) yield break;
            if (!line.CanPartAt(i + 1)) continue;
            if (nodes[node].Kind is { } kind) yield return new PhraseMatch(kind, i + 1 - start, false);
            if (OpenAt(line, node, i + 1) is { } open) yield return new PhraseMatch(open, i + 1 - start, true);
        }
    }

    /// <summary>The kind of the phrase that the line is from end to end; null when it is none.</summary>
    public string? KindOf(LetterFold line)
    {
        foreach (var match in At(line, 0))
        {
            if (match.IsOpen || (match.Length == line.Length && line.IsWhole)) return match.Kind;
        }

        return null;
    }

    private string? OpenAt(LetterFold line, int node, int from)
    {
        if (nodes[node].Tails is not { } tails) return null;
        foreach (var (tail, kind) in tails)
        {
            int at = line.Length - tail.Length, i = 0;
            while (at >= from && i < tail.Length && line[at + i] == tail[i]) i++;
            if (i == tail.Length && (i == 0 || (line.IsWhole && line.CanPartAt(at)))) return kind;
        }

        return null;
    }

    private void Add(string entry, string kind)
    {
        int gap = entry.IndexOf(Gap, StringComparison.Ordinal);
        var tails = new List<(string, string)>();
        if (gap >= 0)
        {
            foreach (string tail in Alternatives(entry.Substring(gap + Gap.Length))) tails.Add((Letters(tail), kind));
        }

        foreach (string head in Alternatives(gap < 0 ? entry : entry.Substring(0, gap)))
        {
            int node = NodeOf(Letters(head));
            var known = nodes[node];
            if (gap < 0) nodes[node] = known with { Kind = known.Kind ?? kind };
            else nodes[node] = known with { Tails = known.Tails is null ? tails : new(known.Tails.Concat(tails)) };
        }
    }

    private int NodeOf(string letters)
    {
        int node = 0;
        foreach (char c in letters)
        {
            long edge = ((long)node << 16) | c;
            if (!edges.TryGetValue(edge, out int next))
            {
                edges.Add(edge, next = nodes.Count);
                nodes.Add(default);
            }

            node = next;
        }

        return node;
    }

    private static string Letters(string phrase)
    {
        var letters = new StringBuilder();
        foreach (char c in phrase)
        {
            if (char.IsLetter(c) || c is '0' or '©') letters.Append(char.ToLowerInvariant(c));
        }

        return letters.ToString();
    }

    private static IEnumerable<string> Alternatives(string phrase)
    {
        int open = phrase.IndexOf('(');
        if (open < 0)
        {
            yield return phrase;
            yield break;
        }

        int close = phrase.IndexOf(')', open);
        foreach (string choice in phrase.Substring(open + 1, close - open - 1).Split('/'))
        {
            foreach (string whole in Alternatives(phrase.Substring(0, open) + choice + phrase.Substring(close + 1))) yield return whole;
        }
    }

    private readonly record struct Node(string? Kind, List<(string Tail, string Kind)>? Tails);
}

/// <summary>A phrase found in a line.</summary>
/// <param name="Kind">The kind it stands under in its list.</param>
/// <param name="Length">How many symbols its fixed beginning has.</param>
/// <param name="IsOpen">Whether the phrase goes on to the end of the line, whatever stands there.</param>
internal readonly record struct PhraseMatch(string Kind, int Length, bool IsOpen);
