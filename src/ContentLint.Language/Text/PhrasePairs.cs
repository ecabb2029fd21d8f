using System;

namespace ContentLint.Language;

/// <summary>The pairs of symbols that some phrases may go on with: tells most lines from all of them by two looks.</summary>
internal sealed class PhrasePairs
{
    // By the one symbol, a bit for each that may follow it; some symbols share a place.
    private readonly uint[] firsts = new uint[32], thirds = new uint[32];

    /// <summary>The pairs of these phrases.</summary>
    public PhrasePairs(ReadOnlySpan<PhraseRest> rests)
    {
        foreach (ref readonly var rest in rests)
        {
            MayEnd |= rest.Symbols.MayEnd;
            Add(firsts, rest.Symbols.First, rest.Symbols.Second);
            Add(thirds, rest.Symbols.Third, rest.Symbols.Fourth);
        }
    }

    /// <summary>Whether one of the phrases may end before them.</summary>
    public bool MayEnd { get; }

    /// <summary>Whether one may go on with two symbols.</summary>
    public bool Allow(char first, char second) => (firsts[first & 31] & PhraseSymbols.Bit(second)) != 0;

    /// <summary>Whether one may go on with two symbols behind two others.</summary>
    public bool AllowThen(char third, char fourth) => (thirds[third & 31] & PhraseSymbols.Bit(fourth)) != 0;

    private static void Add(uint[] pairs, uint ones, uint others)
    {
        for (int one = 0; ones != 0; one++, ones >>= 1)
        {
            if ((ones & 1) != 0) pairs[one] |= others;
        }
    }
}
