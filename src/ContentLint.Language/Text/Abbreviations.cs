using System;

namespace ContentLint.Language;

/// <summary>Tells a full stop that shortens a word from one that ends a sentence.</summary>
internal static class Abbreviations
{
    private const int LongestShortened = 8;

    private static readonly WordList BeforeMore = WordList.Of("en/abbreviations.txt");
    private static readonly WordList BeforeNumbers = WordList.Of("en/abbreviations-before-numbers.txt");
    private static readonly WordList Final = WordList.Of("en/abbreviations-final.txt");
    private static readonly WordList NumberedThings = WordList.Of("en/numbered-things.txt");

    /// <summary>Whether the sentence goes on behind the full stop at <paramref name="stop"/>.</summary>
    /// <param name="text">The prose.</param>
    /// <param name="stop">Offset of the full stop.</param>
    /// <param name="next">Offset of the first character of what follows.</param>
    public static bool GoesOn(string text, int stop, int next)
    {
        int start = stop;
        while (start > 0 && stop - start <= LongestShortened && (char.IsLetter(text[start - 1]) || (text[start - 1] == '.' && start < stop))) start--;
        int length = stop - start;
        if (length == 0 || length > LongestShortened || (start > 0 && IsInsideToken(text[start - 1]))) return false;
        var word = text.AsSpan(start, length);
        int lists = ((WordText)word).Lists;
        if (BeforeMore.HasRow(lists)) return true;
        if (char.IsDigit(text[next]) && BeforeNumbers.HasRow(lists)) return true;
        if (length == 1) return LetterGoesOn(text, start, IsFreshStart(text, next));
        return (Final.HasRow(lists) || IsDotted(word)) && !IsFreshStart(text, next);
    }

    private static bool IsFreshStart(string text, int next) => FunctionWords.BeginsSentence(WordAt(text, next));

    private static bool LetterGoesOn(string text, int start, bool freshStart)
    {
        if (char.IsLower(text[start])) return !freshStart;
        if (text[start] == 'I' && !PrecededByCapital(text, start)) return false;
        return !freshStart && !NumberedThings.Contains(WordBefore(text, start));
    }

    private static bool IsDotted(ReadOnlySpan<char> word)
    {
        for (int i = 1; i < word.Length; i += 2)
        {
            if (word[i] != '.') return false;
        }

        return word.Length > 1;
    }

    private static bool PrecededByCapital(string text, int start)
    {
        var word = WordBefore(text, start);
        return word.Length > 0 && char.IsUpper(word[0]);
    }

    private static bool IsInsideToken(char c) => char.IsDigit(c) || c is '/' or '@' or '_' or '\'' or '’';

    private static ReadOnlySpan<char> WordBefore(string text, int start)
    {
        int end = start;
        while (end > 0 && (text[end - 1] is ' ' or '\u00A0' or '.')) end--;
        int from = end;
        while (from > 0 && end - from < 16 && char.IsLetter(text[from - 1])) from--;
        return text.AsSpan(from, end - from);
    }

    private static ReadOnlySpan<char> WordAt(string text, int start)
    {
        int end = start;
        while (end < text.Length && end - start < 16 && char.IsLetter(text[end])) end++;
        return text.AsSpan(start, end - start);
    }
}
