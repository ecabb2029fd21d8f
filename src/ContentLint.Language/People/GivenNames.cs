namespace ContentLint.Language;

/// <summary>First names of persons.</summary>
internal static class GivenNames
{
    private static readonly WordList Known = WordList.Of("en/given-names.txt");

    /// <summary>Whether the word is a common first name.</summary>
    public static bool Contains(WordText word) => word.Length > 1 && char.IsUpper(word[0]) && Known.Contains(word);
}
