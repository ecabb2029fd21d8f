using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>
/// What phrases begin with, up to eight symbols over all of their parts, as bits of one table: tells nearly all lines from all of them.
/// To make it takes the reading of all phrases, so it is for those who ask about many lines.
/// </summary>
internal sealed class PhraseOpenings
{
    private const int Longest = 8;

    // Behind so many symbols it is known whether any phrase goes on: most lines are told there.
    private const int Fork = 4;
    private const int WordsOfPhrase = 4;
    private const ulong Start = 14695981039346656037, Factor = 1099511628211, Spread = 0x9E3779B97F4A7C15, GoesOn = 1UL << 63;

    // Two bits for each of them, in one word.
    private readonly ulong[] bits;

    /// <summary>Those of these phrases.</summary>
    public PhraseOpenings(IReadOnlyCollection<Phrase> phrases)
    {
        int size = 1;
        while (size < phrases.Count * WordsOfPhrase) size *= 2;
        bits = new ulong[size];
        foreach (var phrase in phrases) Add(phrase.Parts, 0, 0, Start, Start);
    }

    /// <summary>Whether a phrase may begin as a line does.</summary>
    public bool MayBe(string text, TextSpan line)
    {
        int at = line.Start;
        ulong state = Start;
        for (int count = 1; count <= Longest; count++)
        {
            char symbol = LetterFold.SymbolFrom(text, line, ref at);
            if (symbol == '\0') return false;
            state = After(state, symbol);
            if (IsKept(count) && Holds(state)) return true;
            if (count == Fork && !Holds(state ^ GoesOn)) return false;
        }

        return false;
    }

    // What ends at another number of symbols is kept without its last one.
    private static bool IsKept(int count) => count < 4 || (count & 1) == 0;

    private void Add(string[][] parts, int part, int count, ulong state, ulong kept)
    {
        if (part == parts.Length || count == Longest)
        {
            Keep(kept);
            return;
        }

        foreach (string choice in parts[part])
        {
            ulong next = state, nextKept = kept;
            int length = count;
            for (int i = 0; i < choice.Length && length < Longest; i++)
            {
                next = After(next, choice[i]);
                if (IsKept(++length)) nextKept = next;
                if (length == Fork) Keep(next ^ GoesOn);
            }

            Add(parts, part + 1, length, next, nextKept);
        }
    }

    private void Keep(ulong state) => bits[PlaceOf(state)] |= BitsOf(state);

    private bool Holds(ulong state)
    {
        ulong wanted = BitsOf(state);
        return (bits[PlaceOf(state)] & wanted) == wanted;
    }

    private int PlaceOf(ulong state) => (int)((state * Spread) >> 32) & (bits.Length - 1);

    private static ulong BitsOf(ulong state) => (1UL << (int)((state * Spread) >> 58)) | (1UL << (int)((state >> 32) & 63));

    private static ulong After(ulong state, char symbol) => (state ^ symbol) * Factor;
}
