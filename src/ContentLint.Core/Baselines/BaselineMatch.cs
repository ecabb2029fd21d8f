using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace ContentLint.Core.Baselines;

/// <summary>Which findings of a run a baseline knows.</summary>
/// <param name="IsKnown">For each finding, in their order, whether it is known.</param>
/// <param name="Unmatched">The entries that no finding answered to.</param>
public sealed record BaselineMatch(ImmutableArray<bool> IsKnown, ImmutableArray<BaselineEntry> Unmatched)
{
    /// <summary>
    /// Matches findings to entries one to one: by path, rule and fingerprint; then, where the entry's file is gone, by rule and
    /// hash in any file, so that a renamed file keeps its known findings while a copied one does not.
    /// </summary>
    /// <param name="entries">The baseline, each entry once.</param>
    /// <param name="findings">The run's findings in the same form.</param>
    /// <param name="isGone">Whether a path of the baseline leads to no file any more.</param>
    public static BaselineMatch Of(IReadOnlyCollection<BaselineEntry> entries, IReadOnlyList<BaselineEntry> findings, Func<string, bool> isGone)
    {
        var open = entries.ToDictionary(e => e.Key);
        bool[] isKnown = findings.Select(f => open.Remove(f.Key)).ToArray();
        var gone = open.Values.Select(e => e.Path).Distinct().Where(isGone).ToImmutableHashSet(StringComparer.Ordinal);
        var moved = open.Values.Where(e => gone.Contains(e.Path))
            .OrderBy(e => e.Path, StringComparer.Ordinal).ThenBy(e => e.Fingerprint, StringComparer.Ordinal)
            .GroupBy(e => (e.RuleId, e.Hash))
            .ToDictionary(same => same.Key, same => new Queue<BaselineEntry>(same));
        for (int i = 0; i < isKnown.Length; i++)
        {
            if (isKnown[i] || !moved.TryGetValue((findings[i].RuleId, findings[i].Hash), out var waiting) || waiting.Count == 0) continue;
            open.Remove(waiting.Dequeue().Key);
            isKnown[i] = true;
        }

        return new BaselineMatch(isKnown.ToImmutableArray(), entries.Where(e => open.ContainsKey(e.Key)).ToImmutableArray());
    }
}
