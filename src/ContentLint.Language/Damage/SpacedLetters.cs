using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>
/// Reads a run of single letters, whose words and letters are set equally far apart (<c>t h e l a n t e r n</c>): the words of the lexicon
/// that fill it and are the most usual together.
/// </summary>
internal static class SpacedLetters
{
    /// <summary>How many letters are read together; a longer run holds more than words.</summary>
    public const int MostLetters = 80;

    private const int FewestLetters = 8;

    private const int LongestWord = 20;
    private const float Common = 19;
    private const float MostUsual = 36;
    private const float PriceOfLetter = 20;

    /// <summary>The words of the run that begins with a word of the passage; empty when there is none.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="first">Number of the first letter.</param>
    /// <param name="letters">How many letters the run has.</param>
    public static IReadOnlyList<SplitWord> Read(Passage passage, int first, out int letters)
    {
        letters = 0;
        while (letters < MostLetters && IsNext(passage, first, first + letters)) letters++;
        return letters < FewestLetters ? Array.Empty<SplitWord>() : Words(passage, first, letters);
    }

    private static bool IsNext(Passage passage, int first, int i)
    {
        if (i >= passage.Words.Length || passage.Words[i] is not { Length: 1, Kind: WordKind.Letters } letter) return false;
        return i == first || (letter.Start == passage.Words[i - 1].End + 1 && passage.Text[letter.Start - 1] == ' ' && char.IsLower(passage.Text[letter.Start]));
    }

    private static List<SplitWord> Words(Passage passage, int first, int count)
    {
        Span<char> run = stackalloc char[MostLetters];
        Span<float> price = stackalloc float[MostLetters + 1];
        Span<int> from = stackalloc int[MostLetters + 1];
        for (int i = 0; i < count; i++) run[i] = passage.Text[passage.Words[first + i].Start];
        for (int end = 1; end <= count; end++)
        {
            price[end] = float.MaxValue;
            for (int start = Math.Max(0, end - LongestWord); start < end; start++)
            {
                if (price[start] == float.MaxValue || PriceOf(run.Slice(start, end - start)) is not { } own || price[start] + own >= price[end]) continue;
                (price[end], from[end]) = (price[start] + own, start);
            }
        }

        var words = new List<SplitWord>();
        if (price[count] == float.MaxValue) return words;
        for (int end = count; end > 0; end = from[end])
        {
            if (end - from[end] > 1) words.Insert(0, Word(passage, first + from[end], end - from[end], from[end] == 0 && end == count));
        }

        return words;
    }

    private static float? PriceOf(ReadOnlySpan<char> word)
    {
        if (word.Length == 1) return word[0] is 'a' or 'A' or 'I' ? PriceOfLetter : null;
        float frequency = Lexicon.English.Frequency(word);
        return frequency >= Common && (word.Length > 2 || ShortWords.Contains(word)) ? MostUsual - frequency : null;
    }

    private static SplitWord Word(Passage passage, int first, int length, bool isSure)
    {
        var gaps = ImmutableArray.CreateBuilder<TextSpan>(length - 1);
        var joined = new char[length];
        for (int i = 0; i < length; i++)
        {
            joined[i] = passage.Text[passage.Words[first + i].Start];
            if (i > 0) gaps.Add(TextSpan.FromBounds(passage.Words[first + i - 1].End, passage.Words[first + i].Start));
        }

        return new SplitWord(passage, TextSpan.FromBounds(passage.Words[first].Start, passage.Words[first + length - 1].End), gaps.MoveToImmutable(), new string(joined), isSure);
    }
}
