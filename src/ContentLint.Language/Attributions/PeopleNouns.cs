using System;

namespace ContentLint.Language;

/// <summary>Nouns that say what a person is: <c>surgeon</c>, <c>spokeswoman</c>.</summary>
public static class PeopleNouns
{
    private static readonly WordList Known = WordList.Of("en/people-nouns.txt");

    /// <summary>Whether the word is one, in the singular or plural.</summary>
    public static bool Contains(WordText word)
    {
        if (Known.Contains(word)) return true;
        if (word.Length < 4 || word[word.Length - 1] is not ('s' or 'S')) return false;
        if (Known.Contains(word.Slice(0, word.Length - 1))) return true;
        return word[word.Length - 2] == 'e' && Known.Contains(word.Slice(0, word.Length - 2));
    }

    /// <summary>Whether the word is one in the plural.</summary>
    public static bool ContainsPlural(WordText word) =>
        Contains(word) && (word[word.Length - 1] is 's' or 'S' || word.EndsWith("men".AsSpan(), StringComparison.Ordinal) || word.SequenceEqual("people".AsSpan()));
}
