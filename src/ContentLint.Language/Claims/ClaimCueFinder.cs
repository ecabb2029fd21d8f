using System;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>Finds the first words of a sentence that assert evidence: <c>studies have found</c>, <c>according to a survey</c>, <c>it has been shown</c>.</summary>
internal static class ClaimCueFinder
{
    private const int LongestSubject = 6, LongestModifier = 14, LongestSource = 8;
    private const int LongestPassiveOpener = 8;
    private static readonly PhraseSet Passives = PhraseSet.Of("en/claim-passives.txt");

    // What a cue can begin at: a word of these lists, or one of two others.
    private static readonly WordListSet Openers = ClaimWords.OfEvidence | ClaimWords.Weak.Set | WordList.Of("en/claim-passives.txt").Set | ShareFinder.Openers | LikelihoodFinder.Openers;
    private static readonly ulong According = WordHash.Of("according".AsSpan()), Likely = WordHash.Of("likely".AsSpan());

    public static ClaimCue? Find(Sentence sentence)
    {
        if (sentence.WordCount < 3 || sentence.Text[sentence.Text.Length - 1] == '?') return null;
        var passage = sentence.Passage;
        int end = sentence.FirstWord + sentence.WordCount;
        ClaimCue? figure = null;
        for (int w = sentence.FirstWord; w < end; w++)
        {
            var word = passage.Words[w];
            if (!WordList.At(word.Lists).Overlaps(Openers) && word.Hash != According && word.Hash != Likely) continue;
            if (AccordingTo(sentence, w) is { } source) return source;
            if (Evidence(sentence, w) is { } evidence) return evidence;
            figure ??= Figure(sentence, w);
            if (passage[passage.Words[w]].Length <= LongestPassiveOpener && Passives.TryMatch(passage, w, out _, out int length) && w + length <= end && !(w > sentence.FirstWord && ClaimWords.Conditions.Contains(passage[passage.Words[w - 1]])))
                return new ClaimCue(TextSpan.FromBounds(passage.Words[w].Start, passage.Words[w + length - 1].End), false, false);
        }

        return figure;
    }

    // What was measured, without a word of who did; where a source was given before, it may be the same one's.
    private static ClaimCue? Figure(Sentence sentence, int w)
    {
        var passage = sentence.Passage;
        if (LikelihoodFinder.EndingAt(passage, w, sentence.FirstWord) is { } likelihood) return new ClaimCue(likelihood, false, false);
        var span = LikelihoodFinder.RiskAt(passage, w, sentence.FirstWord, sentence.FirstWord + sentence.WordCount) ?? ShareFinder.EndingAt(sentence, w);
        return span is { } measured && !IsTold(sentence, w) ? new ClaimCue(measured, false, true) : null;
    }

    // "The agency estimates that": somebody is said to have measured it.
    private static bool IsTold(Sentence sentence, int end)
    {
        for (int w = sentence.FirstWord; w < end; w++)
        {
            if (ClaimWords.FindingVerbs.Contains(sentence.Passage.Words[w])) return true;
        }

        return false;
    }

    private static ClaimCue? Evidence(Sentence sentence, int w)
    {
        var passage = sentence.Passage;
        var noun = passage[passage.Words[w]];
        bool people = ClaimWords.Researchers.Contains(noun);
        bool plural = people || ClaimWords.Plural.Contains(noun);
        bool singular = !plural && ClaimWords.Singular.Contains(noun);
        if (!plural && !singular && !ClaimWords.Weak.Contains(noun)) return null;
        bool trial = ClaimWords.Trials.Contains(noun);
        if (SubjectStart(sentence, w, out bool named, out bool qualified, out bool determined, out bool definite) is not { } start || (definite && !trial)) return null;
        if (singular ? !determined : !plural && !qualified && !TellsThat(sentence, start, w)) return null;
        if (trial && !definite && (determined || qualified || plural) && ClaimLead.Find(sentence, start, w, named) is { } lead) return lead;
        if (Verb(sentence, w, people ? ClaimWords.DiscoveryVerbs : ClaimWords.FindingVerbs, ref named) is not { } verb || (singular && IsPlural(passage, verb)) || (noun.Characters is "figures" && IsThought(passage[passage.Words[verb]]))) return null;
        var span = TextSpan.FromBounds(passage.Words[start].Start, passage.Words[verb].End);
        return new ClaimCue(span, named, people && verb - w <= 2, definite) { IsNew = determined && !definite };
    }

