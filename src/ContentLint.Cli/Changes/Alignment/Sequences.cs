using System;
using System.Collections.Generic;
using DiffPlex;

namespace ContentLint.Cli.Changes.Alignment;

/// <summary>
/// Finds what two sequences have in common, in order. Short ones are compared in full; long ones are first pinned at the members
/// that stand once in each (Cohen's patience diff), so that the cost stays near to linear. A long stretch without such members
/// has nothing in common.
/// </summary>
internal sealed class Sequences(IReadOnlyList<int> old, IReadOnlyList<int> current, Func<int, string> word)
{
    /// <summary>The product of lengths up to which stretches are compared in full.</summary>
    private const long Cap = 250_000;

    private const int Depth = 24;

    /// <summary>Adds the pairs of equal members of two half-open ranges.</summary>
    public void Align((int Start, int End) a, (int Start, int End) b, AlignedPairs pairs) => Align(a, b, pairs, Depth);

    private void Align((int Start, int End) a, (int Start, int End) b, AlignedPairs pairs, int depth)
    {
        while (a.Start < a.End && b.Start < b.End && old[a.Start] == current[b.Start]) pairs.Add(a.Start++, b.Start++);
        int suffix = 0;
        while (a.End - suffix > a.Start && b.End - suffix > b.Start && old[a.End - 1 - suffix] == current[b.End - 1 - suffix]) suffix++;
        (int Start, int End) restA = (a.Start, a.End - suffix), restB = (b.Start, b.End - suffix);
        if ((long)(restA.End - restA.Start) * (restB.End - restB.Start) <= Cap) Compare(restA, restB, pairs);
        else if (depth > 0) Pin(restA, restB, pairs, depth);
        for (int i = suffix; i > 0; i--) pairs.Add(a.End - i, b.End - i);
    }

    private void Pin((int Start, int End) a, (int Start, int End) b, AlignedPairs pairs, int depth)
    {
        var pins = Pins.Of(old, a, current, b);
        if (pins.Count == 0) return;
        foreach (var (pinA, pinB) in pins)
        {
            Align((a.Start, pinA), (b.Start, pinB), pairs, depth - 1);
            pairs.Add(pinA, pinB);
            (a.Start, b.Start) = (pinA + 1, pinB + 1);
        }

        Align(a, b, pairs, depth - 1);
    }

    private void Compare((int Start, int End) a, (int Start, int End) b, AlignedPairs pairs)
    {
        if (a.Start == a.End || b.Start == b.End) return;

        // DiffPlex takes texts and cuts them itself; these two stand for sequences that are cut already.
        const string OldText = "old", NewText = "new";
        var diff = new Differ().CreateCustomDiffs(OldText, NewText, false, text => text == OldText ? Cut(old, a) : Cut(current, b));
        int atA = 0, atB = 0;
        foreach (var block in diff.DiffBlocks)
        {
            while (atA < block.DeleteStartA) pairs.Add(a.Start + atA++, b.Start + atB++);
            (atA, atB) = (block.DeleteStartA + block.DeleteCountA, block.InsertStartB + block.InsertCountB);
        }

        while (atA < a.End - a.Start) pairs.Add(a.Start + atA++, b.Start + atB++);
    }

    private string[] Cut(IReadOnlyList<int> members, (int Start, int End) range)
    {
        string[] words = new string[range.End - range.Start];
        for (int i = 0; i < words.Length; i++) words[i] = word(members[range.Start + i]);
        return words;
    }
}
