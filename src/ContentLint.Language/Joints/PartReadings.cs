using System;
using System.Collections.Generic;

namespace ContentLint.Language;

/// <summary>The readings of an article's words as several, found once for each word: the same letters are read the same way wherever nothing around them has a say.</summary>
internal sealed class PartReadings
{
    private readonly KnownReadings earlier = KnownReadings.OfThread;
    private readonly AskedPieces asked;
    private readonly PartFinder finder;
    private bool hasWithin;
    private readonly Dictionary<ulong, (float Bits, WordPart[] Parts)> known = new();

    public PartReadings(Vocabulary vocabulary)
    {
        asked = new(vocabulary);
        finder = new(asked);
    }

    /// <summary>What the article only has inside of longer words.</summary>
    public WordsWithin? Within
    {
        set
        {
            finder.Within = value;
            hasWithin = value is not null;
            known.Clear();
        }
    }

    /// <summary>Fills <paramref name="parts"/> as <see cref="PartFinder.Split"/> does.</summary>
    public float Split(string text, in Word word, int[] edges, List<WordPart> parts)
    {
        if (!StandsAlone(text, word) || MarkEdges.AreIn(word, edges)) return finder.Split(text, word.Start, word.End, edges, parts);
        ulong key = KeyOf(text.AsSpan(word.Start, word.Length));
        if (!known.TryGetValue(key, out var reading))
        {
            reading = Read(key, text, word, edges, parts);
            known.Add(key, reading);
        }

        parts.Clear();
        foreach (var part in reading.Parts) parts.Add(Moved(part, word.Start));
        return reading.Bits;
    }

    private (float Bits, WordPart[] Parts) Read(ulong key, string text, in Word word, int[] edges, List<WordPart> parts)
    {
        if (!hasWithin && earlier.Find(key, asked) is { } found) return (found.Bits, found.Parts);
        float bits = finder.Split(text, word.Start, word.End, edges, parts);
        var own = parts.Count == 0 ? Array.Empty<WordPart>() : Moved(parts, -word.Start);
        if (!hasWithin) earlier.Keep(key, bits, own, asked);
        return (bits, own);
    }

    // Digits ask for the date before them, letters for the case of their neighbours, a key for its "+".
    private static bool StandsAlone(string text, in Word word) =>
        !char.IsDigit(text[word.Start]) && (word.Start == 0 || IsMute(text[word.Start - 1])) && (word.End == text.Length || IsMute(text[word.End]));

    private static bool IsMute(char c) => c != '+' && !char.IsLetterOrDigit(c);

    private static WordPart[] Moved(List<WordPart> parts, int by)
    {
        var moved = new WordPart[parts.Count];
        for (int i = 0; i < moved.Length; i++) moved[i] = Moved(parts[i], by);
        return moved;
    }

    private static WordPart Moved(WordPart part, int by) => part with { Start = part.Start + by, End = part.End + by };

    // Capitals count, other than in the hash of a word.
    private static ulong KeyOf(ReadOnlySpan<char> letters)
    {
        ulong key = WordHash.Start;
        foreach (char c in letters) key = (key ^ c) * 1099511628211;
        return WordHash.Finish(key);
    }
}
