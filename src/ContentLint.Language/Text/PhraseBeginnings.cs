using System;

namespace ContentLint.Language;

/// <summary>The first three symbols of phrases: tells most lines from all of them before anything is looked up.</summary>
internal sealed class PhraseBeginnings
{
    // By the first two symbols, a bit for each third one; some symbols share a place.
    private readonly uint[] thirds = new uint[32 * 32];

    /// <summary>Adds the first symbols of a phrase; what follows them may be anything.</summary>
    public void Add(ReadOnlySpan<char> symbols)
    {
        int from = 0, count = thirds.Length;
        for (int i = 0; i < symbols.Length && i < 2; i++)
        {
            count /= 32;
            from += PlaceOf(symbols[i]) * count;
        }

        uint bits = symbols.Length > 2 ? 1u << PlaceOf(symbols[2]) : uint.MaxValue;
        foreach (ref uint third in thirds.AsSpan(from, count)) third |= bits;
    }

    /// <summary>Whether a phrase may begin with these symbols.</summary>
    public bool MayBe(char first, char second, char third) => (thirds[(PlaceOf(first) * 32) + PlaceOf(second)] & (1u << PlaceOf(third))) != 0;

    // No two letters of ASCII share a place; a number and the sign © share one with a rare letter.
    private static int PlaceOf(char symbol) => (symbol ^ (symbol >> 6)) & 31;
}
