namespace ContentLint.Language;

/// <summary>The words that carry a language's grammar.</summary>
internal static class FunctionWords
{
    /// <summary>Those of English.</summary>
    public static WordList English { get; } = WordList.Of("en/function-words.txt");

    /// <summary>Whether English text begins a sentence with this word rather than a name: <c>The</c>, <c>However</c>.</summary>
    public static bool BeginsSentence(WordText word) => word.Length > 0 && char.IsUpper(word[0]) && English.Contains(word);
}
