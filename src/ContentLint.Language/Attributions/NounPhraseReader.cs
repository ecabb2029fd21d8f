using System;

namespace ContentLint.Language;

/// <summary>Reads the noun phrase on either side of a word, at most a few words far.</summary>
internal static class NounPhraseReader
{
    private const int LongestPhrase = 9;

    private static readonly WordList Auxiliaries = WordList.Of("en/auxiliaries.txt");
    private static readonly WordList Pronouns = WordList.Of("en/speaker-pronouns.txt");
    private static readonly WordList Determiners = WordList.Of("en/determiners.txt");
    private static readonly WordList VagueDeterminers = WordList.Of("en/vague-determiners.txt");
    private static readonly WordList Particles = WordList.Of("en/name-particles.txt");
    private static readonly WordList Prepositions = WordList.Of("en/prepositions.txt");
    private static readonly WordList Works = WordList.Of("en/work-nouns.txt");
    private static readonly WordListSet Names = WordList.Of("en/news-outlets.txt").Set | WordList.Of("en/common-surnames.txt").Set | WordList.Of("en/given-names.txt").Set;
    private static readonly WordList Evidence = WordList.Of("en/evidence-plural.txt"), Qualities = WordList.Of("en/evidence-qualifiers.txt"), Impersonal = WordList.Of("en/impersonal-sources.txt");

    /// <summary>Whether a word only helps the verb behind it.</summary>
    public static bool IsAuxiliary(WordText word) =>
        Auxiliaries.Contains(word) || (word.Length > 4 && char.IsLower(word[0]) && word.EndsWith("ly".AsSpan(), StringComparison.Ordinal));

    /// <summary>Whether a noun must follow the word.</summary>
    public static bool OpensPhrase(WordText word) =>
        Determiners.Contains(word) && !VagueDeterminers.Contains(word) && !Pronouns.Contains(word) && !Auxiliaries.Contains(word);

    /// <summary>Whether the word is a preposition.</summary>
    public static bool IsPreposition(WordText word) => Prepositions.Contains(word);

    /// <summary>Whether a noun phrase behind the word depends on it: a preposition or a determiner.</summary>
    public static bool Governs(WordText word) => Prepositions.Contains(word) || OpensPhrase(word) || IsPossessive(word) || word[word.Length - 1] is '’' or '\'';

    /// <summary>The subject before a verb, helping verbs and adverbs skipped.</summary>
    /// <param name="passage">Where to read.</param>
    /// <param name="verb">The verb's word.</param>
    /// <param name="first">The first word that may belong to it.</param>
    public static NounPhrase? Before(Passage passage, int verb, int first)
    {
        int last = verb - 1;
        while (last >= first && passage.JoinsNext(last) && IsAuxiliary(passage[passage.Words[last]])) last--;
        if (last < first) return null;
        if (!passage.JoinsNext(last)) return passage.MarkBehind(last) == ',' ? BeforeApposition(passage, first, last) : null;
        return EndingAt(passage, last, first);
    }

    /// <summary>The phrase that begins at a word.</summary>
    /// <param name="passage">Where to read.</param>
    /// <param name="first">The word.</param>
    /// <param name="end">The first word that may not belong to it.</param>
    public static NounPhrase? After(Passage passage, int first, int end)
    {
        if (first >= end) return null;
        var word = passage[passage.Words[first]];
        if (Pronouns.Contains(word)) return new NounPhrase(first, 1, SourceKind.Pronoun);
        int last = first;
        end = Math.Min(end, first + LongestPhrase);
        while (last + 1 < end && passage.JoinsNext(last) && Continues(passage, first, last + 1)) last++;
        return Judge(passage, first, last);
    }

    private static bool Continues(Passage passage, int first, int word)
    {
        var next = passage[passage.Words[word]];
        if (passage.IsCapitalised(word)) return !SpeechVerbs.Contains(next);
        if (Particles.Contains(next)) return word + 1 < passage.Words.Length && passage.IsCapitalised(word + 1) && passage.IsCapitalised(word - 1);
        bool namesOnly = passage.IsCapitalised(first) && !Determiners.Contains(passage[passage.Words[first]]) && !IsPossessive(passage[passage.Words[word - 1]]) && !PeopleNouns.Contains(passage[passage.Words[word - 1]]);
        return !namesOnly && !FunctionWords.English.Contains(next) && !SpeechVerbs.Contains(next) && !IsAuxiliary(next);
    }

