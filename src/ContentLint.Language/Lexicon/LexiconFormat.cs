namespace ContentLint.Language;

/// <summary>
/// The layout of a compiled lexicon, all numbers little-endian: the number of buckets (a power of two) and of words, where each
/// bucket begins (one more than there are buckets), and the words in order of their buckets. Words are not spelled out: a word
/// is the upper half of its hash, its frequency and its flags. Its bucket is named by the lower bits of the hash, so two words
/// that are taken for one agree in some 49 bits.
/// </summary>
internal static class LexiconFormat
{
    public const int HeaderSize = 8;
    public const int BucketSize = 4;
    public const int EntrySize = 6;
    public const int FrequencyAt = 4;
    public const int FlagsAt = 5;

    /// <summary>Steps of the stored frequency in one doubling of the count.</summary>
    public const int StepsPerDoubling = 7;
}
