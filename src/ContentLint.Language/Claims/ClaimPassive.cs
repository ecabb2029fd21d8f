using System;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>Finds findings without a finder: <c>has been shown to</c>, <c>it has long been known that</c>, <c>is associated with a higher risk</c>.</summary>
internal static class ClaimPassive
{
    private const int MostAdverbs = 3, FarthestBond = 8;
    private static readonly WordList Participles = WordList.Of("en/finding-participles.txt"), Bonds = WordList.Of("en/bond-participles.txt"), BondNouns = WordList.Of("en/bond-nouns.txt");
    private static readonly WordList Comparisons = WordList.Of("en/comparisons.txt"), Adverbs = WordList.Of("en/finding-adverbs.txt");

    /// <summary>The lists of the words that such a claim is found by.</summary>
    public static WordListSet Openers { get; } = Participles.Set | Bonds.Set;

    /// <summary>The claim whose participle stands at a word.</summary>
    public static ClaimCue? At(Sentence sentence, int w)
    {
        var passage = sentence.Passage;
        int end = sentence.FirstWord + sentence.WordCount, be = w - 1;
        var participle = passage[passage.Words[w]];
        bool finds = Participles.Contains(participle);
        if (!finds && !Bonds.Contains(participle)) return null;
        while (be >= sentence.FirstWord && w - be <= MostAdverbs && passage.IsPlainGap(be) && IsAdverb(passage[passage.Words[be]])) be--;
        if (be <= sentence.FirstWord || !passage.IsPlainGap(be)) return null;
        var help = passage[passage.Words[be]].Characters;
        int last = w + 1;
        var next = last < end && passage.JoinsNext(w) ? passage[passage.Words[last]].Characters : default;
        if (help is "been")
        {
            int have = be - 1;
            while (have > sentence.FirstWord && be - have <= MostAdverbs && IsAdverb(passage[passage.Words[have]])) have--;
            var word = passage[passage.Words[have]];
            bool its = word.Equals("it's".AsSpan(), StringComparison.OrdinalIgnoreCase) || word.Equals("it’s".AsSpan(), StringComparison.OrdinalIgnoreCase);
            if (!its && (word.Characters is not ("has" or "have") || have == sentence.FirstWord)) return null;
            bool it = its || passage[passage.Words[have - 1]].Equals("it".AsSpan(), StringComparison.OrdinalIgnoreCase);
            int first = it && !its ? have - 1 : have;
            if (first > sentence.FirstWord && ClaimWords.Conditions.Contains(passage[passage.Words[first - 1]])) return null;
            if (it && next is "that") return finds ? Cue(passage, first, last) : null;
            if (!it && finds && next is not ("in" or "above" or "below" or "here") && BondBefore(sentence, have, next is "between") is { } bond) return Cue(passage, bond, w);
            if (its || IsPerson(passage, have - 1, sentence.FirstWord) || IsDenied(sentence, have)) return null;
            if (IsOfOurs(sentence, last)) return null;
            bool tied = finds ? next is "to" && ClaimWords.Proofs.Contains(participle) && !(last + 1 < end && passage[passage.Words[last + 1]].Characters is "the" or "a" or "an" or "all" or "any" or "each" or "us") : Binds(participle, next);
            return tied && !IsOwn(passage, last + 1, end) ? Cue(passage, have, last) : null;
        }

        if (finds || !Binds(participle, next) || help is not ("is" or "are" or "was" or "were")) return null;
        for (int i = last + 1; i < end && i <= last + MostAdverbs && passage.JoinsNext(i - 1); i++)
        {
            var word = passage[passage.Words[i]];
            if (Comparisons.Contains(word)) return Cue(passage, be, i + 1 < end && passage.JoinsNext(i) ? i + 1 : i);
            if (word.Characters is not ("a" or "an") && !ClauseGaps.IsAdverb(word)) return null;
        }

        return null;
    }

    /// <summary>The first word of <c>a link between naps and memory</c> before the verb; null where none or no such bond is spoken of.</summary>
    private static int? BondBefore(Sentence sentence, int verb, bool between)
    {
        var passage = sentence.Passage;
        for (int w = verb - 1; w > sentence.FirstWord - 1 && verb - w <= FarthestBond && passage.IsPlainGap(w); w--)
        {
            between |= passage[passage.Words[w]].Characters is "between";
            if (BondNouns.Contains(passage[passage.Words[w]])) return between && EvidenceSubject.EndingAt(sentence, w) is { IsDefinite: false } subject ? subject.Start : null;
        }

        return null;
    }

    private static ClaimCue Cue(Passage passage, int first, int last) => new(TextSpan.FromBounds(passage.Words[first].Start, passage.Words[last].End), false, false);

    private static bool IsAdverb(WordText word) => ClauseGaps.IsAdverb(word) || Adverbs.Contains(word);

    private static bool Binds(WordText participle, ReadOnlySpan<char> next) => participle.Characters is "associated" or "correlated" ? next is "with" : next is "to";

    // "found to be too wide in our tests".
    private static bool IsOfOurs(Sentence sentence, int from)
    {
        var passage = sentence.Passage;
        for (int w = from + 1; w < sentence.FirstWord + sentence.WordCount; w++)
        {
            if (passage[passage.Words[w]].Characters is "our" or "us" or "my" && passage[passage.Words[w - 1]].Characters is "in" or "by" or "from") return true;
        }

        return false;
    }

    // "linked to your phone", "linked to three robberies": a thing that is tied, not a finding.
    private static bool IsOwn(Passage passage, int word, int end) =>
        word < end && (passage.Words[word].Kind == WordKind.Number || passage[passage.Words[word]].Characters is "your" or "my" or "our" or "this" or "these" or "that" or "his" or "her" or "it" or "him" or "them" or "two" or "three" or "four" or "five");

    // "no genes have been linked to".
    private static bool IsDenied(Sentence sentence, int verb)
    {
        for (int w = verb - 1; w >= sentence.FirstWord && verb - w <= FarthestBond; w--)
        {
            if (sentence.Passage[sentence.Passage.Words[w]].Characters is "no" or "No" or "none" or "None" or "neither" or "Neither" or "nor" or "never") return true;
        }

        return false;
    }

    // What a person was found or is said to have to do with.
    private static bool IsPerson(Passage passage, int word, int first) => passage[passage.Words[word]] is var subject
        && (subject.Characters is "he" or "she" or "who" or "they" or "we" or "you" or "He" or "She" or "They" or "We" or "You" || PeopleNouns.Contains(subject) || (word > first && passage.IsCapitalised(word) && SingleName.IsSurname(subject)));
}
