using System;

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

    // The keys lie side by side, so that a look for a reading that is not there ends near by.
    private readonly ulong[] keys = new ulong[Places];
    private readonly Reading?[] readings = new Reading?[Places];

    private KnownReadings()
    {
    }

    /// <summary>Those of this thread.</summary>
    public static KnownReadings OfThread => ofThread ??= new KnownReadings();

    /// <summary>The reading of the letters with this key in an article that knows none of its strange pieces; null when none was found yet.</summary>
    public Reading? Find(ulong key, AskedPieces article)
    {
        int place = (int)(key % Places);
        if (keys[place] != key || readings[place] is not { } reading) return null;
        return article.Include(reading.Strangers, reading.Letters) ? null : reading;
    }

    /// <summary>Keeps a reading in the place of an older one, unless the article had a say in it.</summary>
    /// <param name="key">The key of the letters.</param>
    /// <param name="bits">What the reading costs.</param>
    /// <param name="parts">Its parts, counted from the first letter.</param>
    /// <param name="asked">The pieces that the article was asked for.</param>
    public void Keep(ulong key, float bits, WordPart[] parts, AskedPieces asked)
    {
        if (asked.AreKnown || asked.Strangers.Count > MostStrangers) return;
        int place = (int)(key % Places);
        keys[place] = key;
        readings[place] = new Reading(bits, parts, asked.Strangers.ToArray(), asked.Letters);
    }

    /// <summary>A reading with what it hangs on.</summary>
    internal sealed record Reading(float Bits, WordPart[] Parts, ulong[] Strangers, uint Letters);
}
