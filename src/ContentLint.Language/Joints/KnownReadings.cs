using System;
using System.Collections.Generic;

namespace ContentLint.Language;

/// <summary>
/// Readings of words as several that were found in earlier articles. Each names the pieces that no list knew: as long as an article does
/// not know them either, it reads the word in the same way.
/// </summary>
internal sealed class KnownReadings
{
    private const int Places = 1 << 10;
    private const int MostStrangers = 32;

    [ThreadStatic]
    private static KnownReadings? ofThread;

    private readonly Reading?[] readings = new Reading?[Places];

    private KnownReadings()
    {
    }

    /// <summary>Those of this thread.</summary>
    public static KnownReadings OfThread => ofThread ??= new KnownReadings();

    /// <summary>The reading of the letters with this key in an article of such words; null when none was found yet.</summary>
    public Reading? Find(ulong key, Vocabulary vocabulary)
    {
        if (readings[key % Places] is not { } reading || reading.Key != key) return null;
        foreach (ulong piece in reading.Strangers)
        {
            if (vocabulary.CountOf(piece) > 0) return null;
        }

        return reading;
    }

    /// <summary>Keeps a reading in the place of an older one.</summary>
    /// <param name="key">The key of the letters.</param>
    /// <param name="bits">What the reading costs.</param>
    /// <param name="parts">Its parts, counted from the first letter.</param>
    /// <param name="strangers">The hashes of the pieces that the article was asked for and does not know.</param>
    public void Keep(ulong key, float bits, WordPart[] parts, List<ulong> strangers)
    {
        if (strangers.Count <= MostStrangers) readings[key % Places] = new Reading(key, bits, parts, strangers.ToArray());
    }

    /// <summary>A reading with what it hangs on.</summary>
    internal sealed record Reading(ulong Key, float Bits, WordPart[] Parts, ulong[] Strangers);
}