    /// <summary>The phrase that ends at a word.</summary>
    /// <param name="passage">Where to read.</param>
    /// <param name="last">The word.</param>
    /// <param name="first">The first word that may belong to it.</param>
    public static NounPhrase? EndingAt(Passage passage, int last, int first)
    {
        if (Pronouns.Contains(passage[passage.Words[last]])) return new NounPhrase(last, 1, SourceKind.Pronoun);
        bool name = passage.IsCapitalised(last);
        int from = last;
        first = Math.Max(first, last - LongestPhrase + 1);
        while (from > first && passage.JoinsNext(from - 1) && ReachesBack(passage, from - 1, name)) from--;
        if (from > first && passage.JoinsNext(from - 1) && Determiners.Contains(passage[passage.Words[from - 1]])) from--;
        return Judge(passage, from, last);
    }

    private static bool ReachesBack(Passage passage, int word, bool name)
    {
        var before = passage[passage.Words[word]];
        if (FunctionWords.English.Contains(before)) return false;
        if (Particles.Contains(before)) return name;
        return passage.IsCapitalised(word) || IsPossessive(before) || (name ? PeopleNouns.Contains(before) : passage.Words[word].Kind == WordKind.Letters);
    }

    /// <summary><c>Luke, a dermatologist in Ohio, said</c>: the phrase at the head of the clause.</summary>
    private static NounPhrase? BeforeApposition(Passage passage, int first, int last)
    {
        while (first < last && passage.JoinsNext(first) && passage.IsCapitalised(first) && FunctionWords.English.Contains(passage[passage.Words[first]]) && !Determiners.Contains(passage[passage.Words[first]])) first++;
        return After(passage, first, last + 1) is { } phrase && phrase.LastWord < last && passage.MarkBehind(phrase.LastWord) is ',' or '(' && phrase.Kind != SourceKind.Other ? phrase : null;
    }

    private static NounPhrase? Judge(Passage passage, int first, int last)
    {
        var head = passage[passage.Words[last]];
        var opener = passage[passage.Words[first]];
        int count = last - first + 1;
        if (count == 1 && (FunctionWords.English.Contains(head) || Determiners.Contains(head)))
            return VagueDeterminers.Contains(head) ? new NounPhrase(first, 1, SourceKind.Vague) : null;
        for (int i = last; i >= first; i--)
        {
            var word = passage[passage.Words[i]];
            if (passage.IsCapitalised(i) && !(i == first && (FunctionWords.English.Contains(word) || Determiners.Contains(word) || (i == last ? IsCommon(word) : Qualities.Contains(word) || IsPlainWord(passage, i)))))
                return new NounPhrase(first, count, SourceKind.Name);
        }

        if (Works.Contains(head)) return new NounPhrase(first, count, SourceKind.Work);
        if (!PeopleNouns.Contains(head)) return new NounPhrase(first, count, SourceKind.Other);
        bool nobody = VagueDeterminers.Contains(opener) || IsIndefinite(opener) || !Determiners.Contains(opener);
        return new NounPhrase(first, count, nobody ? SourceKind.Vague : SourceKind.Role);
    }

    // "Broken lamps were reported": at the head of a sentence any word has a capital.
    private static bool IsPlainWord(Passage passage, int word)
    {
        var text = passage[passage.Words[word]];
        if (passage.IsCapitalised(word + 1) || passage.Sentences[passage.SentenceAt(passage.Words[word].Start)].FirstWord != word) return false;
        var lexicon = Lexicon.English;
        return lexicon.Contains(text) && !lexicon.IsName(text) && !lexicon.IsCompany(text) && !Names.Contains(text);
    }

    private static bool IsCommon(WordText word) => PeopleNouns.Contains(word) || PeopleNouns.ContainsPlural(word) || Works.Contains(word) || Evidence.Contains(word) || Impersonal.Contains(word);

    private static bool IsIndefinite(WordText word) =>
        word.Length <= 3 && (word.Equals("a".AsSpan(), StringComparison.OrdinalIgnoreCase) || word.Equals("an".AsSpan(), StringComparison.OrdinalIgnoreCase) || word.Equals("one".AsSpan(), StringComparison.OrdinalIgnoreCase));

    private static bool IsPossessive(WordText word) =>
        word.Length > 2 && word[word.Length - 1] == 's' && word[word.Length - 2] is '\'' or '’';
}
