using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>Finds claims of nobody in particular by who is said to make them, in one walk over the words that such a claim can begin at.</summary>
internal static class VagueSourceFinder
{
    private const int MostModifiers = 3;
    private const int FarthestVerb = 7;

    /// <summary>The lists of the words that one can begin at.</summary>
    public static WordListSet Openers => Claimants.AllOpeners | HearsayPhrase.AllOpeners;

    public static ImmutableArray<VagueSource> FindAll(ImmutableArray<Passage> passages, CueWords cues)
    {
        var found = ImmutableArray.CreateBuilder<VagueSource>();
        foreach (var passage in passages) AddThoseOf(passage, cues.In(passage), found);
        return found.ToImmutable();
    }

    private static void AddThoseOf(Passage passage, ReadOnlySpan<CueWord> cues, ImmutableArray<VagueSource>.Builder found)
    {
        WordListSet claimants = Claimants.OpenersIn(passage), hearsay = HearsayPhrase.OpenersIn(passage);
        if (!passage.Lists.Overlaps(claimants | hearsay)) return;
        int cue = 0;
        foreach (var sentence in passage.Sentences)
        {
            int end = sentence.FirstWord + sentence.WordCount;
            for (int next = sentence.FirstWord; cue < cues.Length && cues[cue].Word < end; cue++)
            {
                int i = cues[cue].Word;
                if ((cues[cue].Kinds & CueKinds.VagueSource) == 0 || i < next) continue;
                ref readonly var lists = ref WordList.At(passage.Words[i].Lists);
                int first = i, last = -1;
                if (lists.Overlaps(claimants))
                {
                    if (Claimants.IsBareGroup(passage[passage.Words[i]])) first = WithModifiers(passage, i, sentence.FirstWord);
                    last = EndOfClaim(passage, i, end, first);
                }

                if (last < 0 && lists.Overlaps(hearsay)) last = HearsayPhrase.EndAt(passage, i, end);
                if (last < 0) continue;
                bool refersBack = first == i && IsLoneQuantifier(passage[passage.Words[i]]) && last - i <= 2 && !Claimants.ArePeople(passage[passage.Words[i + 1]]);
                found.Add(new VagueSource(passage, TextSpan.FromBounds(passage.Words[first].Start, passage.Words[last].End), refersBack));
                next = last + 1;
            }
        }
    }

    /// <summary>The last word of a vague subject with its verb, or of <c>according to</c> with a vague source, beginning at a word; -1 where none begins.</summary>
    private static int EndOfClaim(Passage passage, int first, int end, int phrase)
    {
        var word = passage[passage.Words[first]];
        if (word.Equals("according".AsSpan(), StringComparison.OrdinalIgnoreCase) && first + 2 < end && passage[passage.Words[first + 1]].Characters is "to")
            return EndOfGroup(passage, first + 2, end, ofLearning: true, out _);
        if (Claimants.IsVerb(word) && first > 0 && IsInversion(passage, first))
            return first + 1 < end && passage.JoinsNext(first) ? EndOfGroup(passage, first + 1, end, ofLearning: true, out _) : -1;
        if (IsGoverned(passage, phrase)) return -1;
        int head = EndOfGroup(passage, first, end, ofLearning: false, out bool isPerson);
        if (head >= 0) return EndOfPredicate(passage, head, end, isPerson);
        return IsLoneQuantifier(word) ? EndOfLonePredicate(passage, first, end) : -1;
    }

    /// <summary>The head of <c>some health experts</c>, <c>a plastic surgeon</c>, <c>critics</c>.</summary>
    private static int EndOfGroup(Passage passage, int first, int end, bool ofLearning, out bool isPerson)
    {
        var opener = passage[passage.Words[first]];
        isPerson = opener.Characters is "a" or "A" or "an" or "An" or "one" or "One" or "another" or "Another";
        bool isGroup = Claimants.IsQuantifier(opener);
        if (Claimants.IsBareGroup(opener)) return first;
        if (!isPerson && !isGroup) return -1;
        for (int i = first + 1; i < end && i <= first + MostModifiers + 1 && passage.JoinsNext(i - 1); i++)
        {
            var word = passage[passage.Words[i]];
            bool isHead = isPerson && !isGroup ? Claimants.IsSingular(word) : Claimants.IsPlural(word) || (!ofLearning && !passage.IsCapitalised(i) && Claimants.ArePeople(word));
            if (isHead && word.Characters is "people" && i > first + 1 && EndsPlural(passage[passage.Words[i - 1]])) return -1;
            if (isHead && !(passage.JoinsNext(i) && i + 1 < end && PeopleNouns.Contains(passage[passage.Words[i + 1]]))) return i;
            if (passage.IsCapitalised(i) || (FunctionWords.English.Contains(word) && !Claimants.IsQuantifier(word))) return -1;
        }

        return -1;
    }

    /// <summary><c>many times people say</c>: the quantifier has another noun.</summary>
    private static bool EndsPlural(ReadOnlySpan<char> word) => word.Length > 3 && word[word.Length - 1] == 's' && word[word.Length - 2] is not ('s' or 'u' or 'i');

