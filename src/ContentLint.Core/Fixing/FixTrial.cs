using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Core.Fixing;

/// <summary>
/// Applies fixes that go together to one state of a text, and looks: each must make its finding go and may bring no other. When
/// they do not, the culprits are found by halves, those first that stand nearest to what came.
/// </summary>
/// <param name="text">The state.</param>
/// <param name="budget">How often the text may be checked.</param>
internal sealed class FixTrial(FixableText text, FixBudget budget)
{
    private readonly ImmutableArray<RefusedFix>.Builder refused = ImmutableArray.CreateBuilder<RefusedFix>();
    private Attempt? best;

    /// <summary>The fixes that are good.</summary>
    public ImmutableArray<PlannedFix> Accepted { get; private set; } = ImmutableArray<PlannedFix>.Empty;

    /// <summary>The fixes that are not.</summary>
    public ImmutableArray<RefusedFix> Refused => refused.ToImmutable();

    /// <summary>The text with the accepted ones.</summary>
    public FixableText Text => best?.Text ?? text;

    /// <summary>The result of the text before that a result of <see cref="Text"/> was.</summary>
    public Result Origin(int index) => best is null ? text.Report.Results[index] : best.Partners[index]!;

    /// <summary>Takes the good ones of some fixes.</summary>
    public void Settle(ImmutableArray<PlannedFix> candidates) => Settle(candidates, failure: null);

    private void Settle(ImmutableArray<PlannedFix> candidates, Attempt? failure)
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

    private Attempt Try(ImmutableArray<PlannedFix> fixes)
    {
        var changes = FixApplication.Changes(fixes.Select(f => f.Fix));
        if (text.With(changes) is not { } changed) return new Attempt(null, changes, Array.Empty<Result?>(), ImmutableArray<Result>.Empty);
        var gone = new HashSet<Result>(fixes.Select(f => f.Result), Identity.Comparer);
        var after = changed.Report.Results;
        var partners = FindingMatch.Of(text.Report.Results.Where(result => !gone.Contains(result)), changes, after);

        // A text that could not be checked as before has no findings either.
        bool isJudged = changed.Report.Notifications.Length <= text.Report.Notifications.Length;
        return new Attempt(isJudged ? changed : null, changes, partners, after.Where((_, i) => partners[i] is null).ToImmutableArray());
    }

    private static (ImmutableArray<PlannedFix> First, ImmutableArray<PlannedFix> Second) Split(ImmutableArray<PlannedFix> fixes, Attempt failure)
    {
        var near = Near(fixes, failure);
        return near.Count > 0 && near.Count < fixes.Length
            ? (fixes.Where(f => !near.Contains(f)).ToImmutableArray(), fixes.Where(near.Contains).ToImmutableArray())
            : (fixes.Take(fixes.Length / 2).ToImmutableArray(), fixes.Skip(fixes.Length / 2).ToImmutableArray());
    }

    /// <summary>For each result that came, the fix that changed the text nearest to its place.</summary>
    private static HashSet<PlannedFix> Near(ImmutableArray<PlannedFix> fixes, Attempt failure)
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

    /// <summary>A text with some fixes.</summary>
    /// <param name="Text">The text; null when there is none to judge.</param>
    /// <param name="Changes">What was replaced.</param>
    /// <param name="Partners">For each of its results the one that it was.</param>
    /// <param name="Brought">The results that were not there.</param>
    private sealed record Attempt(FixableText? Text, ImmutableArray<TextChange> Changes, Result?[] Partners, ImmutableArray<Result> Brought)
    {
        public bool IsGood => Text is not null && Brought.IsEmpty;
    }
}
