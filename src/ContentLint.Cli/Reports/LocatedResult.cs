using System.Collections.Immutable;
using ContentLint.Core;
using Microsoft.CodeAnalysis;

namespace ContentLint.Cli.Reports;

/// <summary>A result with its places as lines and columns, independent of the document, which can be let go.</summary>
internal sealed record LocatedResult(
    RuleInfo Rule,
    string Path,
    DiagnosticSeverity Severity,
    Message Message,
    Region Region,
    LineExcerpt Line,
    string MatchedText,
    ImmutableArray<LocatedPlace> Related,
    ImmutableArray<LocatedFix> Fixes,
    Fingerprints Fingerprints)
{
    /// <summary>
    /// The region cut at the end of its first line. Code scanning shows an alert in a pull request only when all lines of its
    /// region were changed, so the primary region is one line.
    /// </summary>
    public Region FirstLine { get; init; } = Region;

    /// <summary>Whether it is new against what it was compared with; null when it was compared with nothing.</summary>
    public BaselineState? State { get; init; }
}

/// <summary>How a result stands to what it was compared with (SARIF 2.1.0, 3.27.24).</summary>
internal enum BaselineState
{
    /// <summary>It is not in the baseline.</summary>
    New,

    /// <summary>It is in the baseline: known.</summary>
    Unchanged,
}

/// <summary>A further place, with what stands there.</summary>
/// <param name="Region">The place.</param>
/// <param name="Message">What stands there, as a sentence.</param>
/// <param name="OtherPath">The file it is in, with forward slashes; null when it is the file of the result.</param>
internal sealed record LocatedPlace(Region Region, string Message, string? OtherPath = null);

/// <summary>A fix with its replacements as regions.</summary>
internal sealed record LocatedFix(string Description, bool IsSafe, ImmutableArray<LocatedChange> Changes);

/// <summary>One replacement.</summary>
internal sealed record LocatedChange(Region Region, string NewText);

/// <summary>Keys that find a result again when the file changes.</summary>
/// <param name="PrimaryLocationLineHash">GitHub's own, distinct for each result of a rule on a line.</param>
/// <param name="ContentLint">From rule, matched text, its words of context and an occurrence number; not from any line number.</param>
internal sealed record Fingerprints(string PrimaryLocationLineHash, string ContentLint);
