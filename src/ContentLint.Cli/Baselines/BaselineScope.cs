using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ContentLint.Cli.Input;
using ContentLint.Cli.Reports;
using ContentLint.Cli.Running;
using ContentLint.Core.Baselines;

namespace ContentLint.Cli.Baselines;

/// <summary>What a run can say about a baseline: an entry is stale only where the run looked for its finding.</summary>
internal sealed class BaselineScope
{
    private readonly HashSet<string> files;
    private readonly HashSet<string> rules;
    private readonly HashSet<string> corpusRules;
    private readonly Func<string, bool> covers;

    private BaselineScope(RunOutcome outcome, IEnumerable<InputFile> files, Func<string, bool> covers)
    {
        var failed = outcome.Notifications.Where(n => n.Notification.IsError).Select(n => n.Notification.Path).ToHashSet(StringComparer.Ordinal);
        this.files = files.Where(f => !failed.Contains(f.Path)).Select(f => Path.GetFullPath(f.Path, outcome.WorkingDirectory)).ToHashSet(StringComparer.Ordinal);
        rules = outcome.Rules.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        corpusRules = outcome.Rules.Where(RuleSelection.ComparesTexts).Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        this.covers = covers;
    }

    /// <summary>The scope of a run.</summary>
    /// <param name="options">What was asked of it.</param>
    /// <param name="outcome">What it brought.</param>
    /// <param name="files">The files it checked.</param>
    public static BaselineScope Of(CheckOptions options, RunOutcome outcome, IEnumerable<InputFile> files)
    {
        var coverage = new PathCoverage(options.Paths, options.WorkingDirectory);
        string root = SourceRoot.Of(options.WorkingDirectory);
        return new BaselineScope(outcome, files, path => coverage.Covers(path) && (options.Shard?.Holds(new InputFile(path, path, null), root) ?? true));
    }

    /// <summary>Whether the run would have found an entry if it were still there.</summary>
    public bool Judges(BaselineEntry entry, BaselineFile baseline) =>
        rules.Contains(entry.RuleId)
        && (!corpusRules.Contains(entry.RuleId) || SeesAll(baseline))
        && baseline.FullPath(entry.Path) is { } path
        && (files.Contains(path) || (covers(path) && !File.Exists(path)));

    // What is shared with a file that the run did not read is not gone.
    private bool SeesAll(BaselineFile baseline) => covers(baseline.Folder);
}
