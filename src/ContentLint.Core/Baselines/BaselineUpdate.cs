using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace ContentLint.Core.Baselines;

/// <summary>A baseline after a run.</summary>
/// <param name="Entries">What it holds now.</param>
/// <param name="Added">How many findings it did not know before.</param>
/// <param name="Pruned">The entries that are stale: the run could have found them and did not.</param>
public sealed record BaselineUpdate(ImmutableArray<BaselineEntry> Entries, int Added, ImmutableArray<BaselineEntry> Pruned)
{
    /// <summary>Brings a baseline up to date.</summary>
    /// <param name="entries">The baseline, each entry once.</param>
    /// <param name="findings">The run's findings in the same form.</param>
    /// <param name="isGone">Whether a path of the baseline leads to no file any more.</param>
    /// <param name="isJudged">Whether the run would have found an entry if it were still there; the others are kept.</param>
    public static BaselineUpdate Of(
        IReadOnlyCollection<BaselineEntry> entries,
        IReadOnlyList<BaselineEntry> findings,
        Func<string, bool> isGone,
        Func<BaselineEntry, bool> isJudged)
    {
        var match = BaselineMatch.Of(entries, findings, isGone);
        var before = entries.ToDictionary(e => e.Key);
        var stale = match.Unmatched.Where(isJudged).ToImmutableArray();
        var foreign = match.Unmatched.Except(stale);

        // An entry that stays keeps its excerpt, so that a run which changes nothing writes the same bytes.
        var current = findings.Select(f => before.TryGetValue(f.Key, out var known) ? known : f);
        return new BaselineUpdate(current.Concat(foreign).ToImmutableArray(), match.IsKnown.Count(known => !known), stale);
    }
}
