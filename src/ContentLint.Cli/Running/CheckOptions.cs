using System;
using System.Collections.Immutable;
using System.IO;
using ContentLint.Cli.Caching;
using ContentLint.Cli.Input;
using ContentLint.Cli.Reports;
using ContentLint.Core;
using ContentLint.Core.Configuration;
using ContentLint.Rules;
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
    /// <summary>All rules that there are: those that settings and suppressions may name.</summary>
    public ImmutableArray<RuleInfo> Catalogue { get; init; } = RuleCatalog.All;

    /// <summary>What the command line sets for all files, unless a configuration says otherwise.</summary>
    public ImmutableArray<Setting> Always { get; init; } = [];

    /// <summary>The terminal that shows how far a long run is; null when nobody watches.</summary>
    public TextWriter? Progress { get; init; }

    /// <summary>Takes the time that rules and stages need; null when nobody asked.</summary>
    public RunProfile? Profile { get; init; }

    /// <summary>What earlier runs found; null when nobody asked for it.</summary>
    public ResultCache? Cache { get; init; }

    /// <summary>Whether nobody asks for more than how many findings there are, so that nothing else of them need be kept.</summary>
    public bool IsCountedOnly { get; init; }

    /// <summary>How long a document may take.</summary>
    public TimeSpan DocumentTimeout { get; init; } = LostTime.Usual;

    /// <summary>The part of the files that is checked; null for all.</summary>
    public Shard? Shard { get; init; }
}
