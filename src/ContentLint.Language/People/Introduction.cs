using System;

namespace ContentLint.Language;

/// <summary>Tells the mention of a name that says who its bearer is.</summary>
internal static class Introduction
{
    private const int MostParts = 3;

    private static readonly WordList Openers = WordList.Of("en/apposition-openers.txt");

    /// <summary>
    /// Whether the name at a word is part of a longer name (<c>Ada Reyes</c>, <c>Dr. Reyes</c>, also behind a lost space:
    /// <c>toAda Reyes</c>), follows a role (<c>spokeswoman Reyes</c>), leads an apposition (<c>Reyes, a surgeon</c>) or belongs
    /// somewhere (<c>Reyes of the Valley Clinic</c>, <c>Ada in ’t Veld</c>).
    /// </summary>
    public static bool At(Passage passage, int word)
    {
        int part = word;
        while (word > 0 && part - word < MostParts && passage.JoinsNext(word - 1) && passage.Text[passage.Words[word - 1].End] == '-') word--;
        if (word > 0 && passage.JoinsNext(word - 1))
        {
            var before = passage[passage.Words[word - 1]];
            if (HasCapital(before) && !SingleName.IsDate(before) && !IsPlainOpener(passage, word - 1)) return true;
            if (PeopleNouns.Contains(before)) return true;
        }

        word = part;
        if (passage.JoinsNext(word) && passage.IsCapitalised(word + 1) && !SpeechVerbs.Contains(passage[passage.Words[word + 1]]) && !SingleName.IsDate(passage[passage.Words[word + 1]])) return true;
        if (BelongsSomewhere(passage, word)) return true;
        return word + 1 < passage.Words.Length && passage.MarkBehind(word) is ',' or '(' or '—' or '–' && Opens(passage, word + 1);
    }

    private static bool BelongsSomewhere(Passage passage, int word)
    {
        if (!passage.JoinsNext(word)) return false;
        int behind = passage.Words[word + 1].End + 1;
        if (behind + 1 < passage.Text.Length && passage.Text[behind] is '\'' or '’' && passage.Text[behind + 1] == 't') return true;
        if (passage[passage.Words[word + 1]].Characters is not ("of" or "from")) return false;
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
