using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace ContentLint.Core.Fixing;

/// <summary>
/// Applies fixes that go together to one state of a text, and looks: each must make its finding go and may bring no other, unless
/// that one can be fixed as well. When they do not, the culprits are found by halves, those first that stand nearest to what came.
/// </summary>
/// <param name="text">The state.</param>
/// <param name="choose">The fix of a finding that may be applied; null for none.</param>
/// <param name="budget">How often the text may be checked.</param>
internal sealed class FixTrial(FixableText text, Func<Finding, Fix?> choose, FixBudget budget)
{
    private const int MostFollowing = 5;

    private readonly ImmutableArray<RefusedFix>.Builder refused = ImmutableArray.CreateBuilder<RefusedFix>();
    private FixAttempt? best;

    /// <summary>The fixes that are good.</summary>
    public ImmutableArray<PlannedFix> Accepted { get; private set; } = ImmutableArray<PlannedFix>.Empty;

    /// <summary>How many fixes it took, with those of what they uncovered.</summary>
    public int FixCount => best?.FixCount ?? 0;

    /// <summary>The fixes that are not.</summary>
    public ImmutableArray<RefusedFix> Refused => refused.ToImmutable();

    /// <summary>The text with the accepted ones.</summary>
    public FixableText Text => best?.Text ?? text;

    /// <summary>The result of the text before that a result of <see cref="Text"/> was.</summary>
    public Result Origin(int index) => best is null ? text.Report.Results[index] : best.Origins[index]!;

    /// <summary>Takes the good ones of some fixes.</summary>
    public void Settle(ImmutableArray<PlannedFix> candidates) => Settle(candidates, failure: null);

    private void Settle(ImmutableArray<PlannedFix> candidates, FixAttempt? failure)
    {
        if (candidates.IsEmpty) return;
        if (failure is null)
        {
            if (!budget.Spend()) return;
            var attempt = Try(Accepted.AddRange(candidates));
            if (attempt.IsGood)
            {
                (best, Accepted) = (attempt, Accepted.AddRange(candidates));
                return;
            }

            failure = attempt;
        }

        if (candidates.Length == 1)
        {
            refused.Add(new RefusedFix(candidates[0].Result, failure.Brought.FirstOrDefault()));
            return;
        }

        var (first, second) = Split(candidates, failure);
        int before = Accepted.Length;
        Settle(first, failure: null);
        Settle(second, Accepted.Length == before + first.Length ? failure : null);
    }

    /// <summary>The text with some fixes, and with those of what they uncover as long as that makes it good.</summary>
    private FixAttempt Try(ImmutableArray<PlannedFix> fixes)
    {
        var first = FixAttempt.On(text, fixes);
        var attempt = first;
        for (int i = 0; i < MostFollowing && attempt is { IsGood: false, Text: not null }; i++)
        {
            var following = attempt.Brought.Select(result => (Result: result, Fix: choose(result.Finding))).ToList();
            if (following.Any(f => f.Fix is null) || !budget.Spend()) break;
            attempt = attempt.With(FixApplication.Choose(following.Select(f => new PlannedFix(f.Result, f.Fix!))));
        }

        return attempt.IsGood ? attempt : first;
    }

    private static (ImmutableArray<PlannedFix> First, ImmutableArray<PlannedFix> Second) Split(ImmutableArray<PlannedFix> fixes, FixAttempt failure)
    {
        var near = Near(fixes, failure);
        return near.Count > 0 && near.Count < fixes.Length
            ? (fixes.Where(f => !near.Contains(f)).ToImmutableArray(), fixes.Where(near.Contains).ToImmutableArray())
            : (fixes.Take(fixes.Length / 2).ToImmutableArray(), fixes.Skip(fixes.Length / 2).ToImmutableArray());
    }

    /// <summary>For each result that came, the fix that changed the text nearest to its place.</summary>
    private static HashSet<PlannedFix> Near(ImmutableArray<PlannedFix> fixes, FixAttempt failure)
    {
        var offsets = new ChangedOffsets(failure.Changes);
        var places = fixes.SelectMany(f => f.Fix.Changes.Select(change => (offsets.Map(change.Span).Start, Fix: f))).OrderBy(place => place.Start).ToList();
        var starts = places.Select(place => place.Start).ToList();
        var near = new HashSet<PlannedFix>();
        foreach (var span in failure.Brought.Select(result => result.Finding.Span))
        {
            int found = starts.BinarySearch(span.Start), at = found < 0 ? ~found : found;
            if (at == places.Count || (at > 0 && starts[at] > span.End && span.Start - starts[at - 1] < starts[at] - span.End)) at--;
            near.Add(places[at].Fix);
        }

        return near;
    }
}
