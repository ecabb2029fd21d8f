using System;

namespace ContentLint.Language;

/// <summary>Tells a word that can be the surname of a person by its form.</summary>
internal static class SingleName
{
    private static readonly WordList RealNames = WordList.Of("en/household-names.txt"), FictionalNames = WordList.Of("en/fictional-names.txt");
    private static readonly WordListSet HouseholdNames = RealNames.Set | FictionalNames.Set;
    private static readonly WordList CalendarNames = WordList.Of("en/calendar-names.txt");
    private static readonly WordList Surnames = WordList.Of("en/common-surnames.txt");
    private static readonly WordList Outlets = WordList.Of("en/news-outlets.txt");
    private static readonly WordList Places = WordList.Of("en/speaking-places.txt");
    private static readonly string[] GroupEndings = ["ans", "ists", "crats", "ites", "ese", "men"];

    /// <summary>Whether it can be one that needs an introduction: no acronym, no outlet, no place, no group, no name that everybody knows.</summary>
    public static bool Fits(string name)
    {
        if (name.Length < 3 || !char.IsUpper(name[0]) || name.IndexOf(' ') >= 0) return false;
        bool lower = false;
        for (int i = 0; i < name.Length; i++)
        {
            if (name[i] is '’' or '\'' && i + 1 < name.Length && char.IsLower(name[i + 1])) return false;
            if (!char.IsLetter(name[i]) && name[i] is not ('-' or '’' or '\'')) return false;
            lower |= char.IsLower(name[i]);
        }

        var word = name.AsSpan();
        if (!lower || WithoutPossessive(word).Length != word.Length || HouseholdNames.Contains(word) || CalendarNames.Contains(word)) return false;
        if (FunctionWords.English.Contains(word) || PeopleNouns.Contains(word) || Outlets.Contains(word) || Places.Contains(word)) return false;
        return !IsGroup(name);
    }

    /// <summary>Whether it is the name of a company that few persons share.</summary>
    public static bool IsCompany(WordText word) => Lexicon.English.IsCompany(word) && !Surnames.Contains(word);

    /// <summary>Whether it is one of the most common surnames.</summary>
    public static bool IsSurname(WordText word) => Surnames.Contains(word);

    /// <summary><c>Monday</c>, but not <c>April</c>, which is a first name too.</summary>
    public static bool IsDate(WordText word) => CalendarNames.Contains(word) && !GivenNames.Contains(word);

    /// <summary>Whether nearly every reader knows whom the name means.</summary>
    public static bool IsHouseholdName(WordText word) => word.Length > 1 && char.IsUpper(word[0]) && HouseholdNames.Contains(word);

    /// <summary><c>Americans</c>, <c>Londoners</c>, but not <c>Meyers</c>.</summary>
    private static bool IsGroup(string name)
    {
        foreach (string ending in GroupEndings)
        {
            if (name.EndsWith(ending, StringComparison.Ordinal)) return !Surnames.Contains(name.AsSpan());
        }

        if (!name.EndsWith("ers", StringComparison.Ordinal) || Surnames.Contains(name.AsSpan()) || GivenNames.Contains(name.AsSpan())) return false;
        var one = name.AsSpan(0, name.Length - 1);
        return !GivenNames.Contains(one) && (Lexicon.English.Contains(one) || Lexicon.English.Contains(name.AsSpan()));
    }

    /// <summary>The word without <c>’s</c>.</summary>
    public static WordText WithoutPossessive(WordText word) =>
        word.Length > 2 && word[word.Length - 1] == 's' && word[word.Length - 2] is '\'' or '’' ? word.Slice(0, word.Length - 2) : word;
}
