namespace ContentLint.Language;

/// <summary>
/// The layout of a table of hashes, all numbers little-endian: the number of buckets (a power of two) and of entries, where each bucket
/// begins (one more than there are buckets), the upper halves of the hashes in order of their buckets, and in the same order what the
/// table says of each. A bucket is named by the lower bits of the hash, so two entries that are taken for one agree in some 49 bits.
/// </summary>
internal static class HashedTableFormat
{
    public const int HeaderSize = 8;
    public const int BucketSize = 4;
    public const int HashSize = 4;
}
