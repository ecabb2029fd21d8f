using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>
/// What phrases begin with, up to eight symbols over all of their parts, as bits of one table: tells nearly all lines from all of them.
/// To make it takes the reading of all phrases, so it is for those who ask about many lines.
/// </summary>
internal sealed class PhraseOpenings
{
    private const int Shortest = 4;
    private const int Longest = 8;
    private const int WordsOfPhrase = 4;
    private const ulong Start = 14695981039346656037, Factor = 1099511628211, Spread = 0x9E3779B97F4A7C15;

    // Two bits for each of them, in one word.
    private readonly ulong[] bits;
    private readonly PhraseBeginnings shorter = new();

    /// <summary>Those of these phrases.</summary>
    public PhraseOpenings(IReadOnlyCollection<Phrase> phrases)
    {
        int size = 1;
        while (size < phrases.Count * WordsOfPhrase) size *= 2;
        bits = new ulong[size];
        Span<char> symbols = stackalloc char[Longest];
        foreach (var phrase in phrases) Add(phrase.Parts, 0, symbols, 0);
    }

    /// <summary>Whether a phrase may begin as a line does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line.</param>
    /// <param name="at">Offset behind its first three symbols.</param>
    /// <param name="first">Its first symbol.</param>
    /// <param name="second">Its second symbol.</param>
    /// <param name="third">Its third symbol.</param>
    public bool MayBe(string text, TextSpan line, int at, char first, char second, char third)
    {
        if (shorter.MayBe(first, second, third)) return true;
        ulong state = After(After(After(Start, first), second), third);
        for (int count = Shortest; count <= Longest; count++)
        {
            char symbol = LetterFold.SymbolFrom(text, line, ref at);
            if (symbol == '\0') return false;
            state = After(state, symbol);
            if (IsKept(count) && Holds(state)) return true;
        }

        return false;
    }

    // What ends at an odd number of symbols is kept without its last one.
    private static bool IsKept(int count) => (count & 1) == 0;

    private void Add(string[][] parts, int part, Span<char> symbols, int count)
    {
        if (part == parts.Length || count == Longest)
        {
            Keep(symbols.Slice(0, count));
            return;
        }

        foreach (string choice in parts[part])
        {
            int taken = Math.Min(choice.Length, Longest - count);
            choice.AsSpan(0, taken).CopyTo(symbols.Slice(count));
            Add(parts, part + 1, symbols, count + taken);
        }
    }

    private void Keep(ReadOnlySpan<char> symbols)
    {
        if (symbols.Length < Shortest)
        {
            if (symbols.Length > 0) shorter.Add(symbols);
            return;
        }

        ulong state = Start;
        foreach (char symbol in symbols.Slice(0, IsKept(symbols.Length) ? symbols.Length : symbols.Length - 1)) state = After(state, symbol);
        bits[PlaceOf(state)] |= BitsOf(state);
    }

    private bool Holds(ulong state) => (bits[PlaceOf(state)] & BitsOf(state)) == BitsOf(state);

    private int PlaceOf(ulong state) => (int)((state * Spread) >> 32) & (bits.Length - 1);

    private static ulong BitsOf(ulong state) => (1UL << (int)((state * Spread) >> 58)) | (1UL << (int)((state >> 32) & 63));

    private static ulong After(ulong state, char symbol) => (state ^ symbol) * Factor;
}