    /// <summary><c>Data shows that</c> at the head of a sentence: nobody's own data.</summary>
    private static bool TellsThat(Sentence sentence, int start, int noun) =>
        start == noun && noun == sentence.FirstWord && noun + 2 < sentence.FirstWord + sentence.WordCount && sentence.Passage[sentence.Passage.Words[noun + 2]].Characters is "that";

    /// <summary>Walks left over adjectives and quantities to the first word of the subject; null when a word there makes it no claim.</summary>
    private static int? SubjectStart(Sentence sentence, int noun, out bool named, out bool qualified, out bool determined, out bool definite)
    {
        var passage = sentence.Passage;
        named = qualified = determined = definite = false;
        int start = noun;
        for (int w = noun - 1; w >= sentence.FirstWord && noun - w <= LongestSubject && (IsPlainGap(passage, w) || IsListed(passage, w)); w--)
        {
            var word = passage[passage.Words[w]];
            if (word.Characters is "the" or "The")
            {
                (definite, determined, start) = (true, true, w);
                break;
            }

            if (ClaimWords.Blockers.Contains(word)) return null;
            if (ClaimWords.Stops.Contains(word)) break;
            if (ClaimWords.Makers.Contains(word) && w > sentence.FirstWord)
            {
                named = true;
                break;
            }

            bool article = word.Length <= 3 && word.ToString().ToLowerInvariant() is "a" or "an" or "one";
            determined |= article || word.Equals("another".AsSpan(), StringComparison.OrdinalIgnoreCase);
            qualified |= ClaimWords.Qualifiers.Contains(word);
            bool possessive = word.Length > 2 && word[word.Length - 1] == 's' && word[word.Length - 2] is '\'' or '’';
            bool capital = char.IsUpper(word[0]) && (w > sentence.FirstWord || possessive || (word.Length > 1 && char.IsUpper(word[word.Length - 1])));
            if (possessive && !capital) return null;
            named |= capital && !ClaimWords.Qualifiers.Contains(word);
            start = w;
            if (article) break;
        }

        if (start > sentence.FirstWord && ClaimWords.Conditions.Contains(passage[passage.Words[start - 1]])) return null;
        named |= start > sentence.FirstWord + 1 && ClaimWords.Makers.Contains(passage[passage.Words[start - 1]]);
        return start;
    }

    /// <summary>The finding verb behind the subject, past adverbs, auxiliaries and one stretch of modifiers.</summary>
    private static int? Verb(Sentence sentence, int noun, WordList verbs, ref bool named)
    {
        var passage = sentence.Passage;
        int end = sentence.FirstWord + sentence.WordCount;
        bool modified = false;
        for (int w = noun + 1; w < end && w - noun <= LongestModifier; w++)
        {
            if (BreaksClause(passage, w - 1)) return null;
            var word = passage[passage.Words[w]];
            if (verbs.Contains(word)) return (ClaimWords.Breakers.Contains(passage[passage.Words[w - 1]]) && !GoesOn(passage, w - 1)) || IsParticiple(passage, noun, w) || (w == noun + 1 && !IsPlainGap(passage, noun)) || IsPoint(passage, w, end) ? null : w;
            bool adverb = word.Length > 4 && word[word.Length - 1] == 'y' && word[word.Length - 2] == 'l';
            if (!modified && !adverb && !ClaimWords.Modifiers.Contains(word)) return null;
            if (w == noun + 1 && ClaimWords.Breakers.Contains(word)) return null;
            modified |= !adverb;
            named |= char.IsUpper(word[0]) && word.Length > 1;
        }

        return null;
    }

    // "party figures concluded": people.
    private static bool IsThought(ReadOnlySpan<char> verb) => verb is "concluded" or "conclude" or "agree" or "agreed" or "argue" or "argued" or "warn" or "warned" or "say" or "caution" or "cautioned";

    /// <summary><c>continue to</c>, <c>seem to</c> before the verb.</summary>
    private static bool GoesOn(Passage passage, int to) =>
        passage[passage.Words[to]].Characters is "to" && passage[passage.Words[to - 1]].Characters is "continue" or "continues" or "continued" or "seem" or "seems" or "appear" or "appears" or "tend" or "tends";

