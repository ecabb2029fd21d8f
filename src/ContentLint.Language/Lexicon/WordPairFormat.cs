namespace ContentLint.Language;

/// <summary>
/// The layout of a compiled list of word pairs, all numbers little-endian: the number of buckets (a power of two), where each
/// bucket begins (one more than there are buckets), and the pairs in order of their buckets: the upper half of the hash and the
/// frequency.
/// </summary>
internal static class WordPairFormat
{
    public const int HeaderSize = 4;
    public const int BucketSize = 4;
    public const int EntrySize = 5;
    public const int FrequencyAt = 4;
}
