namespace ContentLint.Language;

/// <summary>Tells a name of which the text says what its bearer is: <c>Reyes is a surgeon</c>, <c>Reyes has been the mayor since May</c>, <c>Reyes works as a nurse</c>.</summary>
internal static class Predicate
{
    private const int FarthestRole = 7;
    private static readonly WordList Openers = WordList.Of("en/predicate-openers.txt");

    /// <summary>Whether such words follow the name at a word.</summary>
    public static bool Follows(Passage passage, int word)
    {
        bool opened = false, determined = false;
        for (int i = word + 1; i <= word + FarthestRole && passage.JoinsNext(i - 1); i++)
        {
            var next = passage[passage.Words[i]];
            if (!opened)
            {
                opened = Openers.Contains(next);
                if (!opened && !NounPhraseReader.IsAuxiliary(next)) return false;
            }
            else if (determined && PeopleNouns.Contains(next))
            {
                return true;
            }
            else if (next.Characters is "a" or "an" or "the" or "his" or "her" or "their" or "one" || SingleName.WithoutPossessive(next).Length < next.Length)
            {
                determined = true;
            }
            else if (!determined && !NounPhraseReader.IsAuxiliary(next) && next.Characters is not ("as" or "of"))
            {
                return false;
            }
        }

        return false;
    }
}
