using System;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>Finds evidence at the head of a clause: <c>In one study of nurses, …</c>.</summary>
internal static class ClaimLead
{
    private const int Longest = 8;

    /// <summary>The words that lean on it; named when the clause goes on with a full name.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="start">The first word for the evidence.</param>
    /// <param name="noun">The last one.</param>
    /// <param name="isNamed">Whether they name whose it is.</param>
    public static ClaimCue? Find(Sentence sentence, int start, int noun, bool isNamed)
    {
        var passage = sentence.Passage;
        int lead = start - 1, end = sentence.FirstWord + sentence.WordCount;
        if (lead < sentence.FirstWord || !passage[passage.Words[lead]].Equals("in".AsSpan(), StringComparison.OrdinalIgnoreCase) || passage.Text[passage.Words[lead].End] != ' ') return null;
        if (lead > sentence.FirstWord && passage.MarkBehind(lead - 1) != ',') return null;
        if (noun + 1 < end && passage[passage.Words[noun + 1]].Characters is "like" or "such" or "where" or "that") return null;
        if (noun == start && !IsToldOfThePast(sentence, noun + 1)) return null;
        int last = noun;
        while (last + 1 < end && last < noun + Longest && passage.JoinsNext(last)) last++;
        if (last + 1 >= end || passage.MarkBehind(last) != ',') return null;
        if (passage[passage.Words[last + 1]].Characters is "we" or "I" or "you" or "our" or "my" or "your" or "and" or "or") return null;
        return new ClaimCue(TextSpan.FromBounds(passage.Words[lead].Start, passage.Words[noun].End), isNamed || HasFullName(passage, noun + 1, end), false);
    }

    // "In surveys, ask short questions": without a word that makes them somebody's, only what happened is a finding.
    private static bool IsToldOfThePast(Sentence sentence, int from)
    {
        for (int w = from; w < sentence.FirstWord + sentence.WordCount; w++)
        {
            var word = sentence.Passage[sentence.Passage.Words[w]];
            if (word.Characters is "was" or "were" or "had" or "did" || (word.Length > 4 && word.EndsWith("ed".AsSpan(), StringComparison.Ordinal))) return true;
        }

        return false;
    }

    private static bool HasFullName(Passage passage, int first, int end)
    {
        for (int w = first; w + 1 < end; w++)
        {
            if (passage.JoinsNext(w) && passage.IsCapitalised(w) && passage.IsCapitalised(w + 1)) return true;
        }

        return false;
    }
}
