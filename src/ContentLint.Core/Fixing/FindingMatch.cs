using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Core.Fixing;

/// <summary>
/// Which results of a changed text were there before. A result is the same when the same rule flags the same place; else one that
/// touches the place. Each earlier result accounts for one at most.
/// </summary>
internal static class FindingMatch
{
    /// <summary>For each result of the changed text the earlier one; null where there is none.</summary>
    /// <param name="before">The results of the text before, without those that were to go.</param>
    /// <param name="changes">What was replaced.</param>
    /// <param name="after">The results of the changed text, in order of place.</param>
    public static Result?[] Of(IEnumerable<Result> before, ImmutableArray<TextChange> changes, ImmutableArray<Result> after)
    {
        var offsets = new ChangedOffsets(changes);
        var partners = new Result?[after.Length];
        var old = before.Select(result => new Place(result, offsets.Map(result.Finding.Span))).ToLookup(place => place.Result.Rule.Id, StringComparer.Ordinal);
        foreach (var rule in Enumerable.Range(0, after.Length).ToLookup(i => after[i].Rule.Id, StringComparer.Ordinal))
        {
            var rest = Same(old[rule.Key], rule, after, partners);
            Touching(rest, rule.Where(i => partners[i] is null), after, partners);
        }

        return partners;
    }

    private static List<Place> Same(IEnumerable<Place> old, IEnumerable<int> current, ImmutableArray<Result> after, Result?[] partners)
    {
        var bySpan = old.GroupBy(place => place.Span).ToDictionary(same => same.Key, same => new Queue<Place>(same));
        foreach (int i in current)
        {
            if (bySpan.TryGetValue(after[i].Finding.Span, out var same) && same.Count > 0) partners[i] = same.Dequeue().Result;
        }

        return bySpan.Values.SelectMany(left => left).OrderBy(place => place.Span.Start).ToList();
    }

    /// <summary>Takes the results by their ends, and for each the earlier result that ends first.</summary>
    private static void Touching(List<Place> old, IEnumerable<int> current, ImmutableArray<Result> after, Result?[] partners)
    {
        int next = 0;
        var reached = new SortedSet<(int End, int Index)>();
        foreach (int i in current.OrderBy(i => after[i].Finding.Span.End))
        {
            var span = after[i].Finding.Span;
            for (; next < old.Count && old[next].Span.Start <= span.End; next++) reached.Add((old[next].Span.End, next));
            foreach (var first in reached.GetViewBetween((span.Start, -1), (int.MaxValue, int.MaxValue)))
            {
                reached.Remove(first);
                partners[i] = old[first.Index].Result;
                break;
            }
        }
    }

    private sealed record Place(Result Result, TextSpan Span);
}
