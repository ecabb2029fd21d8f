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
    private const uint Anything = uint.MaxValue;

    /// <summary>A bit for each symbol that may follow; some symbols share one.</summary>
    public uint First { get; private init; }

    /// <summary>A bit for each symbol that may follow that one.</summary>
    public uint Second { get; private init; }

    /// <summary>Whether the phrase may end here.</summary>
    public bool MayEnd => First == Anything;

    /// <summary>Whether the phrase may go on with a symbol and the next one, NUL where there is none, or end before them.</summary>
    public bool MayGoOn(char symbol, char next) => (First & Bit(symbol)) != 0 && (next == '\0' ? Second == Anything : (Second & Bit(next)) != 0);

    /// <summary>The same one, with what follows in the letters of its choice, where those are enough to tell.</summary>
    public PhraseRest Before(ReadOnlySpan<char> following) =>
        following.Length < 2 ? this : this with { First = Bit(following[0]), Second = Bit(following[1]) };

    /// <summary>Whether the rest of the phrase, up to its open part, stands in a line from an offset on, behind so many symbols of its choice.</summary>
    public bool StandsAt(string text, TextSpan line, int at, int symbols) =>
        Choice < 0 ? StandsAt(text, line, at, Phrase.Parts, Part) : Agrees(text, line, ref at, Phrase.Parts[Part][Choice], symbols) && StandsAt(text, line, at, Phrase.Parts, Part + 1);

    /// <summary>The same one, with what may follow behind so many symbols of its choice.</summary>
    public PhraseRest Read(int symbols)
    {
        if (First != 0) return this;
        uint first = 0, second = 0;
        if (Choice < 0) AddBehind(Part, ref first, ref second);
        else Add(Phrase.Parts[Part][Choice], symbols, Part, ref first, ref second);
        return this with { First = first, Second = second };
    }

    private void AddBehind(int part, ref uint first, ref uint second)
    {
        if (part == Phrase.Parts.Length)
        {
            first = second = Anything;
            return;
        }

        foreach (string choice in Phrase.Parts[part]) Add(choice, 0, part, ref first, ref second);
    }

    private void Add(string choice, int from, int part, ref uint first, ref uint second)
    {
        if (choice.Length == from)
        {
            AddBehind(part + 1, ref first, ref second);
            return;
        }

        first |= Bit(choice[from]);
        if (choice.Length > from + 1)
        {
            second |= Bit(choice[from + 1]);
            return;
        }

        uint any = 0;
        AddBehind(part + 1, ref second, ref any);
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

    private static uint Bit(char symbol) => 1u << (symbol & 31);
}
