using System;

namespace ContentLint.Language;

/// <summary>Tells the mention of a name that says who its bearer is.</summary>
internal static class Introduction
{
    private const int MostParts = 3;

    private static readonly WordList Particles = WordList.Of("en/name-particles.txt");
    private static readonly WordList Openers = WordList.Of("en/apposition-openers.txt");

    /// <summary>
    /// Whether the name at a word is part of a longer name (<c>Ada Reyes</c>, <c>Dr. Reyes</c>, also behind a lost space:
    /// <c>toAda Reyes</c>), follows a role (<c>spokeswoman Reyes</c>), leads an apposition (<c>Reyes, a surgeon</c>), is told to be
    /// something (<c>Reyes is a surgeon</c>) or belongs somewhere (<c>Reyes of the Valley Clinic</c>, <c>Ada in ’t Veld</c>).
    /// </summary>
    public static bool At(Passage passage, int word)
    {
        int part = word;
        while (word > 0 && part - word < MostParts && passage.JoinsNext(word - 1) && (passage.Text[passage.Words[word - 1].End] == '-' || (!passage.IsCapitalised(word - 1) && Particles.Contains(passage[passage.Words[word - 1]])))) word--;
        if (word > 0 && passage.JoinsNext(word - 1))
        {
            var before = passage[passage.Words[word - 1]];
            if (HasCapital(before) && !SingleName.IsDate(before) && !IsPlainOpener(passage, word - 1)) return true;
            if (PeopleNouns.Contains(before)) return true;
        }

        word = part;
        if (passage.JoinsNext(word) && passage.IsCapitalised(word + 1) && !SpeechVerbs.Contains(passage[passage.Words[word + 1]]) && !SingleName.IsDate(passage[passage.Words[word + 1]])) return true;
        if (BelongsSomewhere(passage, word) || Predicate.Follows(passage, word) || LeadingRole.Precedes(passage, word)) return true;
        return word + 1 < passage.Words.Length && passage.MarkBehind(word) is ',' or '(' or '—' or '–' && Opens(passage, word + 1);
    }

    private static bool BelongsSomewhere(Passage passage, int word)
    {
        bool joined = passage.JoinsNext(word);
        if (!joined && (word + 1 >= passage.Words.Length || passage.MarkBehind(word) != ',' || passage.Words[word + 1].Start > passage.Words[word].End + 2)) return false;
        int behind = passage.Words[word + 1].End + 1;
        if (joined && behind + 1 < passage.Text.Length && passage.Text[behind] is '\'' or '’' && passage.Text[behind + 1] == 't') return true;
        if (passage[passage.Words[word + 1]].Characters is not ("of" or "from" or "at" or "with")) return false;
        for (int i = word + 2; i <= word + 3 && i < passage.Words.Length && passage.JoinsNext(i - 1); i++)
        {
            var place = passage[passage.Words[i]];
            if (passage.IsCapitalised(i)) return !SingleName.IsDate(SingleName.WithoutPossessive(place));
            if (place.Characters is not "the") return false;
        }

        return false;
    }

    private static bool Opens(Passage passage, int word)
    {
        var opener = passage[passage.Words[word]];
        if (opener.Length <= 2 && passage.MarkBehind(word) == '.' && passage.IsCapitalised(word) && passage.Text.Length > passage.Words[word].End + 1 && char.IsUpper(passage.Text[passage.Words[word].End + 1])) return true;
        return passage.Words[word].Kind == WordKind.Number || Openers.Contains(opener) || PeopleNouns.Contains(opener)
            || (word + 1 < passage.Words.Length && passage.JoinsNext(word) && PeopleNouns.Contains(passage[passage.Words[word + 1]]));
    }

    /// <summary><c>But Reyes</c>, <c>Said Reyes</c>: the capital is the sentence's.</summary>
    private static bool IsPlainOpener(Passage passage, int word)
    {
        var characters = passage[passage.Words[word]];
        if (FunctionWords.English.Contains(characters) || SpeechVerbs.Contains(characters)) return true;
        bool first = passage.Sentences[passage.SentenceAt(passage.Words[word].Start)].FirstWord == word;
        return first && characters.EndsWith("ly".AsSpan(), StringComparison.Ordinal);
    }

    private static bool HasCapital(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (char.IsUpper(c)) return true;
        }

        return false;
    }
}
