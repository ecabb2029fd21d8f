using System;
using System.Collections.Generic;

namespace ContentLint.Language;

/// <summary>
/// Finds the cheapest way to read a run of letters and digits as several words: dynamic programming over all pieces, each of
/// which costs the bits that its rarity is worth, each joint the bits that its shape is worth.
/// </summary>
internal sealed class PartFinder(AskedPieces asked)
{
    private const float Compound = 4;

    private readonly Lexicon lexicon = Lexicon.English;
    private readonly WordPairs pairs = WordPairs.English;
    private readonly PartJudge judge = new(asked);
    private float most;
    private readonly ulong[] hashes = PartBoard.OfThread.Hashes;
    private readonly float[] best = PartBoard.OfThread.Best;
    private readonly WordPart[] last = PartBoard.OfThread.Last;

    /// <summary>What the article only has inside of longer words.</summary>
    public WordsWithin? Within
    {
        set => judge.Within = value;
    }

    /// <summary>Fills <paramref name="parts"/> with the cheapest reading of two parts or more.</summary>
    /// <param name="text">The prose.</param>
    /// <param name="start">Where the run begins.</param>
    /// <param name="end">Where it ends, exclusive.</param>
    /// <param name="edges">Offsets where inline marks begin or end, ascending.</param>
    /// <param name="parts">Receives the parts in order.</param>
    /// <param name="most">A reading of more bits is none.</param>
    /// <returns>The bits of the reading; infinity when there is none.</returns>
    public float Split(string text, int start, int end, int[] edges, List<WordPart> parts, float most = float.PositiveInfinity)
    {
        this.most = most;
        asked.Begin();
        parts.Clear();
        int length = end - start;
        if (length > PartBoard.LongestRun) return float.PositiveInfinity;
        best.AsSpan(0, length + 1).Fill(float.PositiveInfinity);
        best[0] = 0;
        for (int at = 0; at < length; at++)
        {
            if (!float.IsPositiveInfinity(best[at])) Extend(text, start, start + at, end, edges);
        }

        for (int at = length; at > 0 && !float.IsPositiveInfinity(best[at]); at = last[at].Start - start) parts.Add(last[at]);
        parts.Reverse();
        return best[length];
    }

    private void Extend(string text, int start, int from, int end, int[] edges)
    {
        float bits = best[from - start] + (from == start ? 0 : JointShape.Bits(text, from, edges));
        if (char.IsDigit(text[from]))
        {
            if (DateYear.EndOf(text, from) is { } year && year < end)
            {
                Take(start, new WordPart(from, year, 8, PartKind.Number, 0), bits, end);
                return;
            }

            int stop = from + 1;
            while (stop < end && !char.IsLetter(text[stop])) stop++;
            Take(start, new WordPart(from, stop, 8, PartKind.Number, 0), bits, end);
            if (stop + 1 < end && text[stop] == 's' && text[stop - 1] is '\'' or '’') Take(start, new WordPart(from, stop + 1, 8, PartKind.Number, 0), bits, end);
            if (IsOrdinal(text, stop, end)) Take(start, new WordPart(from, stop + 2, 8, PartKind.Number, 0), bits, end);
            return;
        }

        var shape = new PartShape();
        WordPart part = default, owner = default;
        bool isPart = false, hasOwner = false;

        // The whole is no piece.
        int longest = from + HashPieces(text, from, Math.Min(from == start ? end - 1 : end, from + PartBoard.LongestPart));
        for (int stop = from + 1; stop <= longest; stop++)
        {
            char c = text[stop - 1];
            if (c is '\'' or '’')
            {
                (owner, hasOwner) = (part, isPart);
                isPart = false;
                continue;
            }

            shape.Add(c);
            if (hasOwner && c == 's' && stop == owner.End + 2)
            {
                part = owner with { End = stop, Bits = owner.Bits + 3 };
                isPart = true;
            }
            else
            {
                bool atSeam = stop == end || !char.IsLower(text[stop]) || (edges.Length > 0 && Array.BinarySearch(edges, stop) >= 0);
                isPart = judge.Judge(text, from, stop, hashes[stop - from - 1], shape, atSeam, out part);
            }

            if (isPart) Take(start, part, from == start ? bits : bits - Saved(text, last[from - start], part), end);
        }
    }

    // Hashes what begins at a place up to a digit, so that the lexicon brings the places of all pieces side by side; says how many there are.
    private int HashPieces(string text, int from, int to)
    {
        ulong state = WordHash.Start;
        int count = 0;
        for (; from + count < to && !char.IsDigit(text[from + count]); count++)
        {
            state = WordHash.Add(state, text[from + count]);
            hashes[count] = WordHash.Finish(state);
            lexicon.Fetch(hashes[count]);
        }

        return count;
    }

    // The ending of "19th" and "3rd", with the next word behind it: "19thcentury".
    private static bool IsOrdinal(string text, int at, int end) => at + 2 < end && text.AsSpan(at, 2) is "th" or "st" or "nd" or "rd";

    // What it saves to say a word behind the one that it often follows; two that seldom meet are a compound, unless grammar joins them.
    private float Saved(string text, WordPart before, WordPart part)
    {
        if (before.Kind != PartKind.Counted || part.Kind != PartKind.Counted) return 0;
        var left = text.AsSpan(before.Start, before.Length);
        bool first = FunctionWords.Contains(left), second = FunctionWords.Contains(text.AsSpan(part.Start, part.Length));
        if (first && second) return 0;
        float pair = pairs.Frequency(before.Hash, part.Hash);
        if (pair == 0) return first || second || !char.IsLower(text[part.Start]) || Inflection.Ends(left) ? 0 : -Compound;
        float behind = lexicon.Frequency(lexicon.Find(before.Hash)) - pair;
        return Math.Max(-2, Math.Min(WordPrice.MostSaved, part.Bits - behind));
    }

    private void Take(int start, WordPart part, float bits, int end)
    {
        if (part.Start == start && part.End == end) return;
        float total = bits + part.Bits;
        int at = part.End - start;
        if (total >= best[at] || total > most) return;
        best[at] = total;
        last[at] = part;
    }
}