    /// <summary>Whether the verb cannot belong to one study (<c>link</c>, <c>have found</c>): then another subject or an order stands there.</summary>
    private static bool IsPlural(Passage passage, int verb)
    {
        if (passage[passage.Words[verb - 1]].Equals("have".AsSpan(), StringComparison.OrdinalIgnoreCase)) return true;
        return ClaimWords.PluralVerbs.Contains(passage[passage.Words[verb]]);
    }

    /// <summary><c>a lead of three points</c>: no verb without <c>to</c> behind it.</summary>
    private static bool IsPoint(Passage passage, int verb, int end) =>
        passage[passage.Words[verb]].Characters is "point" or "points" or "pointed" && (verb + 1 >= end || passage[passage.Words[verb + 1]].Characters is not "to");

    /// <summary>Whether the verb only says where the evidence stands (<c>reports found on the web</c>).</summary>
    private static bool IsParticiple(Passage passage, int noun, int verb)
    {
        if (verb != noun + 1 || verb + 1 >= passage.Words.Length) return false;
        var behind = passage[passage.Words[verb + 1]];
        return behind.Length <= 4 && behind.ToString() is "in" or "on" or "over" or "at" or "by" or "here" or "with";
    }

    private static ClaimCue? AccordingTo(Sentence sentence, int w)
    {
        var passage = sentence.Passage;
        int end = sentence.FirstWord + sentence.WordCount;
        if (w + 2 >= end || !passage[passage.Words[w]].Equals("according".AsSpan(), StringComparison.OrdinalIgnoreCase)
            || !passage[passage.Words[w + 1]].Equals("to".AsSpan(), StringComparison.Ordinal)) return null;
        int found = -1;
        bool named = false, definite = passage[passage.Words[w + 2]].Characters is "the";
        for (int i = definite ? w + 3 : w + 2; i < end && i - w - 2 < LongestSource && (i <= w + 3 || IsPlainGap(passage, i - 1)); i++)
        {
            var word = passage[passage.Words[i]];
            if (ClaimWords.Blockers.Contains(word) || (found < 0 && ClaimWords.Stops.Contains(word))) break;
            named |= char.IsUpper(word[0]);
            if (IsEvidence(word)) found = i;
            else if (found >= 0) break;
        }

        if (found < 0 || (definite && !WordList.At(passage.Words[found].Lists).Overlaps(ClaimWords.OfEvidence))) return null;
        int last = found;
        for (int i = found + 1; i < end && i - found <= LongestModifier && !BreaksClause(passage, i - 1); i++)
        {
            var word = passage[passage.Words[i]];
            if (i == found + 1 && passage.JoinsNext(found)) named |= word.Characters is "his" or "her" or "its" or "their";
            if (i == found + 1 && !ClaimWords.Modifiers.Contains(word)) break;
            named |= char.IsUpper(word[0]) && word.Length > 1;
        }

        return new ClaimCue(TextSpan.FromBounds(passage.Words[w].Start, passage.Words[last].End), named, false, definite) { IsNew = !definite };
    }

    private static bool IsEvidence(WordText word) => ClaimWords.Plural.Contains(word) || ClaimWords.Singular.Contains(word)
        || ClaimWords.Weak.Contains(word) || ClaimWords.Researchers.Contains(word) || ClaimWords.Authorities.Contains(word);

    /// <summary>Whether only white space or a hyphen stands behind the word.</summary>
    private static bool IsPlainGap(Passage passage, int w)
    {
        for (int i = passage.Words[w].End; i < passage.Words[w + 1].Start; i++)
        {
            if (!char.IsWhiteSpace(passage.Text[i]) && passage.Text[i] is not ('-' or '/' or '*' or '_')) return false;
        }

        return true;
    }

    /// <summary><c>small, three-week</c>: a comma between two qualities.</summary>
    private static bool IsListed(Passage passage, int w) => passage.Text[passage.Words[w].End] == ',' && ClaimWords.Qualifiers.Contains(passage[passage.Words[w]]);

    /// <summary>Whether a sign that ends a clause stands behind the word; a comma does not.</summary>
    private static bool BreaksClause(Passage passage, int w)
    {
        int to = w + 1 < passage.Words.Length ? passage.Words[w + 1].Start : passage.Text.Length;
        for (int i = passage.Words[w].End; i < to; i++)
        {
            if (passage.Text[i] is ';' or ':' or '“' or '”' or '"' or '?' or '!' or '—') return true;
        }

        return false;
    }
}
