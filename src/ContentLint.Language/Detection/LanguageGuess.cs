using System;
using System.Collections.Immutable;
using System.Linq;

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

    // Words are counted by the languages that have them among their function words: a bit for each language, and a number for each such mask.
    private static readonly int[] MaskOfRow = Load();
    private static readonly int[] Masks = MaskOfRow.Distinct().ToArray();
    private static readonly (byte English, byte Foreign)[] SidesOfRow = MaskOfRow.Select(mask => ((byte)(mask & 1), mask > 1 ? (byte)1 : (byte)0)).ToArray();
    private static readonly ushort[] NumberOfRow = MaskOfRow.Select(mask => (ushort)Array.IndexOf(Masks, mask)).ToArray();

    /// <summary>The code in a declaration such as <c>de-AT</c>; null when it holds none.</summary>
    public static string? FromDeclaration(string? declared)
    {
        if (declared is null) return null;
        string primary = declared.Trim().Split('-', '_')[0].ToLowerInvariant();
        return primary.Length == 2 ? primary : null;
    }

    /// <summary>The language of the first thousand words.</summary>
    public static string FromText(ImmutableArray<Passage> passages) =>
        IsPlainlyEnglish(passages) ? Languages[0] : Decide(passages);

    // No other language has more of the words than all of them together, which takes two sums and no count for each.
    private static bool IsPlainlyEnglish(ImmutableArray<Passage> passages)
    {
        var sides = SidesOfRow;
        int words = 0, plain = 0, english = 0, foreign = 0;
        foreach (var passage in passages)
        {
            foreach (ref readonly var word in passage.Words.AsSpan())
            {
                if (word.Kind != WordKind.Letters) continue;
                if (words == SampleWords) return IsPlainlyEnglish(words, plain, english, foreign);
                words++;
                if ((word.Flags & WordFlags.Plain) != 0) plain++;
                var side = sides[word.Lists];
                english += side.English;
                foreign += side.Foreign;
            }
        }

        return IsPlainlyEnglish(words, plain, english, foreign);
    }

    // Words that are not plain may be in any script.
    private static bool IsPlainlyEnglish(int words, int plain, int english, int foreign) =>
        english > 0 && foreign <= english && (words - plain) * 2 <= words;

    private static string Decide(ImmutableArray<Passage> passages)
    {
        Span<int> counts = stackalloc int[Masks.Length];
        counts.Clear();
        ushort[] numbers = NumberOfRow;
        var scripts = new ScriptCount();
        int words = 0;
        foreach (var passage in passages)
        {
            foreach (ref readonly var word in passage.Words.AsSpan())
            {
                if (word.Kind != WordKind.Letters) continue;
                if (++words > SampleWords) return Decide(HitsOf(counts), scripts, words);
                if ((word.Flags & WordFlags.Plain) != 0) scripts.AddPlain();
                else scripts.Add(passage[word]);
                counts[numbers[word.Lists]]++;
            }
        }

        return Decide(HitsOf(counts), scripts, words);
    }

    /// <summary>Whether a passage of an English text is in another language, as the function words of that one show.</summary>
    public static bool IsForeign(Passage passage)
    {
        if (!MayBeForeign(passage)) return false;
        Span<int> counts = stackalloc int[Masks.Length];
        counts.Clear();
        ushort[] numbers = NumberOfRow;
        foreach (ref readonly var word in passage.Words.AsSpan())
        {
            if (word.Kind == WordKind.Letters) counts[numbers[word.Lists]]++;
        }

        int[] hits = HitsOf(counts);
        for (int i = 1; i < hits.Length; i++)
        {
            if (hits[i] >= FewestForeign && hits[i] > 2 * hits[0]) return true;
        }

        return false;
    }

    // No other language has more of the words than all of them together, which one look at each word tells.
    private static bool MayBeForeign(Passage passage)
    {
        var sides = SidesOfRow;
        int english = 0, foreign = 0;
        foreach (ref readonly var word in passage.Words.AsSpan())
        {
            if (word.Kind != WordKind.Letters) continue;
            var side = sides[word.Lists];
            english += side.English;
            foreign += side.Foreign;
        }

        return foreign >= FewestForeign && foreign > 2 * english;
    }

    private static int[] HitsOf(ReadOnlySpan<int> counts)
    {
        int[] hits = new int[Languages.Length];
        for (int number = 0; number < counts.Length; number++)
        {
            if (counts[number] == 0) continue;
            for (int mask = Masks[number], i = 0; mask != 0; mask >>= 1, i++) hits[i] += (mask & 1) * counts[number];
        }

        return hits;
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
