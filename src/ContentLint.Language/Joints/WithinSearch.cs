using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace ContentLint.Language;

/// <summary>Learns from a first reading of an article what stands in it only with other words run into it.</summary>
internal sealed class WithinSearch(Vocabulary vocabulary)
{
    private const int FewestWords = 3;

    // Of the function words that are looked for.
    private const int Shortest = 3;
    private const int Longest = 7;

    private readonly Dictionary<char, HashSet<ulong>> unread = new();

    /// <summary>Takes note of an unknown word that could not be read as several: it may hold a letter behind a function word.</summary>
    public void AddUnread(ReadOnlySpan<char> word)
    {
        for (int cut = Shortest; cut < word.Length && cut <= Longest; cut++)
        {
            if (!HoldsLetter(word, cut)) continue;
            if (!unread.TryGetValue(word[cut], out var words)) unread.Add(word[cut], words = new HashSet<ulong>());
            words.Add(WordHash.Of(word));
        }
    }

    /// <summary>Whether there is anything to note of a word.</summary>
    public static bool MayHold(ReadOnlySpan<char> word)
    {
        for (int cut = Shortest; cut < word.Length && cut <= Longest; cut++)
        {
            if (HoldsLetter(word, cut)) return true;
        }

        return false;
    }

    /// <summary>What was learned; null when that is nothing.</summary>
    /// <param name="candidates">The words that could be read as several.</param>
    public WordsWithin? Finish(List<MergeCandidate> candidates)
    {
        var letters = new HashSet<char>();
        foreach (var pair in unread)
        {
            if (pair.Value.Count >= FewestWords) letters.Add(pair.Key);
        }

        var names = Names(candidates);
        return names.Count + letters.Count == 0 ? null : new WordsWithin(names, letters);
    }

    private static bool HoldsLetter(ReadOnlySpan<char> word, int cut) =>
        word[cut] is >= 'b' and <= 'z' and not 's' && FunctionWords.Contains(word.Slice(0, cut)) && MayFollow(word.Slice(cut + 1));

    private static bool MayFollow(ReadOnlySpan<char> rest) => rest.IsEmpty || Familiar.IsKnown(rest);

    // Two words that stand side by side between different neighbours, and never with a space between them.
    private HashSet<ulong> Names(List<MergeCandidate> candidates)
    {
        var names = new HashSet<ulong>();
        var surroundings = new Dictionary<ulong, ulong>();
        foreach (var candidate in candidates)
        {
            var parts = candidate.Parts;
            for (int i = 0; parts.Length > 2 && i + 1 < parts.Length; i++)
            {
                if (!MayBeName(candidate.Passage.Text, parts, i)) continue;
                ulong name = WordHash.Of(candidate.Passage.Text.AsSpan(parts[i].Start, parts[i + 1].End - parts[i].Start));
                ulong around = WordHash.Pair(i == 0 ? 0 : parts[i - 1].Hash, i + 2 == parts.Length ? 0 : parts[i + 2].Hash);
                if (!surroundings.TryGetValue(name, out ulong first)) surroundings.Add(name, around);
                else if (first != around) names.Add(name);
            }
        }

        return names;
    }

    // Prose around: a function word before it or a small word behind it; labels of a page stand side by side in any order.
    private bool MayBeName(string text, ImmutableArray<WordPart> parts, int first)
    {
        var (left, right) = (parts[first], parts[first + 1]);
        if (!char.IsUpper(text[left.Start]) || right.Kind == PartKind.Number || IsFunctionWord(text, left) || IsFunctionWord(text, right)) return false;
        if (char.IsLower(text[right.Start]) && (left.Kind != PartKind.Counted || right.Kind != PartKind.Counted)) return false;
        bool inProse = (first > 0 && char.IsLower(text[parts[first - 1].Start]) && IsFunctionWord(text, parts[first - 1])) || (first + 2 < parts.Length && char.IsLower(text[parts[first + 2].Start]));
        return inProse && WordPairs.English.Frequency(left.Hash, right.Hash) == 0 && !vocabulary.HasPair(left.Hash, right.Hash);
    }

    private static bool IsFunctionWord(string text, WordPart part) => FunctionWords.Contains(text.AsSpan(part.Start, part.Length));
}
