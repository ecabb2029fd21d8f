using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace ContentLint.Core.Fixing;

/// <summary>
/// Fixes a text in passes until no fix is left that makes it better. Each pass applies the fixes that go together
/// (<see cref="FixApplication"/>) and checks the text anew; as accepted fixes take their findings away and bring none, fixing a fixed
/// text changes nothing.
/// </summary>
public static class FixPasses
{
    /// <summary>How often a text is changed at most.</summary>
    public const int Most = 10;

    /// <summary>Fixes a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="choose">The fix of a finding that may be applied; null for none.</param>
    /// <param name="isOpen">Whether a result is to be mended; the others are left alone and not counted.</param>
    public static MendedText Mend(FixableText text, Func<Finding, Fix?> choose, Func<Result, bool> isOpen)
    {
        var budget = new FixBudget(text.Report.Document.Source.Length);
        var open = new HashSet<Result>(text.Report.Results.Where(isOpen), Identity.Comparer);
        var refused = new Dictionary<Result, RefusedFix>(Identity.Comparer);
        int count = 0, pass = 0;
        bool isFinished = true;
        while (true)
        {
            var chosen = FixApplication.Choose(Candidates(text, open, refused, choose));
            if (chosen.IsEmpty) break;
            if (pass == Most || budget.IsSpent)
            {
                isFinished = false;
                break;
            }

            var trial = new FixTrial(text, choose, budget);
            trial.Settle(chosen);
            if (trial.Accepted.IsEmpty)
            {
                foreach (var no in trial.Refused) refused[no.Result] = no;
                continue;
            }

            text = trial.Text;
            open = new HashSet<Result>(text.Report.Results.Where((_, i) => open.Contains(trial.Origin(i))), Identity.Comparer);
            refused.Clear();
            count += trial.FixCount;
            pass++;
        }

        return new MendedText(text, count, text.Report.Results.Where(open.Contains).ToImmutableArray(), refused.Values.ToImmutableArray(), isFinished);
    }

    private static IEnumerable<PlannedFix> Candidates(FixableText text, HashSet<Result> open, Dictionary<Result, RefusedFix> refused, Func<Finding, Fix?> choose) =>
        from result in text.Report.Results
        where open.Contains(result) && !refused.ContainsKey(result)
        let fix = choose(result.Finding)
        where fix is not null
        select new PlannedFix(result, fix);
}
