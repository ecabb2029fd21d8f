using System.Collections.Immutable;

namespace ContentLint.Core.Suppressions;

/// <summary>A comment that asks for silence, with what came of it: the unit of a <see cref="SuppressionRule"/>.</summary>
/// <param name="Comment">What was written.</param>
/// <param name="Used">The ids of the rules of which it kept a finding out of the reports.</param>
/// <param name="Judged">The ids of the rules that were run on the text.</param>
/// <param name="IsAllJudged">Whether every rule that is on for the text was run, so that a silence for all rules can be judged.</param>
public sealed record Suppression(SuppressionComment Comment, ImmutableHashSet<string> Used, ImmutableHashSet<string> Judged, bool IsAllJudged)
{
    /// <summary>All rules that it may name.</summary>
    public ImmutableArray<RuleInfo> Catalogue { get; init; } = ImmutableArray<RuleInfo>.Empty;

    /// <summary>Whether the project has rules that are not in the catalogue, so that an unknown name may be one of theirs.</summary>
    public bool MayNameOthers { get; init; }

    /// <summary>Whether it keeps nothing silent that could speak.</summary>
    public bool IsIdle => Comment.Rules.IsEmpty && Used.IsEmpty && IsAllJudged;

    /// <summary>Whether a rule that it names was run and found nothing to keep silent.</summary>
    public bool IsIdleFor(SuppressedRule named) => named.Rule is { } rule && Judged.Contains(rule.Id) && !Used.Contains(rule.Id);
}
