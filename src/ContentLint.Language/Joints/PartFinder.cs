using System;
using System.Collections.Generic;

namespace ContentLint.Language;

/// <summary>
/// Finds the cheapest way to read a run of letters and digits as several words: dynamic programming over all pieces, each of
/// which costs the bits that its rarity is worth, each joint the bits that its shape is worth.
/// </summary>
internal sealed class PartFinder(Vocabulary vocabulary)
{
    private const int LongestPart = 24;
    private const float BitsOfAllWords = 39.3f;

    private readonly Lexicon lexicon = Lexicon.English;
    private float[] best = new float[64];
    private WordPart[] last = new WordPart[64];

    /// <summary>The longest run that is looked at; a longer one is no word.</summary>
    public const int LongestWord = 400;

    /// <summary>Fills <paramref name="parts"/> with the cheapest reading of two parts or more.</summary>
    /// <param name="text">The prose.</param>
    /// <param name="start">Where the run begins.</param>
    /// <param name="end">Where it ends, exclusive.</param>
    /// <param name="edges">Offsets where inline marks begin or end, ascending.</param>
    /// <param name="parts">Receives the parts in order.</param>
    /// <returns>The bits of the reading; infinity when there is none.</returns>
    public float Split(string text, int start, int end, int[] edges, List<WordPart> parts)
    {
        parts.Clear();
        int length = end - start;
        if (length > LongestWord) return float.PositiveInfinity;
        if (best.Length <= length)
        {
            best = new float[length * 2];
            last = new WordPart[length * 2];
        }

        best.AsSpan(0, length + 1).Fill(float.PositiveInfinity);
        best[0] = 0;
        for (int at = 0; at < length; at++)
        {
            if (!float.IsPositiveInfinity(best[at])) Extend(text, start, start + at, end, edges);
        }

        for (int at = length; at > 0 && !float.IsPositiveInfinity(best[at]); at = last[at].Start - start) parts.Add(last[at]);
        parts.Reverse();
        return best[length];
    }

    private void Extend(string text, int start, int from, int end, int[] edges)
    {
        float bits = best[from - start] + (from == start ? 0 : JointShape.Bits(text, from, edges));
        if (char.IsDigit(text[from]))
        {
            int stop = from + 1;
            while (stop < end && !char.IsLetter(text[stop])) stop++;
            Take(start, new WordPart(from, stop, 8, PartKind.Number), bits, end);
            return;
        }

        ulong state = WordHash.Start;
        var shape = new PartShape();
        WordPart? previous = null, owner = null;
        for (int stop = from + 1; stop <= end && stop - from <= LongestPart; stop++)
        {
            char c = text[stop - 1];
            if (char.IsDigit(c)) break;
            state = WordHash.Add(state, c);
            if (c is '\'' or '’')
            {
                owner = previous;
                previous = null;
                continue;
            }

            shape.Add(c);
            bool atSeam = stop == end || !char.IsLower(text[stop]) || Array.BinarySearch(edges, stop) >= 0;
            previous = owner is { } name && c == 's' && stop == name.End + 2
                ? name with { End = stop, Bits = name.Bits + 3 }
                : Judge(from, stop, WordHash.Finish(state), shape, atSeam);
            if (previous is { } part) Take(start, part, bits, end);
        }
    }

    private void Take(int start, WordPart part, float bits, int end)
    {
        if (part.Start == start && part.End == end) return;
        float total = bits + part.Bits;
        int at = part.End - start;
        if (total >= best[at]) return;
        best[at] = total;
        last[at] = part;
    }

    private WordPart? Judge(int from, int stop, ulong hash, PartShape shape, bool atSeam)
    {
        int length = stop - from;
        int place = lexicon.Find(hash);
        float frequency = lexicon.Frequency(place);
        bool capitalised = (lexicon.Flags(place) & WordFlags.Capitalised) != 0;
        if (length <= 2)
        {
            if (shape.IsAllUpper && length == 2) return new(from, stop, 22, PartKind.Acronym);
            if (length == 1 && shape.IsLower && !shape.IsA) return null;
            return ShortWords.Contains(hash) && !shape.IsOdd ? new(from, stop, BitsOfAllWords - frequency, PartKind.Counted) : null;
        }

        if (shape.IsOdd) return capitalised ? new(from, stop, 22, PartKind.Spelled) : vocabulary.CountOf(hash) > 0 ? new(from, stop, 26, PartKind.Local) : null;
        if (shape.IsLower)
        {
            if (place >= 0 && !capitalised && frequency > 0) return new(from, stop, BitsOfAllWords - frequency, PartKind.Counted);
            if (place >= 0 && !capitalised && length >= 5) return new(from, stop, 30, PartKind.Spelled);
            return length >= 4 && place < 0 && vocabulary.CountOf(hash) > 0 ? new(from, stop, 24, PartKind.Local) : null;
        }

        if (frequency > 0) return new(from, stop, BitsOfAllWords + 1 - frequency, PartKind.Counted);
        if (place >= 0) return new(from, stop, capitalised ? 23 : 30, PartKind.Spelled);
        if (vocabulary.CountOf(hash) > 0) return new(from, stop, 22, PartKind.Local);
        if (shape.IsAllUpper) return length <= 6 ? new(from, stop, 12 + (4 * length), PartKind.Acronym) : null;
        return length >= 4 ? new(from, stop, (atSeam ? 14 : 22) + (3.3f * length), PartKind.Name) : null;
    }
}
