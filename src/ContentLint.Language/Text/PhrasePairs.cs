using System;

namespace ContentLint.Language;

/// <summary>The pairs of symbols that some phrases may go on with: tells most lines from all of them by two looks.</summary>
internal sealed unsafe class PhrasePairs
{
    private const int Behind = 32;

    // By the first symbol, a bit for each second one, and behind those, by the third one, for each fourth; some symbols share a place.
    private Table table;

    /// <summary>The pairs of these phrases.</summary>
    public PhrasePairs(ReadOnlySpan<PhraseRest> rests)
    {
        foreach (ref readonly var rest in rests)
        {
            MayEnd |= rest.Symbols.MayEnd;
            Add(0, rest.Symbols.First, rest.Symbols.Second);
            Add(Behind, rest.Symbols.Third, rest.Symbols.Fourth);
        }
    }

    /// <summary>Those of no phrase.</summary>
    public static PhrasePairs None { get; } = new([]);

    /// <summary>Whether one of the phrases may end before them.</summary>
    public bool MayEnd { get; }

    /// <summary>Whether one may go on with two symbols.</summary>
    public bool Allow(char first, char second) => (table.Pairs[first & 31] & PhraseSymbols.Bit(second)) != 0;

    /// <summary>Whether one may go on with two symbols behind two others.</summary>
    public bool AllowThen(char third, char fourth) => (table.Pairs[Behind + (third & 31)] & PhraseSymbols.Bit(fourth)) != 0;

    private void Add(int place, uint ones, uint others)
    {
        for (; ones != 0; place++, ones >>= 1)
        {
            if ((ones & 1) != 0) table.Pairs[place] |= others;
        }
    }

    // Within the object: one step less through memory than to an array.
    private struct Table
    {
        public fixed uint Pairs[Behind * 2];
    }
}
