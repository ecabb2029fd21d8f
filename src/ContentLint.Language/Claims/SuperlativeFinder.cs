using System;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>Finds a record of the whole world with a figure to it: <c>the most widely used drug in the world, taken by 200 million people</c>.</summary>
internal static class SuperlativeFinder
{
    private const int FarthestScope = 7;
    private static readonly WordList Superlatives = WordList.Of("en/superlatives.txt"), Worlds = WordList.Of("en/record-scopes.txt"), Magnitudes = WordList.Of("en/magnitudes.txt");

    /// <summary>The list of the words that it is found by.</summary>
    public static WordListSet Openers { get; } = Superlatives.Set;

    /// <summary>From the superlative to its scope; null where it has none, or no figure is told with it.</summary>
    public static TextSpan? At(Sentence sentence, int w)
    {
        var passage = sentence.Passage;
        if (!Superlatives.Contains(passage[passage.Words[w]]) || w == sentence.FirstWord || !passage.JoinsNext(w - 1)) return null;
        if (ScopeOf(sentence, w) is not { } scope || !ShareFinder.IsFact(sentence) || !HasFigure(sentence)) return null;
        return TextSpan.FromBounds(passage.Words[Math.Min(w, scope)].Start, passage.Words[Math.Max(w, scope)].End);
    }

    // "the world's largest", "the largest lake in the world".
    private static int? ScopeOf(Sentence sentence, int w)
    {
        var passage = sentence.Passage;
        var before = SingleName.WithoutPossessive(passage[passage.Words[w - 1]]);
        if (before.Length < passage.Words[w - 1].Length) return Worlds.Contains(before) ? w - 1 : null;
        if (passage[passage.Words[w - 1]].Characters is not ("the" or "The")) return null;
        for (int i = w + 2; i + 2 < sentence.FirstWord + sentence.WordCount && i <= w + FarthestScope && passage.JoinsNext(i - 1); i++)
        {
            if (passage[passage.Words[i]].Characters is "in" or "on" && passage[passage.Words[i + 1]].Characters is "the" && Worlds.Contains(passage[passage.Words[i + 2]])) return i + 2;
        }

        return null;
    }

    private static bool HasFigure(Sentence sentence)
    {
        foreach (var word in sentence.Words)
        {
            if (Magnitudes.Contains(word) || (word.Kind == WordKind.Number && sentence.Passage.MarkBehind(sentence.Passage.FirstWordAt(word.Start)) == '%')) return true;
            if (sentence.Passage[word].Characters is "percent") return true;
        }

        return false;
    }
}
