namespace ContentLint.Language;

/// <summary>The words of one or two letters that may lose the space beside them; all others are chance.</summary>
internal static class ShortWords
{
    private static readonly WordList Known = WordList.Of("en/short-words.txt");

    /// <summary>Whether the word is one.</summary>
    public static bool Contains(WordText word) => Known.Contains(word);

    /// <summary>Whether the word of a passage is one.</summary>
    public static bool Contains(in Word word) => Known.Contains(word);

    /// <summary>Whether the word with this number in the lexicon is one.</summary>
    public static bool Contains(int entry) => Known.HasRow(Lexicon.English.ListsOf(entry));
}
