using System;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>Finds how many people something is said to concern: <c>kills 30,000 people a year</c>, <c>an estimated 40 million adults</c>.</summary>
internal static class TollFinder
{
    private const int FewestDigits = 4, MostModifiers = 2, FarthestRate = 6;
    private static readonly WordList Populations = WordList.Of("en/populations.txt"), Magnitudes = WordList.Of("en/magnitudes.txt"), Rates = WordList.Of("en/toll-rates.txt");

    /// <summary>The lists of the words that it is found by.</summary>
    public static WordListSet Openers { get; } = Populations.Set;

    /// <summary>From the number to the group; null where no such number of it is told as a fact.</summary>
    public static TextSpan? At(Sentence sentence, int w)
    {
        var passage = sentence.Passage;
        if (!Populations.Contains(passage[passage.Words[w]])) return null;
        int number = w - 1;
        while (number >= sentence.FirstWord && w - number <= MostModifiers && passage.JoinsNext(number) && !IsLarge(passage, number) && !FunctionWords.English.Contains(passage[passage.Words[number]])) number--;
        if (number < sentence.FirstWord || !passage.JoinsNext(number) || !IsLarge(passage, number)) return null;
        if (Magnitudes.Contains(passage[passage.Words[number]]) && number > sentence.FirstWord && passage.Words[number - 1].Kind == WordKind.Number) number--;
        bool estimated = number > sentence.FirstWord && passage[passage.Words[number - 1]].Equals("estimated".AsSpan(), StringComparison.OrdinalIgnoreCase);
        if (!(estimated || HasRate(sentence, w)) || !ShareFinder.IsFact(sentence)) return null;
        return TextSpan.FromBounds(passage.Words[estimated ? number - 1 : StartOfRatio(passage, number, sentence.FirstWord)].Start, passage.Words[w].End);
    }

    // "1 in", "5 to 7 per".
    private static int StartOfRatio(Passage passage, int number, int first)
    {
        int start = number;
        while (start - 2 >= first && passage[passage.Words[start - 1]].Characters is "in" or "per" or "to" && passage.Words[start - 2].Kind == WordKind.Number) start -= 2;
        return start;
    }

    private static bool IsLarge(Passage passage, int word) =>
        Magnitudes.Contains(passage[passage.Words[word]]) || (passage.Words[word].Kind == WordKind.Number && passage.Words[word].Length > FewestDigits && passage[passage.Words[word]].Characters.IndexOf(',') > 0);

    // "a year", "each year", "annually", "worldwide".
    private static bool HasRate(Sentence sentence, int w)
    {
        var passage = sentence.Passage;
        for (int i = w + 1; i < sentence.FirstWord + sentence.WordCount && i <= w + FarthestRate && passage.JoinsNext(i - 1); i++)
        {
            var word = passage[passage.Words[i]];
            if (Rates.Contains(word)) return true;
            if (word.Characters is "year" && passage[passage.Words[i - 1]].Characters is "a" or "per" or "each" or "every") return true;
        }

        return false;
    }
}
