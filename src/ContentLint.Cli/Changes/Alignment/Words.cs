using System;
using System.Collections.Generic;

namespace ContentLint.Cli.Changes.Alignment;

/// <summary>The words of a text, numbered so that equal words of the texts of one vocabulary have equal numbers.</summary>
internal sealed class Words
{
    private readonly List<int> starts = [];
    private readonly List<int> ends = [];
    private readonly List<int> numbers = [];

    public Words(string text, Vocabulary vocabulary)
    {
        for (int at = 0; at < text.Length; at++)
        {
            if (!char.IsLetterOrDigit(text[at])) continue;
            int start = at;
            while (!StandsAlone(text[at]) && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]) && !StandsAlone(text[at + 1])) at++;
            starts.Add(start);
            ends.Add(at + 1);
            numbers.Add(vocabulary.Number(text.AsSpan(start..(at + 1))));
        }
    }

    /// <summary>The number of each word in order.</summary>
    public IReadOnlyList<int> Numbers => numbers;

    /// <summary>Half-open range of the words that begin in a half-open range of offsets.</summary>
    public (int Start, int End) Beginning(int start, int end) => (FirstAtOrBehind(starts, start), FirstAtOrBehind(starts, end));

    /// <summary>
    /// Half-open range of the words that a range of offsets touches; where it touches none, such as a space or a comma, the word
    /// before and the word behind it.
    /// </summary>
    public (int Start, int End) Touched(long start, int length)
    {
        int first = FirstAtOrBehind(ends, (int)start + 1), end = FirstAtOrBehind(starts, (int)start + Math.Max(1, length));
        return first < end ? (first, end) : (Math.Max(0, first - 1), Math.Min(starts.Count, first + 1));
    }

    private static int FirstAtOrBehind(List<int> offsets, int offset)
    {
        int index = offsets.BinarySearch(offset);
        return index < 0 ? ~index : index;
    }

    // Scripts that put no spaces between words: each sign is a word, or a sentence would be one.
    private static bool StandsAlone(char c) => c >= '\u2E80';
}

/// <summary>Gives equal words equal numbers.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> words = [];

    /// <summary>The number of a word.</summary>
    public int Number(ReadOnlySpan<char> word)
    {
        var known = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(word, out int number)) return number;
        words.Add(word.ToString());
        numbers.Add(words[^1], words.Count - 1);
        return words.Count - 1;
    }

    /// <summary>The word of a number.</summary>
    public string this[int number] => words[number];
}
