using System;
using System.Collections.Generic;

namespace ContentLint.Language;

/// <summary>The name of a journal, ready to be compared: written out, abbreviated word by word, by its initials, or with its spaces lost.</summary>
public sealed class JournalName
{
    private static readonly HashSet<string> Empty = new(StringComparer.OrdinalIgnoreCase) { "the", "of", "and", "in", "for", "on", "to", "a", "an", "et" };
    private static readonly HashSet<string> Addition = new(StringComparer.OrdinalIgnoreCase) { "u", "s", "us", "usa", "uk", "america", "united", "states", "london", "england", "online", "ed", "print" };
    private readonly List<string> words = new();
    private readonly string letters;

    /// <summary>Takes a name apart.</summary>
    public JournalName(ReadOnlySpan<char> name)
    {
        for (int i = 0; i < name.Length;)
        {
            int from = i;
            while (i < name.Length && (char.IsLetter(name[i]) || name[i] is '\'' or '’')) i++;
            if (i > from)
            {
                string word = name.Slice(from, i - from).ToString();
                if (!Empty.Contains(word)) words.Add(word);
            }

            if (i == from) i++;
        }

        letters = string.Concat(words).ToLowerInvariant();
    }

    /// <summary>The letter that every form of the name begins with, in lower case; a space when it has none.</summary>
    public char FirstLetter => letters.Length == 0 ? ' ' : letters[0];

    /// <summary>Whether both names can be the same journal's.</summary>
    public bool Matches(JournalName other)
    {
        if (words.Count == 0 || other.words.Count == 0) return false;
        return letters == other.letters || IsShortFormOf(other) || IsInitials(words, other.words) || IsInitials(other.words, words);
    }

    private bool IsShortFormOf(JournalName other)
    {
        int shared = Math.Min(words.Count, other.words.Count);
        for (int i = 0; i < shared; i++)
        {
            if (!Shortens(words[i], other.words[i]) && !Shortens(other.words[i], words[i])) return false;
        }

        var longer = words.Count > other.words.Count ? words : other.words;
        for (int i = shared; i < longer.Count; i++)
        {
            if (!Addition.Contains(longer[i])) return false;
        }

        return true;
    }

    /// <summary><c>Annu</c> for <c>Annual</c>, <c>Natl</c> for <c>National</c>: the same first letter, the others in order.</summary>
    private static bool Shortens(string shortened, string whole)
    {
        if (shortened.Length > whole.Length || !Same(shortened[0], whole[0])) return false;
        int at = 0;
        foreach (char c in whole)
        {
            if (at < shortened.Length && Same(shortened[at], c)) at++;
        }

        return at == shortened.Length;
    }

    /// <summary><c>JAMA</c>, <c>PNAS</c>: capitals that are the first letters of the other name's words.</summary>
    private static bool IsInitials(List<string> name, List<string> words)
    {
        int count = words.Count;
        while (count > 2 && name.Count == 1 && count > name[0].Length && Addition.Contains(words[count - 1])) count--;
        if (name.Count != 1 || count < 2 || name[0].Length != count) return false;
        for (int i = 0; i < count; i++)
        {
            if (!char.IsUpper(name[0][i]) || !Same(name[0][i], words[i][0])) return false;
        }

        return true;
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
