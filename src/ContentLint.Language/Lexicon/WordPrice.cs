using System;

namespace ContentLint.Language;

/// <summary>What it costs in bits to say a word, alone or as several: the rarer, the more.</summary>
internal static class WordPrice
{
    /// <summary>The binary logarithm of the number of words that the lexicon was counted on.</summary>
    public const float BitsOfAllWords = 39.3f;

    /// <summary>The least price of a joint that no capital, digit or mark gives away.</summary>
    public const float PlainJoint = 8;

    /// <summary>The most that it saves to say a word behind one that it often follows.</summary>
    public const float MostSaved = 4;

    /// <summary>By how much several words may cost more than the rare one that they make up.</summary>
    public const float MostLost = 5;

    private const float Uncounted = 30;

    /// <summary>The price of a word that no list knows: that of its letters.</summary>
    public static float OfUnknown(int length) => 10 + (3.6f * length);

    /// <summary>The price of a known word: what its rarity is worth.</summary>
    public static float OfKnown(int length, float frequency) => Math.Min(OfUnknown(length), frequency > 0 ? BitsOfAllWords - frequency : Uncounted);
}
