using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>The phrases that the same letters lead to in a tree, each with what is compared next.</summary>
/// <param name="depth">How many letters lead here.</param>
internal sealed class PhraseNode(int depth)
{
    private readonly List<PhraseRest> added = new(1);

    // Made when the node is first reached, as few ever are: it reads all of its phrases. The first one may go on as any of them.
    private PhraseRest[]? rests;

    /// <summary>The phrases, those with short beginnings first, then in the order of their list.</summary>
    public ReadOnlySpan<PhraseRest> Rests => All.AsSpan(1);

    /// <summary>Whether a phrase may end here.</summary>
    public bool MayEnd => All[0].MayEnd;

    private PhraseRest[] All => rests ??= Read();

    /// <summary>Adds one.</summary>
    public void Add(PhraseRest rest)
    {
        int place = added.Count;
        while (place > 0 && added[place - 1].Length > rest.Length) place--;
        added.Insert(place, rest);
    }

    /// <summary>Whether the rest of one stands in a line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line.</param>
    /// <param name="at">Offset behind the letters that lead here.</param>
    /// <param name="symbol">The symbol that follows.</param>
    /// <param name="next">The one behind it; NUL where there is none.</param>
    public bool StandsAt(string text, TextSpan line, int at, char symbol, char next)
    {
        var all = All;
        if (!all[0].MayGoOn(symbol, next)) return false;
        for (int i = 1; i < all.Length; i++)
        {
            if (all[i].MayGoOn(symbol, next) && all[i].StandsAt(text, line, at, depth)) return true;
        }

        return false;
    }

    private PhraseRest[] Read()
    {
        var read = new PhraseRest[added.Count + 1];
        for (int i = 1; i < read.Length; i++)
        {
            read[i] = added[i - 1].Read(depth);
            read[0] = read[0].Or(read[i]);
        }

        return read;
    }
}
