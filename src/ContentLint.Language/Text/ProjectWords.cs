using System;
using System.Collections.Generic;
using System.Linq;

namespace ContentLint.Language;

/// <summary>The words that a project calls right, such as names that are written in one: nothing in them is a lost space.</summary>
public sealed class ProjectWords
{
    private const int LongestToken = 200;
    private readonly Dictionary<string, ProjectWord> exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ProjectWord> anyCase = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Gathers the words; of the same word in several files the first one counts.</summary>
    /// <param name="words">The words, those of the nearest folder first.</param>
    public ProjectWords(IEnumerable<ProjectWord> words)
    {
        foreach (var word in words)
        {
            var map = word.Text.Any(char.IsUpper) ? exact : anyCase;
            map[word.Text] = map.TryGetValue(word.Text, out var first) ? first : word;
        }
    }

    /// <summary>No words.</summary>
    public static ProjectWords None { get; } = new(Array.Empty<ProjectWord>());

    /// <summary>All of them.</summary>
    public IEnumerable<ProjectWord> All => exact.Values.Concat(anyCase.Values);

    /// <summary>The word that stands around a place in a text; null when none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">UTF-16 offset between two characters.</param>
    internal ProjectWord? Around(string text, int at)
    {
        if (exact.Count == 0 && anyCase.Count == 0) return null;
        int first = at, last = at;
        while (first > 0 && at - first < LongestToken && !char.IsWhiteSpace(text[first - 1])) first--;
        while (last < text.Length && last - at < LongestToken && !char.IsWhiteSpace(text[last])) last++;
        for (int start = first; start < at; start++)
        {
            if (!IsEdge(text, start)) continue;
            for (int end = last; end > at; end--)
            {
                if (IsEdge(text, end) && Find(text.Substring(start, end - start)) is { } word) return word;
            }
        }

        return null;
    }

    private ProjectWord? Find(string token) => exact.TryGetValue(token, out var word) || anyCase.TryGetValue(token, out word) ? word : null;

    private static bool IsEdge(string text, int at) =>
        at == 0 || at == text.Length || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(text[at]);
}
