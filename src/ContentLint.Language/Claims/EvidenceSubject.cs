namespace ContentLint.Language;

/// <summary>The words up to a noun for evidence: <c>several small studies</c>, <c>the results of a trial</c>.</summary>
/// <param name="Start">Its first word, an index in <see cref="Passage.Words"/>.</param>
internal readonly record struct EvidenceSubject(int Start)
{
    private const int Longest = 6;

    /// <summary>Whether it names whose evidence it is.</summary>
    public bool IsNamed { get; init; }

    /// <summary>Whether a word makes of it somebody's evidence (<c>recent</c>, <c>most of the</c>).</summary>
    public bool IsQualified { get; init; }

    /// <summary>Whether it has an article or its like.</summary>
    public bool IsDetermined { get; init; }

    /// <summary>Whether it speaks of evidence as known (<c>the study</c>).</summary>
    public bool IsDefinite { get; init; }

    /// <summary>Whether it is the results of that evidence, which are many.</summary>
    public bool IsResults { get; init; }

    /// <summary>Walks left from a noun over adjectives and quantities; null when a word there makes it no claim.</summary>
    public static EvidenceSubject? EndingAt(Sentence sentence, int noun)
    {
        if (Phrase(sentence, noun) is not { } phrase) return null;
        int of = phrase.Start - 1;
        if (of <= sentence.FirstWord || sentence.Passage[sentence.Passage.Words[of]].Characters is not ("of" or "from" or "in" or "by") || !sentence.Passage.IsPlainGap(of - 1)) return phrase;
        if (!ClaimWords.Results.Contains(sentence.Passage[sentence.Passage.Words[of - 1]])) return phrase;
        if (Phrase(sentence, of - 1) is not { } results) return null;
        return phrase with { Start = results.Start, IsNamed = phrase.IsNamed || results.IsNamed, IsResults = true };
    }

    private static EvidenceSubject? Phrase(Sentence sentence, int noun)
    {
        var passage = sentence.Passage;
        bool named = false, qualified = false, determined = false, definite = false;
        int start = noun;
        for (int w = noun - 1; w >= sentence.FirstWord && noun - w <= Longest && (passage.IsPlainGap(w) || IsListed(passage, w)); w--)
        {
            var word = passage[passage.Words[w]];
            if (word.Characters is "the" or "The")
            {
                start = w;
                if (PartEndingAt(passage, w, sentence.FirstWord) is { } part) (qualified, start) = (true, part);
                else if (w + 1 < noun && ClaimWords.Latest.Contains(passage[passage.Words[w + 1]]) && !ClaimWords.Singular.Contains(passage[passage.Words[noun]])) (qualified, determined) = (true, true);
                else (definite, determined) = (true, true);
                break;
            }

            if (word.Characters is "that" && IsPlural(passage[passage.Words[noun]])) break;
            if (ClaimWords.Blockers.Contains(word)) return null;
            if (ClaimWords.Stops.Contains(word)) break;
            if (ClaimWords.Makers.Contains(word) && w > sentence.FirstWord)
            {
                named = true;
                break;
            }

            bool article = word.Length <= 3 && word.Characters is "a" or "A" or "an" or "An" or "one" or "One";
            determined |= article || word.Characters is "another" or "Another" or "every" or "Every";
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
        return new EvidenceSubject(start) { IsNamed = named, IsQualified = qualified, IsDetermined = determined, IsDefinite = definite };
    }

    // "that polls show": no one poll, so "that" only joins the clause.
    private static bool IsPlural(WordText noun) => noun[noun.Length - 1] == 's' && (ClaimWords.Plural.Contains(noun) || ClaimWords.Researchers.Contains(noun));

    /// <summary>The first word of <c>most of the</c>, <c>the bulk of the</c>, which no longer speaks of one known thing.</summary>
    private static int? PartEndingAt(Passage passage, int the, int first)
    {
        if (the - 2 < first || passage[passage.Words[the - 1]].Characters is not "of" || !ClaimWords.Parts.Contains(passage[passage.Words[the - 2]])) return null;
        return the - 3 >= first && passage[passage.Words[the - 3]].Characters is "the" or "The" or "a" or "A" ? the - 3 : the - 2;
    }

    /// <summary><c>small, three-week</c>: a comma between two qualities.</summary>
    private static bool IsListed(Passage passage, int w) => passage.Text[passage.Words[w].End] == ',' && ClaimWords.Qualifiers.Contains(passage[passage.Words[w]]);
}
