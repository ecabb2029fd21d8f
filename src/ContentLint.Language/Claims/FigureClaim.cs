using System;

namespace ContentLint.Language;

/// <summary>Finds what was measured, without a word of who did: a risk, a share, a toll, a mean, a record.</summary>
internal static class FigureClaim
{
    /// <summary>The lists of the words that such a claim is found by.</summary>
    public static WordListSet Openers { get; } = ShareFinder.Openers | LikelihoodFinder.Openers | TollFinder.Openers | MeanFinder.Openers | SuperlativeFinder.Openers;

    /// <summary>One more such word.</summary>
    public static ulong Likely { get; } = WordHash.Of("likely".AsSpan());

    /// <summary>The claim at a word; where a source was given before, it may be the same one's.</summary>
    public static ClaimCue? At(Sentence sentence, int w)
    {
        var passage = sentence.Passage;
        if (LikelihoodFinder.EndingAt(passage, w, sentence.FirstWord) is { } likelihood) return new ClaimCue(likelihood, false, false);
        var span = LikelihoodFinder.RiskAt(passage, w, sentence.FirstWord, sentence.FirstWord + sentence.WordCount) ?? ShareFinder.EndingAt(sentence, w) ?? TollFinder.At(sentence, w) ?? MeanFinder.At(sentence, w) ?? SuperlativeFinder.At(sentence, w);
        return span is { } measured && !IsTold(sentence, w) ? new ClaimCue(measured, false, true) : null;
    }

    // "The agency estimates that": somebody is said to have measured it; "an estimated" says nobody.
    private static bool IsTold(Sentence sentence, int end)
    {
        for (int w = sentence.FirstWord; w < end; w++)
        {
            if (ClaimWords.FindingVerbs.Contains(sentence.Passage.Words[w]) && !(w > sentence.FirstWord && sentence.Passage[sentence.Passage.Words[w - 1]].Characters is "an" or "An")) return true;
        }

        return false;
    }
}
