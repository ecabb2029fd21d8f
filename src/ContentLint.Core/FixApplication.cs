using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContentLint.Core.Fixing;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Core;

/// <summary>
/// Which fixes are applied together, in one way: the earlier finding goes first, and a fix is taken whole or not at all. Left for
/// another time is a fix that overlaps one already taken, one that would insert where another change ends, and one that would
/// remove what another finding names as the place that stays.
/// </summary>
public static class FixApplication
{
    /// <summary>Applies the first fix of each finding, as far as they go together.</summary>
    public static SourceText Apply(SourceText source, IEnumerable<Finding> findings) =>
        source.WithChanges(Changes(Choose(findings.Where(finding => !finding.Fixes.IsEmpty), finding => finding, finding => finding.Fixes[0]).Select(f => f.Fixes[0])));

    /// <summary>Those of some fixes that can be applied together.</summary>
    public static ImmutableArray<PlannedFix> Choose(IEnumerable<PlannedFix> fixes) => Choose(fixes, planned => planned.Result.Finding, planned => planned.Fix);

    /// <summary>The replacements of fixes that go together, in order.</summary>
    public static ImmutableArray<TextChange> Changes(IEnumerable<Fix> fixes) =>
        fixes.SelectMany(fix => fix.Changes).OrderBy(change => change.Span.Start).ThenBy(change => change.Span.End).ToImmutableArray();

    private static ImmutableArray<T> Choose<T>(IEnumerable<T> candidates, System.Func<T, Finding> finding, System.Func<T, Fix> fix)
    {
        var taken = new RangeSet();
        var kept = new RangeSet();
        var chosen = ImmutableArray.CreateBuilder<T>();
        foreach (var candidate in candidates)
        {
            var (changes, related) = (fix(candidate).Changes, finding(candidate).Related);
            if (changes.Any(change => taken.Collides(change.Span) || kept.Overlaps(change.Span))) continue;
            if (related.Any(place => taken.Overlaps(place.Span))) continue;
            foreach (var change in changes) taken.Add(change.Span);
            foreach (var place in related) kept.Add(place.Span);
            chosen.Add(candidate);
        }

        return chosen.ToImmutable();
    }
}
