using System;
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
        source.WithChanges(Changes(Choose(findings.Where(finding => !finding.Fixes.IsEmpty), finding => finding.Fixes[0], Related).Select(f => f.Fixes[0])));

    /// <summary>Those of some fixes that can be applied together.</summary>
    public static ImmutableArray<PlannedFix> Choose(IEnumerable<PlannedFix> fixes) => Choose(fixes, planned => planned.Fix, planned => Related(planned.Result.Finding));

    /// <summary>The replacements of fixes that go together, in order.</summary>
    public static ImmutableArray<TextChange> Changes(IEnumerable<Fix> fixes) =>
        fixes.SelectMany(fix => fix.Changes).OrderBy(change => change.Span.Start).ThenBy(change => change.Span.End).ToImmutableArray();

    /// <summary>Those of some fixes that can be applied together, wherever they come from.</summary>
    /// <param name="candidates">What has a fix each, in the order of their findings.</param>
    /// <param name="fix">Its fix.</param>
    /// <param name="related">The places that its finding names as those that stay.</param>
    public static ImmutableArray<T> Choose<T>(IEnumerable<T> candidates, Func<T, Fix> fix, Func<T, IEnumerable<TextSpan>> related)
    {
        var taken = new RangeSet();
        var kept = new RangeSet();
        var chosen = ImmutableArray.CreateBuilder<T>();
        foreach (var candidate in candidates)
        {
            var changes = fix(candidate).Changes;
            if (changes.Any(change => taken.Collides(change.Span) || kept.Overlaps(change.Span))) continue;
            if (related(candidate).Any(taken.Overlaps)) continue;
            foreach (var change in changes) taken.Add(change.Span);
            foreach (var place in related(candidate)) kept.Add(place);
            chosen.Add(candidate);
        }

        return chosen.ToImmutable();
    }

    private static IEnumerable<TextSpan> Related(Finding finding) => finding.Related.Select(place => place.Span);
}
