namespace ContentLint.Language;

/// <summary>
/// Which block each gram was first seen in. One array made at its full size: a table that grows leaves more behind than it holds.
/// </summary>
internal sealed class GramOwners
{
    private const int OwnerBits = 20;
    private const ulong OwnerMask = (1UL << OwnerBits) - 1;

    // The upper part of a slot is the gram, the lower one its owner and one.
    private readonly ulong[] slots;

    /// <summary>An empty table.</summary>
    /// <param name="grams">How many grams it is asked for at most.</param>
    public GramOwners(int grams)
    {
        int size = 64;
        while (size < grams * 4L / 3 && size < 1 << 30) size *= 2;
        slots = new ulong[size];
    }

    /// <summary>The owner of a gram: the first one that asked.</summary>
    /// <param name="gram">Its hash.</param>
    /// <param name="asking">The number of who asks; those beyond a million are one.</param>
    public int OwnerOf(ulong gram, int asking)
    {
        int mask = slots.Length - 1;
        int at = (int)(gram >> 24) & mask;
        while (slots[at] is var slot && slot != 0)
        {
            if (((slot ^ gram) & ~OwnerMask) == 0) return (int)(slot & OwnerMask) - 1;
            at = (at + 1) & mask;
        }

        slots[at] = (gram & ~OwnerMask) | ((uint)System.Math.Min(asking, (int)OwnerMask - 1) + 1U);
        return asking;
    }
}
