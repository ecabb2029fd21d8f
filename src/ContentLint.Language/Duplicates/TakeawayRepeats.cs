using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContentLint.Documents;

namespace ContentLint.Language;

/// <summary>Finds blocks of takeaways that stand twice and takeaways that say the same.</summary>
public static class TakeawayRepeats
{
    private const int FewestGrams = 40;
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
        if (blocks.Length < 2) yield break;
        var letters = blocks.Select(LettersOf).ToArray();
        int[] sizes = letters.Select(l => LetterGrams.CountOf(l.Length)).ToArray();
        if (!AnyAreOfOneSize(sizes) || !AnyMayRepeat(letters, sizes)) yield break;
        using var owners = new ShingleOwners(sizes.Sum());
        for (int i = 0; i < blocks.Length; i++)
        {
            var votes = new Dictionary<int, int>();
            foreach (ulong gram in new LetterGrams(letters[i].Span)) owners.Vote(gram, i, votes);
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

    // Its letters and digits alone, without regard to case.
    private static ReadOnlyMemory<char> LettersOf(TakeawayBlock block)
    {
        int length = 0, count = 0;
        foreach (var item in block.Items) length += item.Span.Length;
        var letters = new char[length];
        foreach (var item in block.Items)
        {
            foreach (char c in item.Passage.Text.AsSpan(item.Span.Start, item.Span.Length))
            {
                if (c is >= 'a' and <= 'z') letters[count++] = c;
                else if (char.IsLetterOrDigit(c)) letters[count++] = char.ToLowerInvariant(c);
            }
        }

        return letters.AsMemory(0, count);
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

    // As much in common as a repeat has of a block at most twice its size, whoever shares it: takeaways of one article rarely have that.
    private static bool AnyMayRepeat(ReadOnlyMemory<char>[] letters, int[] sizes)
    {
        using var seen = new SeenShingles(sizes.Sum());
        for (int i = 0; i < letters.Length; i++)
        {
            int shared = 0;
            foreach (ulong gram in new LetterGrams(letters[i].Span))
            {
                if (seen.Add(gram)) shared++;
            }

            if (shared * 5L >= sizes[i] * 2L) return true;
        }

        return false;
    }
}
