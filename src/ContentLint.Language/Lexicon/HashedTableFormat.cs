namespace ContentLint.Language;

/// <summary>
/// The layout of a table of hashes, all numbers little-endian: the numbers of front groups and of other groups (powers of two), then those
/// groups, each as long as a line of a processor's memory: the upper halves of its hashes, 0 where a place is empty, then what the table
/// says of each. The lower bits of a hash name its front group, which holds what is asked for most and so stays in near memory, and its
/// other group; what finds no place there stands in the next one, what finds none in front stands behind. Groups fill from their first place
/// on. So two entries that are taken for one agree in some 43 bits.
/// </summary>
internal static class HashedTableFormat
{
    public const int HeaderSize = 8;
    public const int PlacesInGroup = 8;
    public const int GroupSize = PlacesInGroup * 2 * sizeof(uint);
}