    /// <summary>The verb within reach of the head; a name on the way says who it was.</summary>
    private static int EndOfPredicate(Passage passage, int head, int end, bool isPerson)
    {
        bool be = false, opinionOnly = !isPerson && !Claimants.IsPlural(passage[passage.Words[head]]) && !Claimants.IsBareGroup(passage[passage.Words[head]]);
        for (int i = head + 1; i < end && i <= head + FarthestVerb && passage.JoinsNext(i - 1); i++)
        {
            var word = passage[passage.Words[i]];
            if (passage.IsCapitalised(i) && word.Characters is not "I") return -1;
            if (i == head + 1 && word.Characters is "who" or "whom" && Claimants.IsBareGroup(passage[passage.Words[head]])) return -1;
            if (i > head + 1 && word.Characters is "and" or "or" or "but") return -1;
            if (be ? Claimants.IsAttitude(word) : Claimants.IsVerb(word)) return !IsNoPredicate(passage, head, i) && (be || IsFullVerb(passage, i, end, isPerson)) && (!opinionOnly || Claimants.IsOpinion(word)) ? i : -1;
            bool helps = NounPhraseReader.IsAuxiliary(word);
            if (Claimants.IsModal(word)) return -1;
            be |= HearsayPhrase.IsBe(word);
            if (be && !helps && word.Characters is not ("too" or "so" or "very" or "less" or "more" or "t")) return -1;
            if (isPerson && !helps) return -1;
        }

        return -1;
    }

    private static int EndOfLonePredicate(Passage passage, int first, int end)
    {
        if (passage[passage.Words[first]].Characters is "most" or "Most" && first + 1 < end && IsFrequency(passage[passage.Words[first + 1]])) return -1;
        for (int i = first + 1; i < end && i <= first + 3 && passage.JoinsNext(i - 1); i++)
        {
            var word = passage[passage.Words[i]];
            if (Claimants.IsModal(word)) return -1;
            if (Claimants.IsVerb(word))
            {
                if (word.Characters is "propose" or "proposed" || !IsFullVerb(passage, i, end, isPerson: false)) return -1;
                bool that = passage.JoinsNext(i) && i + 1 < end && passage[passage.Words[i + 1]].Characters is "that";
                bool present = that || i > first + 1 || word[word.Length - 1] is not 'd' && word.Characters is not ("thought" or "felt" or "told");
                return present && !(passage.JoinsNext(i) && i + 1 < end && passage[passage.Words[i + 1]].Characters is "they" or "he" or "she" or "I" or "we") ? i : -1;
            }

            if ((!NounPhraseReader.IsAuxiliary(word) && word.Characters is not ("still" or "now" or "also" or "even")) || HearsayPhrase.IsBe(word)) return -1;
        }

        return -1;
    }

    /// <summary><c>most often</c>, <c>most commonly</c>.</summary>
    private static bool IsFrequency(ReadOnlySpan<char> word) => word is "often" || word.EndsWith("ly".AsSpan(), StringComparison.Ordinal);

    /// <summary><c>urge others to think</c>, <c>people with a condition called …</c>: no verb of the subject.</summary>
    private static bool IsNoPredicate(Passage passage, int head, int verb)
    {
        var before = passage[passage.Words[verb - 1]];
        bool that = verb + 1 < passage.Words.Length && passage[passage.Words[verb + 1]].Characters is "that";
        return (before.Characters is "to" && !that) || (verb > head + 1 && passage[passage.Words[verb]].Characters is "called" or "described" && !NounPhraseReader.IsAuxiliary(before));
    }

    /// <summary>Not <c>people think about …</c>, nor the noun in <c>some calls</c>.</summary>
    private static bool IsFullVerb(Passage passage, int verb, int end, bool isPerson)
    {
        if (!isPerson && passage.Text[passage.Words[verb].End - 1] == 's') return false;
        if (verb + 1 < end && passage.JoinsNext(verb) && IsGerund(passage[passage.Words[verb + 1]])) return false;
        if (passage[passage.Words[verb]].Characters is "consider" or "considered" && verb + 1 < end && passage[passage.Words[verb + 1]].Characters is "their" or "whether" or "how" or "what") return false;
        return !(verb + 1 < end && passage.JoinsNext(verb) && passage[passage.Words[verb + 1]].Characters is "about" or "of" or "to" or "for" or "at" or "up" or "on");
    }

    /// <summary><c>consider moving</c>: a plan, not a view; <c>think everything</c> is one.</summary>
    private static bool IsGerund(ReadOnlySpan<char> word) => word.Length > 5 && word.EndsWith("ing".AsSpan(), StringComparison.Ordinal) && !word.EndsWith("thing".AsSpan(), StringComparison.Ordinal);

    /// <summary>The first word of <c>election law experts</c>.</summary>
    private static int WithModifiers(Passage passage, int head, int first)
    {
        int from = head;
        while (from > first && head - from < MostModifiers && passage.JoinsNext(from - 1) && !passage.IsCapitalised(from - 1) && passage.Words[from - 1].Kind == WordKind.Letters
            && !FunctionWords.English.Contains(passage[passage.Words[from - 1]]) && !Claimants.IsVerb(passage[passage.Words[from - 1]])) from--;
        return from;
    }

    private static bool IsLoneQuantifier(WordText word) => word.Characters is "Some" or "some" or "Many" or "many" or "Others" or "others" or "Most" or "most";

    /// <summary><c>…, say some experts</c>.</summary>
    private static bool IsInversion(Passage passage, int verb)
    {
        int end = passage.Words[verb - 1].End;
        return passage.Text[end] is ',' or '”' or '"' or '’' or '—' or '–';
    }

    /// <summary><c>of some experts</c>, <c>the many critics</c>: not the subject.</summary>
    private static bool IsGoverned(Passage passage, int first) =>
        first > 0 && passage.JoinsNext(first - 1) && NounPhraseReader.Governs(passage[passage.Words[first - 1]]);
}
