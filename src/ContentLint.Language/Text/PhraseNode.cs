using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>The phrases that the same letters lead to in a tree, each with what is compared next.</summary>
/// <param name="depth">How many letters lead here.</param>
internal sealed class PhraseNode(int depth)
{
    private readonly List<PhraseRest> added = new(1);

    // Made when the node is first reached, as few ever are: it reads all of its phrases.
    private PhraseRest[]? rests;

    /// <summary>The phrases, those with short beginnings first, then in the order of their list.</summary>
    public ReadOnlySpan<PhraseRest> Rests => rests ??= Read();

    /// <summary>Adds one.</summary>
    public void Add(PhraseRest rest)
    {
        int place = added.Count;
        while (place > 0 && added[place - 1].Length > rest.Length) place--;
        added.Insert(place, rest);
    }

    /// <summary>Whether the rest of one stands in a line that has a pair of symbols which one may go on with.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line.</param>
    /// <param name="at">Offset behind the letters that lead here.</param>
    /// <param name="symbol">The symbol that follows.</param>
    /// <param name="next">The one behind it; NUL where there is none.</param>
    /// <param name="allowed">The pairs that the phrases may go on with.</param>
    public bool StandsAt(string text, TextSpan line, int at, char symbol, char next, PhrasePairs allowed)
    {
        int behind = at;
        LetterFold.SymbolFrom(text, line, ref behind);
        LetterFold.SymbolFrom(text, line, ref behind);
        char third = LetterFold.SymbolFrom(text, line, ref behind), fourth = LetterFold.SymbolFrom(text, line, ref behind);
        if (!allowed.AllowThen(third, fourth)) return false;
        foreach (ref readonly var rest in Rests)
        {
            if (rest.Symbols.Allow(symbol, next) && rest.Symbols.AllowThen(third, fourth) && rest.StandsAt(text, line, at, depth)) return true;
        }

        return false;
    }

    private PhraseRest[] Read()
    {
        var read = new PhraseRest[added.Count];
        for (int i = 0; i < read.Length; i++) read[i] = added[i].Read(depth);
        return read;
    }
}
