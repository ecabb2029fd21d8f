using System.Runtime.CompilerServices;

namespace ContentLint.Language;

/// <summary>A set of word lists: those that a word stands in, or those that the words of a text stand in.</summary>
internal readonly struct WordListSet
{
    private readonly ulong a, b, c, d;

    private WordListSet(ulong a, ulong b, ulong c, ulong d) => (this.a, this.b, this.c, this.d) = (a, b, c, d);

    /// <summary>The set of one list.</summary>
    public static WordListSet Of(int list)
    {
        ulong bit = 1UL << (list & 63);
        int part = list >> 6;
        return new(part == 0 ? bit : 0, part == 1 ? bit : 0, part == 2 ? bit : 0, part == 3 ? bit : 0);
    }

    /// <summary>The lists of both.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static WordListSet operator |(in WordListSet one, in WordListSet other) => new(one.a | other.a, one.b | other.b, one.c | other.c, one.d | other.d);

    /// <summary>Whether a list is in both.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Overlaps(in WordListSet other) => ((a & other.a) | (b & other.b) | (c & other.c) | (d & other.d)) != 0;

    /// <summary>Whether the word stands in one of the lists.</summary>
    public bool Contains(WordText word) => WordList.At(word.Lists).Overlaps(this);
}
