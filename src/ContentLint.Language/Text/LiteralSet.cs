using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>
/// Texts that are found as whole words, sign by sign, without regard to case and to how white space between words is written:
/// one walk of a trie from each place where a word can begin, however many texts there are.
/// </summary>
public sealed class LiteralSet
{
    private readonly Dictionary<long, int> edges = new();
    private readonly List<int> ends = new() { -1 };

    /// <summary>Makes the set; the number of a text is its place in the list, and of two that are the same the first one counts.</summary>
    public LiteralSet(IEnumerable<string> texts)
    {
        int number = 0;
        foreach (string text in texts) Add(text, number++);
    }

    /// <summary>All texts of the set in order, the longest at each place, none overlapping another.</summary>
    /// <returns>Numbers of texts with half-open ranges in <paramref name="text"/>.</returns>
    public IEnumerable<(int Number, TextSpan Span)> Find(string text)
    {
        for (int i = 0; i < text.Length;)
        {
            int number = CanPart(text, i) ? Longest(text, i, out int end) : Nothing(out end);
            if (number >= 0) yield return (number, TextSpan.FromBounds(i, end));
            i = number >= 0 ? end : i + 1;
        }
    }

    private static int Nothing(out int end)
    {
        end = 0;
        return -1;
    }

    private void Add(string text, int number)
    {
        int node = 0;
        for (int i = 0; i < text.Length;)
        {
            long edge = Edge(node, Next(text, ref i));
            if (!edges.TryGetValue(edge, out int next))
            {
                edges.Add(edge, next = ends.Count);
                ends.Add(-1);
            }

            node = next;
        }

        if (node != 0 && ends[node] < 0) ends[node] = number;
    }

    private int Longest(string text, int start, out int end)
    {
        int found = -1, node = 0;
        end = start;
        for (int i = start; i < text.Length && edges.TryGetValue(Edge(node, Next(text, ref i)), out node);)
        {
            if (ends[node] >= 0 && CanPart(text, i)) (found, end) = (ends[node], i);
        }

        return found;
    }

    private static long Edge(int node, char c) => ((long)node << 16) | c;

    private static char Next(string text, ref int i)
    {
        char c = text[i++];
        if (!char.IsWhiteSpace(c)) return c == '’' ? '\'' : char.ToLowerInvariant(c);
        while (i < text.Length && char.IsWhiteSpace(text[i])) i++;
        return ' ';
    }

    /// <summary>Whether a word can begin or end at an offset. The ending of a possessive (<c>Anna's</c>) is no part of its word.</summary>
    private static bool CanPart(string text, int at)
    {
        if (at == 0 || at >= text.Length) return true;
        if (IsInWord(text[at - 1]) && IsInWord(text[at])) return false;
        if (IsApostrophe(text[at]) && at + 1 < text.Length && char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]))
            return text[at + 1] is 's' or 'S' && (at + 2 == text.Length || !IsInWord(text[at + 2]));
        return !(at > 1 && IsApostrophe(text[at - 1]) && char.IsLetter(text[at - 2]) && char.IsLetter(text[at]));
    }

    private static bool IsApostrophe(char c) => c is '\'' or '’';

    private static bool IsInWord(char c) =>
        char.IsLetterOrDigit(c) || char.IsSurrogate(c) || (c >= 128 && char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark);
}
