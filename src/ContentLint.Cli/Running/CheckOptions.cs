using System.Collections.Immutable;
using ContentLint.Cli.Input;
using ContentLint.Cli.Reports;
using ContentLint.Core;
using Microsoft.CodeAnalysis;

namespace ContentLint.Cli.Running;

/// <summary>What the command line asks of a check.</summary>
internal sealed record CheckOptions(
    string WorkingDirectory,
    ImmutableArray<string> Paths,
    ImmutableArray<RuleInfo> Rules,
    ImmutableArray<ReportRequest> Reports,
    DiagnosticSeverity? FailOn,
    int Jobs,
    string? StdinFileName)
{
    /// <summary>The part of the files that is checked; null for all.</summary>
    public Shard? Shard { get; init; }
}
