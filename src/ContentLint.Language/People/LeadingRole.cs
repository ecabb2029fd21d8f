namespace ContentLint.Language;

/// <summary>Tells a name that a role or a naming leads to over a mark: <c>the nurse, Reyes, left</c>, <c>two nurses, Reyes and Lund</c>, <c>known as “Reyes”</c>.</summary>
internal static class LeadingRole
{
    private const int FarthestRole = 6;

    /// <summary>Whether one does at the word of a name.</summary>
    public static bool Precedes(Passage passage, int word)
    {
        if (word == 0) return false;
        if (IsNamed(passage, word)) return true;
        bool listed = word + 1 < passage.Words.Length && passage[passage.Words[word + 1]].Characters is "and" or "or";
        for (int w = word - 1; w >= 0 && word - w <= FarthestRole && GapOf(passage, w) is { } gap; w--)
        {
            var before = passage[passage.Words[w]];
            if (gap != ' ' && PeopleNouns.Contains(before)) return listed || passage.MarkBehind(word) is ',' or '.' or ';' or ')' or '\0' or '—' or '–';
            bool joins = before.Characters is "and" or "or";
            if (!joins && !passage.IsCapitalised(w)) return false;
            listed |= joins;
        }

        return false;
    }

    // "named Reyes", "known as “Reyes”".
    private static bool IsNamed(Passage passage, int word)
    {
        var before = passage[passage.Words[word - 1]];
        if (before.Characters is "named" or "called" or "nicknamed" or "dubbed") return true;
        return before.Characters is "as" && word > 1 && passage[passage.Words[word - 2]].Characters is "known" or "identified";
    }

    // A space, a comma or a colon behind the word; null for anything else.
    private static char? GapOf(Passage passage, int word)
    {
        if (passage.JoinsNext(word)) return ' ';
        int gap = passage.Words[word + 1].Start - passage.Words[word].End;
        return gap == 2 && passage.Text[passage.Words[word].End] is ',' or ':' ? passage.Text[passage.Words[word].End] : null;
    }
}
