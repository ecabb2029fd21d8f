using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContentLint.Cli.Changes.Alignment;
using ContentLint.Cli.Reports;

namespace ContentLint.Cli.Changes;

/// <summary>
/// Which results stood in the base already: those for which the same rule flagged mostly the same words there, more than half of
/// them seen from either side. A result of the base that has vanished accounts for one with the same words and the same words
/// around it elsewhere: its paragraph was moved. Each result of the base accounts for one at most.
/// </summary>
internal static class KnownInBase
{
    /// <summary>The results that were known, by reference.</summary>
    public static HashSet<LocatedResult> Of(ImmutableArray<LocatedResult> results, ImmutableArray<LocatedResult> inBase, TextAlignment alignment)
    {
        var old = inBase.GroupBy(r => r.Rule.Id, StringComparer.Ordinal)
            .ToDictionary(rule => rule.Key, rule => rule.Select(r => new Place(r, alignment.Old.Touched(r.Region.Offset, r.Region.Length))).OrderBy(p => p.Words.Start).ToList(), StringComparer.Ordinal);
        var known = new HashSet<LocatedResult>(ReferenceEqualityComparer.Instance);
        var used = new HashSet<LocatedResult>(ReferenceEqualityComparer.Instance);
        foreach (var (current, partner, _) in results.SelectMany(r => Candidates(r)).OrderByDescending(c => c.Share))
        {
            if (known.Contains(current) || !used.Add(partner)) continue;
            known.Add(current);
        }

        var vanished = inBase.Where(r => !used.Contains(r)).GroupBy(Content, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        foreach (var moved in results.Where(r => !known.Contains(r)))
        {
            if (vanished.TryGetValue(Content(moved), out int left) && left > 0 && known.Add(moved)) vanished[Content(moved)] = left - 1;
        }

        return known;

        IEnumerable<(LocatedResult Current, LocatedResult Partner, double Share)> Candidates(LocatedResult result)
        {
            var words = alignment.New.Touched(result.Region.Offset, result.Region.Length);
            var reach = alignment.Pairs.Partners(words);
            if (reach.Start == reach.End || !old.TryGetValue(result.Rule.Id, out var places)) yield break;

            // Where more than half is shared both ways, neither side is twice as long as the other.
            int longest = 2 * (words.End - words.Start);
            for (int i = First(places, reach.Start - longest); i < places.Count && places[i].Words.Start < reach.End; i++)
            {
                int shared = alignment.Pairs.Shared(places[i].Words, words);
                if (2 * shared > words.End - words.Start && 2 * shared > places[i].Words.End - places[i].Words.Start)
                    yield return (result, places[i].Result, (double)shared / Math.Max(words.End - words.Start, places[i].Words.End - places[i].Words.Start));
            }
        }
    }

    /// <summary>What a result says, without its number among equal ones.</summary>
    private static string Content(LocatedResult result) => result.Fingerprints.ContentLint.Split(':')[0];

    private static int First(List<Place> places, int word)
    {
        int low = 0, high = places.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (places[middle].Words.Start < word) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private readonly record struct Place(LocatedResult Result, (int Start, int End) Words);
}
