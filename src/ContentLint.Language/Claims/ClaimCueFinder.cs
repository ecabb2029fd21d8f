using System;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>Finds the first words of a sentence that assert evidence: a finding, a source, a passive, a figure.</summary>
internal static class ClaimCueFinder
{
    private const int LongestPhraseOpener = 8;
    private static readonly PhraseSet Phrases = PhraseSet.Of("en/claim-passives.txt");

    // What a cue can begin at besides two other words.
    private static readonly ListedRows EvidenceWords = new(EvidenceClaim.Openers), PassiveWords = new(ClaimPassive.Openers);
    private static readonly ListedRows AssertingWords = new(EvidenceClaim.Openers | ClaimPassive.Openers);
    private static readonly ListedRows FigureWords = new(FigureClaim.Openers), PhraseWords = new(WordList.Of("en/claim-passives.txt").Set);

    /// <summary>The lists of the words that one can begin at.</summary>
    public static WordListSet Openers => EvidenceClaim.Openers | ClaimPassive.Openers | WordList.Of("en/claim-passives.txt").Set | FigureClaim.Openers;

    /// <summary>The words; null where the sentence asserts none.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="cues">The words of its passage that such words are found by, from the sentence on; those behind it are left.</param>
    public static ClaimCue? Find(Sentence sentence, ref ReadOnlySpan<CueWord> cues)
    {
        int count = 0, end = sentence.FirstWord + sentence.WordCount;
        while (count < cues.Length && cues[count].Word < end) count++;
        var own = cues.Slice(0, count);
        cues = cues.Slice(count);
        return own.IsEmpty ? null : Find(sentence, own);
    }

    private static ClaimCue? Find(Sentence sentence, ReadOnlySpan<CueWord> cues)
    {
        if (sentence.WordCount < 3 || sentence.Text[sentence.Text.Length - 1] == '?') return null;
        var words = sentence.Passage.Words.AsSpan();
        ClaimCue? figure = null;
        foreach (var (w, kinds) in cues)
        {
            if ((kinds & CueKinds.Claim) == 0) continue;
            ref readonly var word = ref words[w];
            if ((AssertingWords.Contains(word) || word.Hash == CueWords.According) && AssertedAt(sentence, w) is { } cue) return cue;
            if (figure is null && (FigureWords.Contains(word) || word.Hash == FigureClaim.Likely)) figure = FigureClaim.At(sentence, w);
            if (PhraseWords.Contains(word) && word.Length <= LongestPhraseOpener && PhraseAt(sentence, w) is { } phrase) return phrase;
        }

        return figure;
    }

    private static ClaimCue? AssertedAt(Sentence sentence, int w)
    {
        ref readonly var word = ref sentence.Passage.Words.ItemRef(w);
        var cue = ClaimSource.At(sentence, w);
        if (EvidenceWords.Contains(word)) cue ??= EvidenceClaim.At(sentence, w) ?? EvidenceAgent.At(sentence, w) ?? ExistingEvidence.At(sentence, w);
        return cue is null && PassiveWords.Contains(word) ? ClaimPassive.At(sentence, w) : cue;
    }

    private static ClaimCue? PhraseAt(Sentence sentence, int w)
    {
        var passage = sentence.Passage;
        if (!Phrases.TryMatch(passage, w, out _, out int length) || w + length > sentence.FirstWord + sentence.WordCount) return null;
        if (w > sentence.FirstWord && ClaimWords.Conditions.Contains(passage[passage.Words[w - 1]])) return null;
        return new ClaimCue(TextSpan.FromBounds(passage.Words[w].Start, passage.Words[w + length - 1].End), false, false);
    }
}
