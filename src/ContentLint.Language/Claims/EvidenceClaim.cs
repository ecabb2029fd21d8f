using System;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>Finds evidence that is said to have found something: <c>several studies have found</c>, <c>researchers say</c>.</summary>
internal static class EvidenceClaim
{
    /// <summary>The lists of the words that such a claim is found by.</summary>
    public static WordListSet Openers { get; } = ClaimWords.OfEvidence | ClaimWords.Weak.Set | ClaimWords.Estimators.Set;

    /// <summary>The claim whose evidence is the noun at a word.</summary>
    public static ClaimCue? At(Sentence sentence, int w)
    {
        var passage = sentence.Passage;
        var noun = passage[passage.Words[w]];
        bool people = ClaimWords.Researchers.Contains(noun), plural = people || ClaimWords.Plural.Contains(noun);
        bool singular = !plural && ClaimWords.Singular.Contains(noun), weak = !plural && !singular;
        if (weak && !ClaimWords.Weak.Contains(noun)) return ClaimWords.Estimators.Contains(noun) ? Estimate(sentence, w) : null;
        bool trial = ClaimWords.Trials.Contains(noun);
        if (EvidenceSubject.EndingAt(sentence, w) is not { } subject || (singular && !subject.IsDetermined)) return null;
        if (trial && !subject.IsDefinite && (subject.IsDetermined || subject.IsQualified || plural) && ClaimLead.Find(sentence, subject.Start, w, subject.IsNamed) is { } lead) return lead;
        bool named = subject.IsNamed;
        if (FindingVerb.Behind(sentence, subject.Start, w, people ? ClaimWords.DiscoveryVerbs : ClaimWords.FindingVerbs, ref named) is not { } verb) return null;
        if ((singular && !subject.IsResults && FindingVerb.IsPlural(passage, verb)) || (noun.Characters is "figures" && IsThought(passage[passage.Words[verb]]))) return null;
        if (subject.IsDefinite && !subject.IsResults && !trial && !(SaysThat(passage, verb) && IsGeneral(noun))) return null;
        if (weak && !subject.IsQualified && !subject.IsDefinite && !subject.IsResults && !OpensSentence(sentence, subject.Start, w, verb)) return null;
        var span = TextSpan.FromBounds(passage.Words[subject.Start].Start, passage.Words[verb].End);
        return new ClaimCue(span, named, people && verb - w <= 2, subject.IsDefinite && !subject.IsResults) { IsNew = subject.IsDetermined && !subject.IsDefinite };
    }

    // "Experts estimate that a fifth …": a figure of nobody's.
    private static ClaimCue? Estimate(Sentence sentence, int w)
    {
        var passage = sentence.Passage;
        if (w + 1 >= sentence.FirstWord + sentence.WordCount || !passage.JoinsNext(w) || passage[passage.Words[w + 1]].Characters is not ("estimate" or "estimated" or "calculate" or "calculated")) return null;
        if (EvidenceSubject.EndingAt(sentence, w) is not { IsDefinite: false } subject) return null;
        return new ClaimCue(TextSpan.FromBounds(passage.Words[subject.Start].Start, passage.Words[w + 1].End), subject.IsNamed, true);
    }

    /// <summary><c>Data shows that</c>, <c>Survey data show that</c> at the head of a sentence: nobody's own data.</summary>
    private static bool OpensSentence(Sentence sentence, int start, int noun, int verb) =>
        start == sentence.FirstWord && noun - start <= 2 && (SaysThat(sentence.Passage, verb) || sentence.Passage[sentence.Passage.Words[verb]].Characters is "put" or "puts");

    private static bool SaysThat(Passage passage, int verb) =>
        verb + 1 < passage.Words.Length && passage.JoinsNext(verb) && passage[passage.Words[verb + 1]].Characters is "that";

    // "The evidence suggests that": all there is, and nobody's.
    private static bool IsGeneral(WordText noun) => noun.Characters is "evidence" or "data" or "statistics" or "literature" or "science";

    // "party figures concluded": people.
    private static bool IsThought(ReadOnlySpan<char> verb) => verb is "concluded" or "conclude" or "agree" or "agreed" or "argue" or "argued" or "warn" or "warned" or "say" or "caution" or "cautioned";
}
