using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
#if NET
using System.Numerics;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
#endif

namespace ContentLint.Language;

/// <summary>A hash of letters and digits in their order, without regard to case and to whatever stands between them.</summary>
/// <remarks>
/// Sixteen characters are read at once where all are of ASCII: a table says for each combination of letters and others among eight of them
/// from which places the letters are moved together. One by one they have the same hash.
/// </remarks>
internal ref struct LettersHash
{
    /// <summary>How much room one needs to gather what it hashes.</summary>
    public const int Room = 256;

    private const ulong Factor = 0xD6E8FEB86659FD93;
    private const int Block = sizeof(ulong);
    private const byte BeyondAscii = 1;

    // Behind what is gathered there is room for two blocks, and for one more behind those.
    private const int MostGathered = Room - (3 * Block);

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

    /// <summary>Adds the letters and digits of a text: as much as there are wide blocks in it at once, and the rest one by one.</summary>
    public void Add(ReadOnlySpan<char> text)
    {
#if NET
        if (Ssse3.IsSupported) text = text.Slice(AddWide(text));
#endif
        foreach (char c in text) Add(c);
    }

#if NET
    private const int Wide = 2 * Block;

    private static readonly ulong[] PlacesOfKept = ReadKept();

    private int AddWide(ReadOnlySpan<char> text)
    {
        ulong[] places = PlacesOfKept;
        int at = 0, behind = length;
        ref ushort first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        for (; at <= text.Length - Wide; at += Wide)
        {
            Vector128<ushort> one = Vector128.LoadUnsafe(ref first, (nuint)at), other = Vector128.LoadUnsafe(ref first, (nuint)(at + Block));
            if (((one | other) & Vector128.Create((ushort)0xFF80)) != Vector128<ushort>.Zero)
            {
                length = behind;
                foreach (char c in text.Slice(at, Wide)) Add(c);
                behind = length;
                continue;
            }

            var characters = Vector128.Narrow(one, other);
            var lower = characters | Vector128.Create((byte)0x20);
            uint kept = (Vector128.LessThan(lower - Vector128.Create((byte)'a'), Vector128.Create((byte)26)) | Vector128.LessThan(characters - Vector128.Create((byte)'0'), Vector128.Create((byte)10))).ExtractMostSignificantBits();
            uint ofOne = kept & byte.MaxValue, ofOther = kept >> Block;
            Unsafe.WriteUnaligned(ref gathered[behind], Ssse3.Shuffle(lower, Vector128.CreateScalarUnsafe(places[ofOne]).AsByte()).AsUInt64().ToScalar());
            behind += BitOperations.PopCount(ofOne);
            Unsafe.WriteUnaligned(ref gathered[behind], Ssse3.Shuffle(Sse2.ShiftRightLogical128BitLane(lower, Block), Vector128.CreateScalarUnsafe(places[ofOther]).AsByte()).AsUInt64().ToScalar());
            behind += BitOperations.PopCount(ofOther);
            if (behind <= MostGathered) continue;
            length = behind;
            HashBlocks();
            behind = length;
        }

        length = behind;
        return at;
    }

    private static ulong[] ReadKept()
    {
        ulong[] read = new ulong[1 << Block];
        for (int kept = 0; kept < read.Length; kept++)
        {
            int count = 0;
            for (int place = 0; place < Block; place++)
            {
                if ((kept >> place & 1) != 0) read[kept] |= (ulong)place << (8 * count++);
            }
        }

        return read;
    }
#endif

    private void Add(char c)
    {
        int lower = c | 0x20;
        if (lower is >= 'a' and <= 'z' || c is >= '0' and <= '9')
        {
            AddByte((byte)lower);
        }
        else if (c >= 128 && char.IsLetterOrDigit(c))
        {
            char beyond = char.ToLowerInvariant(c);
            AddByte(BeyondAscii);
            AddByte((byte)beyond);
            AddByte((byte)(beyond >> 8));
        }
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
