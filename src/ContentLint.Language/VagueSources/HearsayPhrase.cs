namespace ContentLint.Language;

/// <summary><c>it is believed that</c>, <c>is widely regarded as</c>, <c>is said to</c>, <c>considered by many</c>, <c>legend has it</c>.</summary>
internal static class HearsayPhrase
{
    private const int MostAdverbs = 3;

    private static readonly WordList Participles = WordList.Of("en/hearsay-participles.txt");
    private static readonly WordList Infinitives = WordList.Of("en/hearsay-infinitives.txt");
    private static readonly WordList Adverbs = WordList.Of("en/hearsay-adverbs.txt");
    private static readonly WordList BeForms = WordList.Of("en/be-forms.txt");
    private static readonly PhraseSet Fixed = PhraseSet.Of("en/hearsay-phrases.txt");

    private static readonly WordListSet FixedOpeners = WordList.Of("en/hearsay-phrases.txt").Set;
    private static readonly WordListSet Openers = FixedOpeners | BeForms.Set | WordList.Of("en/impersonal-openers.txt").Set;

    /// <summary>The lists of the words that such a phrase can begin with in any passage.</summary>
    public static WordListSet AllOpeners => Openers;

    /// <summary>The lists of the words that such a phrase can begin with in a passage.</summary>
    public static WordListSet OpenersIn(Passage passage) => passage.Lists.Overlaps(Participles.Set) ? Openers : FixedOpeners;

    /// <summary>Whether the word is a form of to be.</summary>
    public static bool IsBe(WordText word) => BeForms.Contains(word);

    /// <summary>The last word of such a phrase that begins at a word, or -1.</summary>
    public static int EndAt(Passage passage, int first, int end)
    {
        if (Fixed.TryMatch(passage, first, out _, out int length) && first + length <= end) return first + length - 1;
        var word = passage[passage.Words[first]];
        bool impersonal = word.Characters is "it" or "It";
        if (!impersonal && !BeForms.Contains(word)) return -1;
        bool be = false, spread = false, wide = false, past = false;
        for (int i = impersonal ? first + 1 : first; i < end && i <= first + MostAdverbs + 2 && (i == first || passage.JoinsNext(i - 1)); i++)
        {
            word = passage[passage.Words[i]];
            if (BeForms.Contains(word)) (be, past) = (true, past || word.Characters is "was" or "were" or "been");
            else if (be && Participles.Contains(word)) return EndBehind(passage, i, end, impersonal, spread, wide, past);
            else if (Adverbs.Contains(word)) (spread, wide) = (true, wide || word.Characters is "widely" or "generally" or "universally" or "popularly");
            else if (!NounPhraseReader.IsAuxiliary(word)) return -1;
        }

        return -1;
    }

    private static int EndBehind(Passage passage, int participle, int end, bool impersonal, bool spread, bool wide, bool past)
    {
        if (participle + 1 >= end || !passage.JoinsNext(participle)) return -1;
        var next = passage[passage.Words[participle + 1]];
        if (next.Characters is "that") return impersonal ? participle + 1 : -1;
        if (next.Characters is "by" && participle + 2 < end && passage.JoinsNext(participle + 1) && passage[passage.Words[participle + 2]].Characters is "some" or "many" or "most" or "others")
            return passage.JoinsNext(participle + 2) && participle + 3 < end && !FunctionWords.English.Contains(passage[passage.Words[participle + 3]]) ? -1 : participle + 2;
        var verb = passage[passage.Words[participle]];
        if (wide && verb.Characters is "considered" or "regarded" && next.Characters is "the" or "a" or "an" or "one" or "among") return participle;
        if (spread) return next.Characters is "to" or "as" ? participle + 1 : -1;
        return next.Characters is "to" && (Infinitives.Contains(verb) || (past && verb.Characters is "said")) ? participle + 1 : -1;
    }
}
