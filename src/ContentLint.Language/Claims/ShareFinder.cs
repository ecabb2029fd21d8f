using System;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>Finds a share of people or things at large: <c>40 percent of patients</c>, <c>two-thirds of all households</c>, <c>one in four adults</c>.</summary>
internal static class ShareFinder
{
    private const int MostModifiers = 3;
    private static readonly WordList Populations = WordList.Of("en/populations.txt"), Parts = WordList.Of("en/share-words.txt");
    private static readonly WordList Numbers = WordList.Of("en/number-words.txt"), Breakers = WordList.Of("en/share-breakers.txt");
    private static readonly WordList Narrowers = WordList.Of("en/share-narrowers.txt");

    /// <summary>The lists of the words that a share is found by.</summary>
    public static WordListSet Openers => Populations.Set;

    /// <summary>From the number to the group; null where the word is no group or no share of it is told as a fact.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="word">The word that may name the group.</param>
    public static TextSpan? EndingAt(Sentence sentence, int word)
    {
        var passage = sentence.Passage;
        if (!Populations.Contains(passage[passage.Words[word]]) || IsNarrowed(passage, word)) return null;
        for (int w = word - 1; w > sentence.FirstWord && word - w <= MostModifiers + 1 && passage.JoinsNext(w); w--)
        {
            var text = passage[passage.Words[w]];
            int? first = text.Characters is "of" ? PartEndingAt(passage, w - 1, sentence.FirstWord) : IsNumber(passage, w) ? OneIn(passage, w, sentence.FirstWord) : null;
            if (first is { } start) return IsFact(sentence) ? TextSpan.FromBounds(passage.Words[start].Start, passage.Words[word].End) : null;
            if (text.Characters is not "all" && FunctionWords.English.Contains(text)) return null;
        }

        return null;
    }

    // "people with this syndrome", "people leaving the office": the text's own subject, not people at large.
    private static bool IsNarrowed(Passage passage, int word) =>
        passage.JoinsNext(word) && passage[passage.Words[word + 1]] is var next && (Narrowers.Contains(next) || next.EndsWith("ing".AsSpan(), StringComparison.Ordinal));

    private static int? PartEndingAt(Passage passage, int word, int first)
    {
        int? part = null;
        if (LikelihoodFinder.MeasureEndingAt(passage, word) is { } percent) part = percent;
        else if (Parts.Contains(passage[passage.Words[word]]) && passage.JoinsNext(word)) part = word > first && IsCount(passage, word - 1) ? word - 1 : passage[passage.Words[word]].Characters is "half" or "Half" ? word : null;
        return part >= first ? part : null;
    }

    /// <summary>Whether the word is a part of a whole: <c>third</c>.</summary>
    public static bool IsPart(Passage passage, int word) => Parts.Contains(passage[passage.Words[word]]);

    private static int? OneIn(Passage passage, int whole, int first)
    {
        int joint = whole - 1;
        if (joint > first && passage[passage.Words[joint]].Characters is "every") joint--;
        var text = joint > first ? passage[passage.Words[joint]].Characters : default;
        if (text is "of" && joint - 1 > first && passage[passage.Words[joint - 1]].Characters is "out") joint--;
        else if (text is not "in") return null;
        return joint > first && IsCount(passage, joint - 1) && passage.JoinsNext(joint - 1) ? joint - 1 : null;
    }

    private static bool IsCount(Passage passage, int word) =>
        IsNumber(passage, word) || passage[passage.Words[word]].Characters is "one" or "One" or "a" or "A";

    private static bool IsNumber(Passage passage, int word) =>
        (passage.Words[word].Kind == WordKind.Number && passage.Words[word].Length <= 3) || Numbers.Contains(passage[passage.Words[word]]);

    /// <summary>Whether the sentence tells how things are: no wish, no thought, no own count.</summary>
    public static bool IsFact(Sentence sentence)
    {
        for (int w = sentence.FirstWord; w < sentence.FirstWord + sentence.WordCount; w++)
        {
            if (Breakers.Contains(sentence.Passage.Words[w])) return false;
        }

        return true;
    }
}
