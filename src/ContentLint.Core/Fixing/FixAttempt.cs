using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Core.Fixing;

/// <summary>A text with some fixes, and what became of its results.</summary>
/// <param name="Text">The text; null when there is none to judge.</param>
/// <param name="FixCount">How many fixes were applied.</param>
/// <param name="Changes">What the last of them replaced.</param>
/// <param name="Origins">For each result of the text the one that it was in the beginning; null for one that was not there.</param>
internal sealed record FixAttempt(FixableText? Text, int FixCount, ImmutableArray<TextChange> Changes, Result?[] Origins)
{
    /// <summary>The results that were not there.</summary>
    public ImmutableArray<Result> Brought { get; } =
        Text is null ? ImmutableArray<Result>.Empty : Text.Report.Results.Where((_, i) => Origins[i] is null).ToImmutableArray();

    /// <summary>Whether the fixes took their findings away and brought none.</summary>
    public bool IsGood => Text is not null && Brought.IsEmpty;

    /// <summary>Applies fixes that go together.</summary>
    public static FixAttempt On(FixableText text, ImmutableArray<PlannedFix> fixes) => Apply(text, result => result, fixes, fixes.Length);

    /// <summary>Applies further fixes to the text of this attempt.</summary>
    public FixAttempt With(ImmutableArray<PlannedFix> fixes)
    {
        var origins = new Dictionary<Result, Result?>(Identity.Comparer);
        for (int i = 0; i < Origins.Length; i++) origins[Text!.Report.Results[i]] = Origins[i];
        return Apply(Text!, result => origins[result], fixes, FixCount + fixes.Length);
    }

    private static FixAttempt Apply(FixableText text, Func<Result, Result?> origin, ImmutableArray<PlannedFix> fixes, int count)
    {
        var changes = FixApplication.Changes(fixes.Select(f => f.Fix));

        // A text that could not be checked as before has no findings either.
        if (text.Changed(changes) is not { } changed || changed.Report.Notifications.Length > text.Report.Notifications.Length)
            return new FixAttempt(null, count, changes, Array.Empty<Result?>());
        var gone = new HashSet<Result>(fixes.Select(f => f.Result), Identity.Comparer);
        var partners = FindingMatch.Of(text.Report.Results.Where(result => !gone.Contains(result)), changes, changed.Report.Results);
        return new FixAttempt(changed, count, changes, partners.Select(partner => partner is null ? null : origin(partner)).ToArray());
    }
}
