using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContentLint.Documents;

namespace ContentLint.Language;

/// <summary>Finds blocks of takeaways that stand twice and takeaways that say the same.</summary>
public static class TakeawayRepeats
{
    private const int Gram = 12;
    private const int FewestGrams = 40;
    private const ulong Multiplier = 1099511628211;
    private static readonly ulong MultiplierOfGram = Power(Multiplier, Gram);
    private const int MostItems = 40;
    private const int FewestWords = 6;
    private const int WordsForTopicalChange = 12;

    /// <summary>
    /// The blocks that repeat another one. Letters and digits alone are compared, so a block that was run together on one line is
    /// the same as its list.
    /// </summary>
    /// <returns>Pairs in reading order of the block to remove: the later one, or the one that is run together.</returns>
    public static IEnumerable<(TakeawayBlock Repeat, TakeawayBlock Original)> OfBlocks(ImmutableArray<TakeawayBlock> blocks)
    {
        int[] sizes = blocks.Select(GramsOf).ToArray();
        if (!AnyAreOfOneSize(sizes)) yield break;
        using var owners = new ShingleOwners(sizes.Sum());
        for (int i = 0; i < blocks.Length; i++)
        {
            var votes = new Dictionary<int, int>();
            Vote(blocks[i], i, owners, votes);
            foreach (var vote in votes)
            {
                if (!AreOfOneSize(sizes[i], sizes[vote.Key]) || vote.Value * 5L < Math.Min(sizes[i], sizes[vote.Key]) * 4L) continue;
                var (earlier, later) = (blocks[vote.Key], blocks[i]);
                yield return earlier.IsRunIn && !later.IsRunIn ? (earlier, later) : (later, earlier);
                break;
            }
        }
    }

    /// <summary>The takeaways of a block that say what an earlier one of the same block says.</summary>
    public static IEnumerable<(Takeaway Earlier, Takeaway Later)> OfItems(Document document, ImmutableArray<TakeawayBlock> blocks)
    {
        foreach (var block in blocks)
        {
            var runs = new List<WordRun>();
            for (int i = 0; i < block.Items.Length && i < MostItems; i++)
            {
                runs.Add(new WordRun(document, block.Items[i].Passage, block.Items[i].Span));
                for (int k = 0; k < i; k++)
                {
                    if (!SaySame(runs[k], runs[i])) continue;
                    yield return (block.Items[k], block.Items[i]);
                    break;
                }
            }
        }
    }

    // In a short line one other noun is another fact ("for nurses", "for lawyers").
    private static bool SaySame(WordRun one, WordRun other)
    {
        int words = Math.Min(one.Length, other.Length);
        return words >= FewestWords && one.ChangedWords(other, most: 2, topical: words < WordsForTopicalChange ? 0 : 2) is not null;
    }

    private static int GramsOf(TakeawayBlock block)
    {
        int letters = 0;
        foreach (var item in block.Items)
        {
            foreach (char c in item.Passage.Text.AsSpan(item.Span.Start, item.Span.Length))
            {
                if (char.IsLetterOrDigit(c)) letters++;
            }
        }

        return Math.Max(0, letters - Gram + 1);
    }

    private static bool AreOfOneSize(int one, int other) =>
        Math.Min(one, other) is var smaller && smaller >= FewestGrams && Math.Max(one, other) <= smaller * 2L;

    // Where any two are, two neighbours in order are.
    private static bool AnyAreOfOneSize(int[] sizes)
    {
        int[] ordered = sizes.OrderBy(size => size).ToArray();
        for (int i = 1; i < ordered.Length; i++)
        {
            if (AreOfOneSize(ordered[i - 1], ordered[i])) return true;
        }

        return false;
    }

    private static void Vote(TakeawayBlock block, int number, ShingleOwners owners, Dictionary<int, int> votes)
    {
        Span<ulong> window = stackalloc ulong[Gram];
        window.Clear();
        ulong hash = 0;
        int seen = 0, place = 0;
        foreach (var item in block.Items)
        {
            foreach (char c in item.Passage.Text.AsSpan(item.Span.Start, item.Span.Length))
            {
                if (!char.IsLetterOrDigit(c)) continue;

                // A polynomial in the letters of the window: the new one comes in, the oldest one goes.
                ref ulong oldest = ref window[place];
                place = place + 1 == Gram ? 0 : place + 1;
                ulong letter = char.ToLowerInvariant(c);
                hash = (hash * Multiplier) + letter - (oldest * MultiplierOfGram);
                oldest = letter;
                if (++seen >= Gram) owners.Vote(hash ^ (hash >> 29), number, votes);
            }
        }
    }

    private static ulong Power(ulong factor, int exponent)
    {
        ulong power = 1;
        for (int i = 0; i < exponent; i++) power = unchecked(power * factor);
        return power;
    }
}
