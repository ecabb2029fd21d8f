using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace ContentLint.Language;

/// <summary>
/// Words that the lexicon knows and that are rare. They are several only when words with a count make them up for little more than they cost
/// themselves. Whether that can be depends on the letters alone, so it is found out once for each word.
/// </summary>
internal static class RareWords
{
    private const float BitsOfSaving = 10;
    private const float Rounding = 0.01f;
    private const byte MayBe = 1, CannotBe = 2;

    // By the number of the word. Threads may find out the same thing side by side.
    private static readonly byte[] Verdicts = new byte[Lexicon.English.Size];

    [ThreadStatic]
    private static PartFinder? finder;

    /// <summary>Whether the reading is worth a look at the article.</summary>
    public static bool IsLikely(Word word, List<WordPart> parts, float bits)
    {
        if (ClueReader.SavedBits(word, bits) < -WordPrice.MostLost / BitsOfSaving) return false;
        foreach (var part in parts)
        {
            if (part.Kind != PartKind.Counted) return false;
        }

        return true;
    }

    /// <summary>Whether a known word can have a likely reading in any article.</summary>
    public static bool MayBeSeveral(string text, Word word, int[] edges)
    {
        // Capitals inside and edges of marks are other reasons to part a word.
        if (MarkEdges.AreIn(word, edges)) return true;
        if ((word.Flags & WordFlags.Divisible) == 0) return !IsSmallBehindFirst(text.AsSpan(word.Start, word.Length));
        if (!IsSmall(text.AsSpan(word.Start, word.Length))) return true;
        ref byte verdict = ref Verdicts[word.Entry];
        if (verdict == 0) verdict = Judge(text.Substring(word.Start, word.Length), word) ? MayBe : CannotBe;
        return verdict == MayBe;
    }

    /// <summary>Whether a word has small ASCII letters only.</summary>
    public static bool IsSmall(ReadOnlySpan<char> letters)
    {
        foreach (char c in letters)
        {
            if (c is < 'a' or > 'z') return false;
        }

        return true;
    }

    // An article can only bring further parts: words without a count.
    private static bool Judge(string letters, Word word)
    {
        var parts = new List<WordPart>();
        finder ??= new PartFinder(new AskedPieces(new Vocabulary(ImmutableArray<Passage>.Empty)));
        float bits = finder.Split(letters, 0, letters.Length, Array.Empty<int>(), parts, ClueReader.WholeBits(word) + WordPrice.MostLost + Rounding);
        return parts.Count > 1 && IsLikely(word, parts, bits);
    }

    private static bool IsSmallBehindFirst(ReadOnlySpan<char> letters)
    {
        foreach (char c in letters.Slice(1))
        {
            if (c is (< 'a' or > 'z') and not ('\'' or '’')) return false;
        }

        return true;
    }
}
