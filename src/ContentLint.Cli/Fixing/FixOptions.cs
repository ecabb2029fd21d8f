using System.Collections.Generic;
using System.IO;
using ContentLint.Cli.Running;

namespace ContentLint.Cli.Fixing;

/// <summary>What the command line asks of fixing.</summary>
/// <param name="Check">What is checked, and how.</param>
/// <param name="IsUnsafe">Whether fixes are applied that need a look at the result.</param>
/// <param name="IsDiff">Whether the changes are shown and not made.</param>
/// <param name="IsShown">Whether they are shown on a terminal.</param>
internal sealed record FixOptions(CheckOptions Check, bool IsUnsafe, bool IsDiff, bool IsShown)
{
    /// <summary>The findings that may be fixed, when a comparison leaves some out; null for all.</summary>
    public IReadOnlySet<FoundPlace>? Open { get; init; }

    /// <summary>Where the fixed text of standard input goes.</summary>
    public required Stream Output { get; init; }
}

/// <summary>A finding by its place in the file as it was read.</summary>
internal readonly record struct FoundPlace(string Path, string RuleId, long Offset, int Length);
