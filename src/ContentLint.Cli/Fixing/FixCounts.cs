using System.Collections.Generic;
using System.Linq;
using ContentLint.Core;
using Microsoft.CodeAnalysis;

namespace ContentLint.Cli.Fixing;

/// <summary>What fixing came to, in numbers.</summary>
/// <param name="Fixes">Fixes that were applied.</param>
/// <param name="Remaining">Findings that stay.</param>
/// <param name="WithUnsafeFix">Those of them that have a fix which is not safe.</param>
/// <param name="Failing">Findings that count for the exit code.</param>
internal readonly record struct FixCounts(int Fixes, int Remaining, int WithUnsafeFix, int Failing)
{
    /// <summary>Counts the findings that a text has.</summary>
    /// <param name="fixes">Fixes that were applied.</param>
    /// <param name="results">The findings that stay.</param>
    /// <param name="standing">The findings of the text as it now is on disk.</param>
    /// <param name="limit">The least severity that counts; null for none.</param>
    public static FixCounts Of(int fixes, IReadOnlyCollection<Result> results, IEnumerable<Result> standing, DiagnosticSeverity? limit) => new(
        fixes,
        results.Count,
        results.Count(result => !result.Finding.Fixes.Any(fix => fix.IsSafe) && !result.Finding.Fixes.IsEmpty),
        limit is { } least ? standing.Count(result => result.Severity >= least) : 0);

    /// <summary>The sum of two.</summary>
    public static FixCounts operator +(FixCounts a, FixCounts b) =>
        new(a.Fixes + b.Fixes, a.Remaining + b.Remaining, a.WithUnsafeFix + b.WithUnsafeFix, a.Failing + b.Failing);
}
