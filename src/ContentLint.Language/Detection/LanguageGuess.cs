using System;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ContentLint.Documents;

namespace ContentLint.Language;

/// <summary>Tells the language of a text by its script and its function words.</summary>
internal static class LanguageGuess
{
    /// <summary>What a text is in that shows no language.</summary>
    public const string Unknown = "und";

    private const int SampleWords = 1000;
    private const int LongestWithoutFunctionWord = 40;
    private const int FewestForeign = 3;

    private static readonly string[] Languages = ["en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl", "cs", "hu", "ro", "tr", "id", "la"];
    // Latin, the last of them, is looked for in passages only: as filler text it stands in pages of all languages.
    private static readonly int OfTexts = Languages.Length - 1;

    // The languages that have a word among their function words, a bit each, by the row of lists that the word names.
    private static readonly int[] MaskOfRow = Load();

    /// <summary>The code in a declaration such as <c>de-AT</c>; null when it holds none.</summary>
    public static string? FromDeclaration(string? declared)
    {
        if (declared is null) return null;
        string primary = declared.Trim().Split('-', '_')[0].ToLowerInvariant();
        return primary.Length == 2 ? primary : null;
    }

    /// <summary>The language of the first thousand words.</summary>
    public static string FromText(ImmutableArray<Passage> passages)
    {
        var hits = new int[Languages.Length];
        var scripts = new ScriptCount();
        int words = 0;
        foreach (var passage in passages)
        {
            int odd = CharacterRange.Ascii.NextOutside(passage.Text, 0);
            foreach (var word in passage.Words.AsSpan())
            {
                if (word.Kind != WordKind.Letters) continue;
                if (++words > SampleWords) return Decide(hits, scripts, words);
                while (odd < word.Start) odd = CharacterRange.Ascii.NextOutside(passage.Text, odd + 1);
                if (odd >= word.End) scripts.AddPlain();
                else scripts.Add(passage[word]);
                Count(MaskOfRow[word.Lists], hits);
            }
        }

        return Decide(hits, scripts, words);
    }

    /// <summary>Whether a passage of an English text is in another language, as the function words of that one show.</summary>
    public static bool IsForeign(Passage passage)
    {
        Span<int> hits = stackalloc int[Languages.Length];
        foreach (var word in passage.Words.AsSpan())
        {
            if (word.Kind != WordKind.Letters) continue;
            Count(MaskOfRow[word.Lists], hits);
        }

        for (int i = 1; i < hits.Length; i++)
        {
            if (hits[i] >= FewestForeign && hits[i] > 2 * hits[0]) return true;
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Count(int mask, Span<int> hits)
    {
        // Half of the words are in no list, most others in that of English alone.
        if (mask <= 1) hits[0] += mask;
        else CountEach(mask, hits);
    }

    private static void CountEach(int mask, Span<int> hits)
    {
        for (int i = 0; mask != 0; mask >>= 1, i++) hits[i] += mask & 1;
    }

    private static string Decide(int[] hits, ScriptCount scripts, int words)
    {
        if (scripts.Other is { } other) return other;
        int best = 0;
        for (int i = 1; i < OfTexts; i++)
        {
            if (hits[i] > hits[best]) best = i;
        }

        if (best != 0 && hits[best] >= 3 && 2 * hits[best] > 3 * hits[0]) return Languages[best];
        if (hits[0] > 0) return Languages[0];
        return words > LongestWithoutFunctionWord || scripts.HasForeignLetters ? Unknown : Languages[0];
    }

    private static int[] Load()
    {
        var masks = new int[WordList.RowCount];
        for (int i = 0; i < Languages.Length; i++)
        {
            var words = WordList.Of(Languages[i] + "/function-words.txt");
            for (int row = 0; row < masks.Length; row++) masks[row] |= words.HasRow(row) ? 1 << i : 0;
        }

        return masks;
    }
}
