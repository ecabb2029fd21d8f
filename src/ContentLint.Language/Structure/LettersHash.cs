using System;
using System.Runtime.CompilerServices;
#if NET
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace ContentLint.Language;

/// <summary>A hash of letters and digits in their order, without regard to case and to whatever stands between them.</summary>
internal struct LettersHash
{
    private const ulong Factor = 0xD6E8FEB86659FD93;
    private const int Block = sizeof(ulong), BlockBits = 8 * Block;
    private const byte BeyondAscii = 1;

    private ulong state;

    // The bytes that do not fill a block yet, the first one lowest.
    private ulong rest;
    private int bits;

    /// <summary>The hash of all that was added.</summary>
    public readonly ulong Value => Mixed(Mixed(state ^ rest) ^ (uint)bits);

    /// <summary>Adds the letters and digits of a text; tells whether there is nothing else in it, and ASCII only.</summary>
    public bool Add(ReadOnlySpan<char> text)
    {
        bool isPlain = true;
        foreach (char c in text)
        {
            int lower = c | 0x20;
            if (lower is >= 'a' and <= 'z' || c is >= '0' and <= '9')
            {
                AddBytes((uint)lower, 1);
                continue;
            }

            isPlain = false;
            if (c < 128 || !char.IsLetterOrDigit(c)) continue;
            AddBytes(BeyondAscii | ((ulong)char.ToLowerInvariant(c) << 8), 3);
        }

        return isPlain;
    }

    /// <summary>Adds a part of a text that is known to be ASCII letters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddPlain(string text, int start, int length)
    {
        // What stands behind the letters in a block is cut off, even where it is no byte.
#if NET
        for (; length > 0 && start + Block <= text.Length; start += Block, length -= Block)
        {
            ref char first = ref Unsafe.Add(ref MemoryMarshal.GetReference(text.AsSpan()), start);
            var letters = Vector128.LoadUnsafe(ref Unsafe.As<char, ushort>(ref first)) | Vector128.Create((ushort)0x20);
            int taken = Math.Min(length, Block);
            AddBytes(Vector128.Narrow(letters, letters).AsUInt64().ToScalar() & (ulong.MaxValue >> (BlockBits - (8 * taken))), taken);
        }
#endif
        if (length > 0) Add(text.AsSpan(start, length));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddBytes(ulong bytes, int length)
    {
        int filled = bits & (BlockBits - 1);
        rest |= bytes << filled;
        bits += 8 * length;
        if (filled + (8 * length) < BlockBits) return;
        state = Mixed(state ^ rest);

        // In two steps, as a shift by all the bits of a block is one by none.
        rest = bytes >> 1 >> (BlockBits - 1 - filled);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mixed(ulong state)
    {
        state *= Factor;
        return state ^ (state >> 32);
    }
}
