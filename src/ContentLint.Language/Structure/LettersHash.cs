using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
#if NET
using System.Runtime.Intrinsics;
#endif

namespace ContentLint.Language;

/// <summary>A hash of letters and digits in their order, without regard to case and to whatever stands between them.</summary>
internal ref struct LettersHash
{
    /// <summary>How much room one needs to gather what it hashes.</summary>
    public const int Room = 256;

    private const ulong Factor = 0xD6E8FEB86659FD93;
    private const int Block = sizeof(ulong);
    private const byte BeyondAscii = 1;

    // Behind what is gathered there is room for a block, and for one more behind that.
    private const int MostGathered = Room - (2 * Block);

    private readonly Span<byte> gathered;
    private int length;
    private ulong state;
    private uint hashed;

    /// <summary>The hash of nothing, with <see cref="Room"/> to gather more in.</summary>
    public LettersHash(Span<byte> room)
    {
        gathered = room;
        length = 0;
        state = 0;
        hashed = 0;
    }

    /// <summary>The hash of all that was added; nothing may be added after.</summary>
    public ulong Value
    {
        get
        {
            HashBlocks();
            gathered.Slice(length, Block - length).Clear();
            return Mixed(Mixed(state ^ MemoryMarshal.Read<ulong>(gathered)) ^ (uint)(8 * (hashed + (uint)length)));
        }
    }

    /// <summary>Adds the letters and digits of a text.</summary>
    public void Add(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            int lower = c | 0x20;
            if (lower is >= 'a' and <= 'z' || c is >= '0' and <= '9')
            {
                AddByte((byte)lower);
                continue;
            }

            if (c < 128 || !char.IsLetterOrDigit(c)) continue;
            char beyond = char.ToLowerInvariant(c);
            AddByte(BeyondAscii);
            AddByte((byte)beyond);
            AddByte((byte)(beyond >> 8));
        }
    }

    /// <summary>Adds words of ASCII letters, as long as a single space parts one from the next.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Words of it; the first one is of ASCII letters.</param>
    /// <returns>How many were added.</returns>
    public int AddPlain(string text, ReadOnlySpan<Word> words)
    {
        int added = 0, behind = length;
        while (true)
        {
            int start = words[added].Start, end = words[added].End;
#if NET
            for (; start < end && start + Block <= text.Length; start += Block)
            {
                // What stands behind the letters in a block goes with them, and what is added next covers it.
                ref char first = ref Unsafe.Add(ref MemoryMarshal.GetReference(text.AsSpan()), start);
                var letters = Vector128.LoadUnsafe(ref Unsafe.As<char, ushort>(ref first)) | Vector128.Create((ushort)0x20);
                Unsafe.WriteUnaligned(ref gathered[behind], Vector128.Narrow(letters, letters).AsUInt64().ToScalar());
                behind += Math.Min(end - start, Block);
                if (behind > MostGathered) behind = Hashed(behind);
            }
#endif
            if (start < end)
            {
                length = behind;
                Add(text.AsSpan(start, end - start));
                behind = length;
            }

            added++;
            if (added == words.Length || words[added].Start != end + 1 || text[end] != ' ' || (words[added].Flags & WordFlags.Plain) == 0) break;
        }

        length = behind;
        return added;
    }

    // How much is left when the blocks of so much are hashed.
    private int Hashed(int behind)
    {
        length = behind;
        HashBlocks();
        return length;
    }

    private void AddByte(byte c)
    {
        gathered[length++] = c;
        if (length > MostGathered) HashBlocks();
    }

    // All whole blocks; the rest moves to the front.
    private void HashBlocks()
    {
        int at = 0;
        for (; at + Block <= length; at += Block) state = Mixed(state ^ MemoryMarshal.Read<ulong>(gathered.Slice(at)));
        gathered.Slice(at, Block).CopyTo(gathered);
        hashed += (uint)at;
        length -= at;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mixed(ulong state)
    {
        state *= Factor;
        return state ^ (state >> 32);
    }
}
