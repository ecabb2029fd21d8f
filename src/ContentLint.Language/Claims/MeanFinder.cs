using System;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>Finds what is told of the mean of a people: <c>the average household throws away 200 kilos</c>.</summary>
internal static class MeanFinder
{
    private const int FarthestFigure = 6;
    private static readonly WordList Averages = WordList.Of("en/averages.txt"), Members = WordList.Of("en/population-members.txt");

    /// <summary>The list of the words that it is found by.</summary>
    public static WordListSet Openers { get; } = Averages.Set;

    /// <summary>From <c>the average</c> to its figure; null where none is told as a fact.</summary>
    public static TextSpan? At(Sentence sentence, int w)
    {
        var passage = sentence.Passage;
        int end = sentence.FirstWord + sentence.WordCount, member = w + 1;
        if (!Averages.Contains(passage[passage.Words[w]]) || w == sentence.FirstWord || !passage[passage.Words[w - 1]].Equals("the".AsSpan(), StringComparison.OrdinalIgnoreCase)) return null;
        while (member < end && member <= w + 2 && passage.JoinsNext(member - 1) && !Members.Contains(passage[passage.Words[member]])) member++;
        if (member >= end || member > w + 2 || !passage.JoinsNext(member - 1)) return null;
        for (int i = member + 2; i < end && i <= member + FarthestFigure && passage.JoinsNext(i - 1); i++)
        {
            if (passage.Words[i].Kind == WordKind.Number) return ShareFinder.IsFact(sentence) ? TextSpan.FromBounds(passage.Words[w - 1].Start, passage.Words[i].End) : null;
        }

        return null;
    }
}
