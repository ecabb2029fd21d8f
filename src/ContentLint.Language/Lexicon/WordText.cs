using System;
using System.Runtime.CompilerServices;

namespace ContentLint.Language;

/// <summary>
/// The characters of a word with their hash, so that no list has to make it again. Stands wherever characters do; lists that know
/// words by their hash take it as it is.
/// </summary>
public readonly ref struct WordText
{
    private const int Unasked = int.MinValue;

    private readonly int entry;
    private readonly int lists;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal WordText(ReadOnlySpan<char> characters, Word word)
    {
        Characters = characters;
        Hash = word.Hash;
        entry = word.Entry;
        lists = word.Lists;
    }

    private WordText(ReadOnlySpan<char> characters)
    {
        Characters = characters;
        Hash = WordHash.Of(characters);
        entry = Unasked;
        lists = 0;
    }

    /// <summary>The characters.</summary>
    public ReadOnlySpan<char> Characters { get; }

    /// <summary>How many UTF-16 characters it has.</summary>
    public int Length => Characters.Length;

    internal ulong Hash { get; }

    /// <summary>Its number in the lexicon, as <see cref="Lexicon.Find"/> gives it.</summary>
    internal int EntryIn(Lexicon lexicon) => entry == Unasked ? lexicon.Find(Hash) : entry;

    /// <summary>The row that says which lists it stands in.</summary>
    internal int Lists => entry == Unasked ? Lexicon.English.ListsOf(Lexicon.English.Find(Hash)) : lists;

    /// <summary>The character at an offset in UTF-16 units.</summary>
    public char this[int offset] => Characters[offset];

    /// <summary>The characters alone.</summary>
    public static implicit operator ReadOnlySpan<char>(WordText word) => word.Characters;

    /// <summary>A word that stands in no passage; its hash is made here.</summary>
    public static implicit operator WordText(ReadOnlySpan<char> characters) => new(characters);

    /// <summary>The characters from an offset on.</summary>
    public ReadOnlySpan<char> Slice(int start) => Characters.Slice(start);

    /// <summary>Some of the characters.</summary>
    public ReadOnlySpan<char> Slice(int start, int length) => Characters.Slice(start, length);

    /// <summary>Whether the characters are the same, in the way of a comparison.</summary>
    public bool Equals(ReadOnlySpan<char> other, StringComparison comparison) => Characters.Equals(other, comparison);

    /// <summary>Whether the word ends in the characters, in the way of a comparison.</summary>
    public bool EndsWith(ReadOnlySpan<char> end, StringComparison comparison) => Characters.EndsWith(end, comparison);

    /// <summary>Whether the word begins with the characters, in the way of a comparison.</summary>
    public bool StartsWith(ReadOnlySpan<char> start, StringComparison comparison) => Characters.StartsWith(start, comparison);

    /// <summary>The characters one by one.</summary>
    public ReadOnlySpan<char>.Enumerator GetEnumerator() => Characters.GetEnumerator();

    /// <summary>Whether the characters are the very same.</summary>
    public bool SequenceEqual(ReadOnlySpan<char> other) => Characters.SequenceEqual(other);

    /// <summary>Copies the characters.</summary>
    /// <exception cref="ArgumentException">The place is too small.</exception>
    public void CopyTo(Span<char> place) => Characters.CopyTo(place);

    /// <summary>The characters as a string.</summary>
    public override string ToString() => Characters.ToString();
}
