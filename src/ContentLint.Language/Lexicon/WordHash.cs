using System;
using System.Runtime.CompilerServices;

namespace ContentLint.Language;

/// <summary>
/// The hash by which a lexicon finds words: without regard to case, the curly apostrophe as the straight one, and grown
/// character by character, so that all words that begin at a place are asked for in one walk.
/// </summary>
internal static class WordHash
{
    /// <summary>The state before the first character.</summary>
    public const ulong Start = 14695981039346656037;

    /// <summary>The state after one more character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Add(ulong state, char c) => (state ^ (c is >= 'a' and <= 'z' ? c : Fold(c))) * 1099511628211;

    /// <summary>The state after one more character that is known to be a small ASCII letter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong AddSmall(ulong state, uint c) => (state ^ c) * 1099511628211;

    /// <summary>The hash of the characters added so far, all of its bits good.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Finish(ulong state)
    {
        state = (state ^ (state >> 32)) * 0xD6E8FEB86659FD93;
        state = (state ^ (state >> 32)) * 0xD6E8FEB86659FD93;
        return state ^ (state >> 32);
    }

    /// <summary>The hash of a word.</summary>
    public static ulong Of(ReadOnlySpan<char> word)
    {
        ulong state = Start;
        foreach (char c in word) state = Add(state, c);
        return Finish(state);
    }

    /// <summary>The hash of two words side by side, by their hashes.</summary>
    public static ulong Pair(ulong first, ulong second) => Finish((first * 31) ^ second);

    private static char Fold(char c) => c switch
    {
        <= 'Z' and >= 'A' => (char)(c | 0x20),
        < (char)128 => c,
        '’' => '\'',
        _ => char.ToLowerInvariant(c),
    };
}
