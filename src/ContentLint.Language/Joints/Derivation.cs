using System;
using System.Collections.Generic;

namespace ContentLint.Language;

/// <summary>Tells an unknown word that is made of a known one by a prefix or a suffix: <c>unputdownable</c>, <c>microservices</c>.</summary>
internal static class Derivation
{
    private const int LongestStem = 40;

    private static readonly Affixes Prefixes = new(ListFile.Read("en/prefixes.txt"));
    private static readonly Affixes Suffixes = new(ListFile.Read("en/suffixes.txt"));

    public static bool Explains(ReadOnlySpan<char> word)
    {
        for (int cut = 2; cut <= Prefixes.Longest && cut + 3 < word.Length; cut++)
        {
            var rest = word.Slice(cut);
            if (Prefixes.Contains(word.Slice(0, cut)) && Lexicon.English.Contains(rest) && !FunctionWords.Contains(rest)) return true;
        }

        for (int cut = word.Length - 1; cut >= 4 && word.Length - cut <= Suffixes.Longest; cut--)
        {
            if (Suffixes.Contains(word.Slice(cut)) && IsStem(word.Slice(0, cut), word[cut])) return true;
        }

        return false;
    }

    // A stem may have lost its e (bak-ing), doubled its last letter (plann-ing) or turned its y (happi-ness).
    private static bool IsStem(ReadOnlySpan<char> stem, char next)
    {
        var lexicon = Lexicon.English;
        if (lexicon.Contains(stem)) return true;
        if (stem.Length < 4) return false;
        if (stem[stem.Length - 1] == stem[stem.Length - 2] && lexicon.Contains(stem.Slice(0, stem.Length - 1))) return true;
        if (stem.Length > LongestStem || "aeiouy".IndexOf(next) < 0) return false;
        Span<char> whole = stackalloc char[LongestStem + 1];
        stem.CopyTo(whole);
        whole[stem.Length] = 'e';
        return lexicon.Contains(whole.Slice(0, stem.Length + 1));
    }

    private sealed class Affixes
    {
        private readonly HashSet<ulong> hashes = new();

        public Affixes(IReadOnlyList<string> entries)
        {
            foreach (string entry in entries)
            {
                hashes.Add(WordHash.Of(entry.AsSpan()));
                Longest = Math.Max(Longest, entry.Length);
            }
        }

        public int Longest { get; }

        public bool Contains(ReadOnlySpan<char> affix) => hashes.Contains(WordHash.Of(affix));
    }
}
