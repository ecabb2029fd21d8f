using System.Collections.Immutable;

namespace ContentLint.Core.Fixing;

/// <summary>What fixing made of a text.</summary>
/// <param name="Text">Its last state.</param>
/// <param name="FixCount">How many fixes were applied.</param>
/// <param name="Remaining">The results that were left to mend, in order of place; known ones are not among them.</param>
/// <param name="Refused">The fixes that would have made it no better.</param>
/// <param name="IsFinished">Whether all that could be done was done; if not, another run goes on.</param>
public sealed record MendedText(
    FixableText Text,
    int FixCount,
    ImmutableArray<Result> Remaining,
    ImmutableArray<RefusedFix> Refused,
    bool IsFinished);
