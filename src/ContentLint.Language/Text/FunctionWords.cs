using System;

namespace ContentLint.Language;

/// <summary>The words that carry a language's grammar.</summary>
internal static class FunctionWords
{
    /// <summary>Those of English.</summary>
    public static WordList English { get; } = WordList.Of("en/function-words.txt");

    /// <summary>
    /// Whether the characters are one of English. All of them stand where the lexicon looks first, so that for the many pieces of words that are
    /// asked for here nothing is fetched from afar.
    /// </summary>
    public static bool Contains(ReadOnlySpan<char> word) => Contains(WordHash.Of(word));

    /// <summary>Whether the word with this hash is one of English.</summary>
    public static bool Contains(ulong hash) => English.HasRow(Lexicon.English.ListsInFront(hash));

    /// <summary>Whether English text begins a sentence with this word rather than a name: <c>The</c>, <c>However</c>.</summary>
    public static bool BeginsSentence(ReadOnlySpan<char> word) => word.Length > 0 && char.IsUpper(word[0]) && Contains(word);
}
