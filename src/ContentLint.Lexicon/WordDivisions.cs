using System;
using System.Collections.Generic;
using ContentLint.Language;

namespace ContentLint.Lexicon;

/// <summary>
/// Tells which words other words of the lexicon may make up for little more than they cost themselves. Joints and pairs are taken at
/// their cheapest, so that no reading of a text finds more.
/// </summary>
internal sealed class WordDivisions
{
    private const float Rounding = 0.1f;
    private const float Joint = WordPrice.PlainJoint - WordPrice.MostSaved;
    private const int LongestShortWord = 2;

    private readonly Dictionary<ulong, (float First, float Later)> prices = [];

    /// <summary>Prices the words that have a count.</summary>
    /// <param name="words">All words of the lexicon by their hashes.</param>
    /// <param name="isShortWord">Whether a word of one or two letters may lose the space beside it.</param>
    public WordDivisions(Dictionary<ulong, WordEntry> words, Predicate<ulong> isShortWord)
    {
        foreach (var (hash, word) in words)
        {
            float frequency = FrequencyOf(word);
            if (word.Word.Length <= LongestShortWord ? !isShortWord(hash) : frequency == 0) continue;
            float price = WordPrice.BitsOfAllWords - frequency;

            // Inside a word a name has no capital.
            bool isName = word.Word.Length > LongestShortWord && word.Flags.HasFlag(WordFlags.Capitalised);
            prices.Add(hash, (price, isName ? float.PositiveInfinity : price));
        }
    }

    /// <summary>Whether other words may make up this one.</summary>
    public bool MayMakeUp(WordEntry word)
    {
        string letters = word.Word;
        float most = WordPrice.OfKnown(letters.Length, FrequencyOf(word)) + WordPrice.MostLost + Rounding;
        var least = new float[letters.Length + 1];
        Array.Fill(least, float.PositiveInfinity, 1, letters.Length);
        for (int start = 0; start < letters.Length; start++)
        {
            float before = least[start] + (start == 0 ? 0 : Joint);
            if (before > most) continue;
            ulong state = WordHash.Start;
            float owner = float.PositiveInfinity, last = float.PositiveInfinity;
            for (int end = start + 1; end <= letters.Length && end - start < letters.Length; end++)
            {
                state = WordHash.Add(state, letters[end - 1]);
                float price = PriceOf(WordHash.Finish(state), isFirst: start == 0);

                // "children's" costs a little more than "children".
                bool owns = end - start > 2 && letters[end - 1] == 's' && letters[end - 2] == '\'';
                if (owns) price = Math.Min(price, owner);
                (owner, last) = (last, price);
                least[end] = Math.Min(least[end], before + price);
            }
        }

        return least[letters.Length] <= most;
    }

    private float PriceOf(ulong hash, bool isFirst) => prices.TryGetValue(hash, out var price) ? (isFirst ? price.First : price.Later) : float.PositiveInfinity;

    private static float FrequencyOf(WordEntry word) => WordTableCompilation.StepsOf(word) / (float)LexiconFormat.StepsPerDoubling;
}
