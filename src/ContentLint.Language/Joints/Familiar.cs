using System;

namespace ContentLint.Language;

/// <summary>What the lexicon says of a run of letters beside punctuation.</summary>
internal static class Familiar
{
    /// <summary>A word of common use, no name, of two letters or more; <c>a</c> and <c>I</c> too.</summary>
    public static bool IsWord(WordText word) => (Lexicon.English.Flags(word.EntryIn(Lexicon.English)) & WordFlags.Usual) != 0;

    /// <summary>The same for a word of a passage.</summary>
    public static bool IsWord(in Word word) => (word.Flags & WordFlags.Usual) != 0;

    /// <summary>Known at all, and long enough to be no chance.</summary>
    public static bool IsKnown(WordText run) => run.Length >= 3 ? Lexicon.English.Contains(run) : IsWord(run);

    public static bool IsCapitalised(ReadOnlySpan<char> run) => run.Length > 1 && char.IsUpper(run[0]) && char.IsLower(run[1]);

    public static bool IsSmall(ReadOnlySpan<char> run) => run.Length > 0 && char.IsLower(run[0]) && char.IsLower(run[run.Length - 1]);

    public static bool EndsSmall(ReadOnlySpan<char> run) => run.Length > 0 && char.IsLower(run[run.Length - 1]);

    /// <summary>Capitals inside behind small letters: the shape of identifiers and brands.</summary>
    public static bool IsCamel(ReadOnlySpan<char> run)
    {
        for (int i = 1; i < run.Length; i++)
        {
            if (char.IsUpper(run[i]) && char.IsLower(run[i - 1])) return true;
        }

        return false;
    }

    /// <summary>Whether two pieces make one known word: <c>(un)known</c>, <c>quiet(er)</c>.</summary>
    public static bool AreOneWord(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length + right.Length > 40) return false;
        Span<char> whole = stackalloc char[40];
        left.CopyTo(whole);
        right.CopyTo(whole.Slice(left.Length));
        return Lexicon.English.Contains(whole.Slice(0, left.Length + right.Length));
    }
}
