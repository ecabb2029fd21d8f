using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace ContentLint.Language;

/// <summary>
/// Names of two words in one that an article only has with other words run into them, as <c>NewsHarbour</c> in <c>toNewsHarbour</c>
/// and <c>NewsHarbourreported</c>: the two words stand side by side between different neighbours, and never with a space between them.
/// </summary>
internal sealed class NamesWithin
{
    private readonly HashSet<ulong> names = new();
    private readonly Vocabulary vocabulary;

    public NamesWithin(List<MergeCandidate> candidates, Vocabulary vocabulary)
    {
        this.vocabulary = vocabulary;
        var surroundings = new Dictionary<ulong, ulong>();
        foreach (var candidate in candidates)
        {
            var parts = candidate.Parts;
            for (int i = 0; parts.Length > 2 && i + 1 < parts.Length; i++)
            {
                if (!MayBeName(candidate.Passage.Text, parts, i)) continue;
                ulong name = HashOf(candidate, parts[i], parts[i + 1]);
                ulong around = WordHash.Pair(i == 0 ? 0 : parts[i - 1].Hash, i + 2 == parts.Length ? 0 : parts[i + 2].Hash);
                if (!surroundings.TryGetValue(name, out ulong first)) surroundings.Add(name, around);
                else if (first != around) names.Add(name);
            }
        }
    }

    /// <summary>Whether there are any.</summary>
    public bool IsEmpty => names.Count == 0;

    /// <summary>Whether a piece with this hash is one of them.</summary>
    public bool Contains(ulong hash) => names.Contains(hash);

    /// <summary>Whether the candidate was split inside of one of them.</summary>
    public bool Split(MergeCandidate candidate)
    {
        for (int i = 0; i + 1 < candidate.Parts.Length; i++)
        {
            if (names.Contains(HashOf(candidate, candidate.Parts[i], candidate.Parts[i + 1]))) return true;
        }

        return false;
    }

    // Prose around: a function word before it or a small word behind it; labels of a page stand side by side in any order.
    private bool MayBeName(string text, ImmutableArray<WordPart> parts, int first)
    {
        var (left, right) = (parts[first], parts[first + 1]);
        if (!char.IsUpper(text[left.Start]) || right.Kind == PartKind.Number || IsFunctionWord(text, left) || IsFunctionWord(text, right)) return false;
        if (char.IsLower(text[right.Start]) && (left.Kind != PartKind.Counted || right.Kind != PartKind.Counted)) return false;
        bool inProse = (first > 0 && char.IsLower(text[parts[first - 1].Start]) && IsFunctionWord(text, parts[first - 1])) || (first + 2 < parts.Length && char.IsLower(text[parts[first + 2].Start]));
        return inProse && WordPairs.English.Frequency(left.Hash, right.Hash) == 0 && vocabulary.CountOf(left.Hash, right.Hash) == 0;
    }

    private static bool IsFunctionWord(string text, WordPart part) => FunctionWords.English.Contains(text.AsSpan(part.Start, part.Length));

    private static ulong HashOf(MergeCandidate candidate, WordPart left, WordPart right) =>
        WordHash.Of(candidate.Passage.Text.AsSpan(left.Start, right.End - left.Start));
}
