using System;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>Finds evidence that is said to exist: <c>there is a growing body of evidence that</c>.</summary>
internal static class ExistingEvidence
{
    private const int LongestPraise = 8;

    /// <summary>The claim whose evidence is the noun at a word.</summary>
    public static ClaimCue? At(Sentence sentence, int w)
    {
        var passage = sentence.Passage;
        if (passage[passage.Words[w]].Characters is not ("evidence" or "research") || EndBehind(passage, w, sentence.FirstWord + sentence.WordCount) is not { } last) return null;
        for (int i = w - 1; i >= sentence.FirstWord && w - i <= LongestPraise && passage.IsPlainGap(i); i--)
        {
            var word = passage[passage.Words[i]];
            if (ClaimWords.Scarce.Contains(word)) return null;
            bool there = word.Equals("there".AsSpan(), StringComparison.OrdinalIgnoreCase);
            if (!there && !word.Equals("there's".AsSpan(), StringComparison.OrdinalIgnoreCase) && !word.Equals("there’s".AsSpan(), StringComparison.OrdinalIgnoreCase)) continue;
            if (there && !HearsayPhrase.IsBe(passage[passage.Words[i + 1]]) && passage[passage.Words[i + 1]].Characters is not ("has" or "now" or "also")) return null;
            if (i > sentence.FirstWord && ClaimWords.Conditions.Contains(passage[passage.Words[i - 1]])) return null;
            return new ClaimCue(TextSpan.FromBounds(passage.Words[i].Start, passage.Words[last].End), false, false);
        }

        return null;
    }

    // "that", "to suggest", "showing".
    private static int? EndBehind(Passage passage, int noun, int end)
    {
        if (noun + 1 >= end || !passage.JoinsNext(noun)) return null;
        var next = passage[passage.Words[noun + 1]].Characters;
        if (next is "that" or "suggesting" or "showing" or "indicating" or "linking") return noun + 1;
        return next is "to" && noun + 2 < end && ClaimWords.FindingVerbs.Contains(passage[passage.Words[noun + 2]]) ? noun + 2 : null;
    }
}
