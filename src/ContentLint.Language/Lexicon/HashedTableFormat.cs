namespace ContentLint.Language;

/// <summary>
/// The layout of a table of hashes, all numbers little-endian: the number of groups (a power of two), then the groups, each of as many
/// slots as a line of a processor's memory holds. A slot is the upper half of a hash and what the table says of it; all zero where it is
/// empty. The lower bits of a hash name its group; what finds no place there stands in the next one. So two entries that are taken for
/// one agree in some 48 bits.
/// </summary>
internal static class HashedTableFormat
{
    public const int HeaderSize = 4;
    public const int SlotSize = 8;
    public const int ValueAt = 4;
    public const int SlotsInGroup = 8;
}
