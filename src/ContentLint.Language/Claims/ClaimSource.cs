using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>Finds statements that lean on evidence behind <c>according to</c>: <c>according to a team of economists</c>, <c>according to the latest figures</c>.</summary>
internal static class ClaimSource
{
    private const int Longest = 8, LongestModifier = 14;

    /// <summary>The claim that begins at a word.</summary>
    public static ClaimCue? At(Sentence sentence, int w)
    {
        var passage = sentence.Passage;
        int end = sentence.FirstWord + sentence.WordCount;
        if (passage.Words[w].Hash != CueWords.According || w + 2 >= end || passage[passage.Words[w + 1]].Characters is not "to") return null;
        int first = w + 2, found = -1, results = -1;
        bool named = false, definite = false, resultsDefinite = false;
        for (int i = first; i < end && i - w - 2 < Longest && (i == first || passage.IsPlainGap(i - 1)); i++)
        {
            var word = passage[passage.Words[i]];
            if (word.Characters is "the")
            {
                if (i > first) break;
                definite = i + 1 < end && !ClaimWords.Latest.Contains(passage[passage.Words[i + 1]]);
                continue;
            }

            if (word.Characters is "of" or "from" && OpensPart(passage, i - 1))
            {
                if (found >= 0) (results, resultsDefinite) = (found, definite);
                (found, definite, first) = (-1, false, i + 1);
                continue;
            }

            if (ClaimWords.Blockers.Contains(word) || (found < 0 && ClaimWords.Stops.Contains(word))) break;
            named |= char.IsUpper(word[0]);
            if (IsEvidence(word)) found = i;
            else if (found >= 0) break;
        }

        if (found < 0) (found, definite) = (results, resultsDefinite);
        if (found < 0 || (definite && (!ClaimWords.OfEvidence.Contains(passage[passage.Words[found]]) || EvidenceAgent.IsCompound(sentence, found)))) return null;
        named |= IsNamedBehind(passage, found, end);
        return new ClaimCue(TextSpan.FromBounds(passage.Words[w].Start, passage.Words[found].End), named, false, definite) { IsNew = !definite };
    }

    // "a report released by the Institute", "figures her office released".
    private static bool IsNamedBehind(Passage passage, int found, int end)
    {
        for (int i = found + 1; i < end && i - found <= LongestModifier && !passage.BreaksClause(i - 1); i++)
        {
            var word = passage[passage.Words[i]];
            if (i == found + 1 && passage.JoinsNext(found) && word.Characters is "his" or "her" or "its" or "their") return true;
            if (i == found + 1 && !ClaimWords.Modifiers.Contains(word)) return false;
            if (char.IsUpper(word[0]) && word.Length > 1) return true;
        }

        return false;
    }

    // "a team of", "the results of".
    private static bool OpensPart(Passage passage, int word) =>
        ClaimWords.Groups.Contains(passage[passage.Words[word]]) || ClaimWords.Results.Contains(passage[passage.Words[word]]) || ClaimWords.Parts.Contains(passage[passage.Words[word]]);

    private static bool IsEvidence(WordText word) => ClaimWords.Plural.Contains(word) || ClaimWords.Singular.Contains(word)
        || ClaimWords.Weak.Contains(word) || ClaimWords.Researchers.Contains(word) || ClaimWords.Authorities.Contains(word);
}
