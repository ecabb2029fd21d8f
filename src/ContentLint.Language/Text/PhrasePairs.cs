using System;

namespace ContentLint.Language;

/// <summary>The two symbols that some phrases may go on with.</summary>
internal sealed class PhrasePairs
{
    private const uint Anything = uint.MaxValue;

    // By the first symbol, a bit for each that may follow it; some symbols share a place.
    private readonly uint[] seconds = new uint[32];

    /// <summary>The pairs of these phrases.</summary>
    public PhrasePairs(ReadOnlySpan<PhraseRest> rests)
    {
        foreach (ref readonly var rest in rests)
        {
            MayEnd |= rest.MayEnd;
            for (int first = 0; first < seconds.Length; first++)
            {
                if ((rest.First & (1u << first)) != 0) seconds[first] |= rest.Second;
            }
        }
    }

    /// <summary>Whether one of the phrases may end before the pair.</summary>
    public bool MayEnd { get; }

    /// <summary>Whether one may go on with a symbol and the next one, NUL where there is none, or end before them.</summary>
    public bool MayGoOn(char symbol, char next)
    {
        uint after = seconds[symbol & 31];
        return next == '\0' ? after == Anything : (after & (1u << (next & 31))) != 0;
    }
}
