using System;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>What is left of a phrase behind the letters that lead to a node of its tree.</summary>
/// <param name="Phrase">The phrase.</param>
/// <param name="Part">The part that is compared next.</param>
/// <param name="Choice">The choice of it that has begun; -1 where the part is to begin.</param>
/// <param name="Length">How many symbols the choice has whose letters lead here.</param>
internal readonly record struct PhraseRest(Phrase Phrase, int Part, int Choice, int Length)
{
    /// <summary>The symbols that may follow; none until it is read.</summary>
    public PhraseSymbols Symbols { get; private init; }

    /// <summary>The same one, with what follows in the letters of its choice, where those are enough to tell.</summary>
    public PhraseRest Before(ReadOnlySpan<char> following) =>
        following.Length < 2 ? this : this with { Symbols = PhraseSymbols.Of(following) };

    /// <summary>Whether the rest of the phrase, up to its open part, stands in a line from an offset on, behind so many symbols of its choice.</summary>
    public bool StandsAt(string text, TextSpan line, int at, int symbols) =>
        Choice < 0 ? StandsAt(text, line, at, Phrase.Parts, Part) : Agrees(text, line, ref at, Phrase.Parts[Part][Choice], symbols) && StandsAt(text, line, at, Phrase.Parts, Part + 1);

    /// <summary>The same one, with what may follow behind so many symbols of its choice.</summary>
    public PhraseRest Read(int symbols)
    {
        if (!Symbols.IsEmpty) return this;
        var following = default(PhraseSymbols);
        if (Choice < 0) following.AddParts(0, Phrase.Parts, Part);
        else following.AddChoice(0, Phrase.Parts, Part, Phrase.Parts[Part][Choice], symbols);
        return this with { Symbols = following };
    }

    private static bool StandsAt(string text, TextSpan line, int at, string[][] parts, int part)
    {
        if (part == parts.Length) return true;
        foreach (string choice in parts[part])
        {
            int behind = at;
            if (Agrees(text, line, ref behind, choice, 0) && StandsAt(text, line, behind, parts, part + 1)) return true;
        }

        return false;
    }

    private static bool Agrees(string text, TextSpan line, ref int at, string choice, int from)
    {
        for (int i = from; i < choice.Length; i++)
        {
            if (LetterFold.SymbolFrom(text, line, ref at) != choice[i]) return false;
        }

        return true;
    }
}
