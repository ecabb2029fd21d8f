using System;
using System.Runtime.CompilerServices;

namespace ContentLint.Language;

/// <summary>
/// Which shingles were seen, by a bit for each: tells nearly all new ones from those that may have been seen, without the owners
/// of any. Most articles repeat nothing and need no more.
/// </summary>
internal sealed class SeenShingles : IDisposable
{
    private const int BitsOfEach = 32;
    private const int LargestFirst = 1 << 22;
    private const int LargestKept = 1 << 12;

    // The bits of one article serve the next on the same thread, unless they are many.
    [ThreadStatic]
    private static ulong[]? kept;

    private readonly ulong[] bits;
    private readonly uint mask;

    /// <summary>Room for so many shingles.</summary>
    public SeenShingles(int shingles)
    {
        int size = 1 << 10;
        while (size < shingles * (long)BitsOfEach && size < LargestFirst) size *= 2;
        mask = (uint)size - 1;
        bits = Rent(size / 64);
    }

    /// <summary>Gives the room back; nothing may be asked after.</summary>
    public void Dispose()
    {
        if (bits.Length <= LargestKept && bits.Length > (kept?.Length ?? 0)) kept = bits;
    }

    /// <summary>Adds one and tells whether it may have been added before; where it was, it always may.</summary>
    /// <param name="shingle">The shingle, by its upper half.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Add(ulong shingle)
    {
        uint at = (uint)(shingle >> 32) & mask;
        ref ulong some = ref bits[at >> 6];
        ulong bit = 1UL << (int)(at & 63);
        if ((some & bit) != 0) return true;
        some |= bit;
        return false;
    }

    private static ulong[] Rent(int size)
    {
        if (kept is not { } bits || bits.Length < size) return new ulong[size];
        kept = null;
        Array.Clear(bits, 0, size);
        return bits;
    }
}
