using System;

namespace ContentLint.Language;

/// <summary>Finds what the evidence does: <c>found</c> in <c>a study published in May found that</c>.</summary>
internal static class FindingVerb
{
    private const int LongestModifier = 14;
    private static readonly WordList Participles = WordList.Of("en/finding-gerunds.txt"), Givers = WordList.Of("en/evidence-givers.txt");

    /// <summary>The verb behind the subject, past adverbs, helping verbs and one stretch of modifiers; null where none says that something was found.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="start">The subject's first word.</param>
    /// <param name="noun">Its last one.</param>
    /// <param name="verbs">The verbs that count.</param>
    /// <param name="named">Set where a name stands on the way.</param>
    public static int? Behind(Sentence sentence, int start, int noun, WordList verbs, ref bool named)
    {
        var passage = sentence.Passage;
        int end = sentence.FirstWord + sentence.WordCount;
        bool modified = false;
        for (int w = noun + 1; w < end && w - noun <= LongestModifier; w++)
        {
            if (passage.BreaksClause(w - 1)) return null;
            var word = passage[passage.Words[w]];
            if (verbs.Contains(word)) return IsFinding(passage, noun, w, end) ? w : null;
            if (w == noun + 1 && Participles.Contains(word)) return passage.JoinsNext(w) && IsGiven(sentence, noun) ? w : null;
            if (word.Characters is "put" or "puts" && PutsFigure(passage, w, end)) return w;
            bool adverb = ClauseGaps.IsAdverb(word);
            if (!modified && !adverb && !ClaimWords.Modifiers.Contains(word)) return null;
            if (w == noun + 1 && (ClaimWords.Breakers.Contains(word) || (word.Characters is "that" or "which" && IsObject(sentence, start)))) return null;
            if (word.Characters is "our" or "my" or "your") return null;
            modified |= !adverb;
            named |= (char.IsUpper(word[0]) && word.Length > 1 && !SingleName.IsDate(word)) || (word.Characters is "by" && IsKnown(passage, w + 1, end));
        }

        return null;
    }

    // "a survey by the group": one that was spoken of.
    private static bool IsKnown(Passage passage, int word, int end) =>
        word < end && passage[passage.Words[word]].Characters is "the" or "this" or "that" or "its" or "his" or "her" or "their";

    /// <summary>Whether the verb cannot belong to one study (<c>link</c>, <c>have found</c>): then another subject or an order stands there.</summary>
    public static bool IsPlural(Passage passage, int verb) =>
        passage[passage.Words[verb - 1]].Equals("have".AsSpan(), StringComparison.OrdinalIgnoreCase) || ClaimWords.PluralVerbs.Contains(passage[passage.Words[verb]]);

    private static bool IsFinding(Passage passage, int noun, int verb, int end)
    {
        if (ClaimWords.Breakers.Contains(passage[passage.Words[verb - 1]]) && !GoesOn(passage, verb - 1)) return false;
        if (verb == noun + 1 && !passage.IsPlainGap(noun)) return false;
        if (verb + 1 >= end) return passage[passage.Words[verb]].Characters is not ("point" or "points" or "pointed");
        var behind = passage[passage.Words[verb + 1]].Characters;
        if (verb == noun + 1 && behind is "in" or "on" or "over" or "at" or "by" or "here" or "with") return false;
        return behind is not ("him" or "her" or "them" or "me" or "us" or "you" or "up") && !IsPoint(passage, verb, behind);
    }

    /// <summary><c>continue to</c>, <c>seem to</c> before the verb.</summary>
    private static bool GoesOn(Passage passage, int to) =>
        passage[passage.Words[to]].Characters is "to" && passage[passage.Words[to - 1]].Characters is "continue" or "continues" or "continued" or "seem" or "seems" or "appear" or "appears" or "tend" or "tends";

    /// <summary><c>a lead of three points</c>: no verb without <c>to</c> behind it.</summary>
    private static bool IsPoint(Passage passage, int verb, ReadOnlySpan<char> behind) =>
        passage[passage.Words[verb]].Characters is "point" or "points" or "pointed" && behind is not "to";

    /// <summary><c>put the number at</c>.</summary>
    private static bool PutsFigure(Passage passage, int verb, int end) =>
        verb + 2 < end && passage[passage.Words[verb + 1]].Characters is "the" && ClaimWords.Measures.Contains(passage[passage.Words[verb + 2]]);

    /// <summary><c>despite studies showing</c>: evidence that there is, not evidence that is wanted.</summary>
    private static bool IsGiven(Sentence sentence, int noun)
    {
        int w = noun - 1;
        while (w >= sentence.FirstWord && sentence.Passage.IsPlainGap(w) && ClaimWords.Qualifiers.Contains(sentence.Passage[sentence.Passage.Words[w]])) w--;
        return w < sentence.FirstWord || Givers.Contains(sentence.Passage[sentence.Passage.Words[w]]);
    }

    /// <summary><c>ask for studies that show</c>: evidence that is looked for, not leaned on.</summary>
    private static bool IsObject(Sentence sentence, int start)
    {
        var passage = sentence.Passage;
        if (start == sentence.FirstWord || !passage.IsPlainGap(start - 1)) return false;
        return passage[passage.Words[start - 1]].Characters is not ("are" or "is" or "were" or "was" or "been" or "and" or "but" or "while" or "though" or "although" or "by");
    }
}
