using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using ContentLint.Cli.Baselines;
using ContentLint.Cli.Changes;
using ContentLint.Cli.Input;
using ContentLint.Cli.Reports;
using ContentLint.Cli.Reports.Sarif;
using ContentLint.Cli.Running;
using ContentLint.Core;

namespace ContentLint.Cli.Commands;

/// <summary><c>contentlint check [PATH…]</c>.</summary>
internal sealed class CheckCommand
{
    private readonly SelectionOptions selection = new();
    private readonly BaselineOptions baseline = new();
    private readonly ChangeOptions changes = new();
    private readonly CacheOptions cache = new();

    private readonly Option<string[]> reports = new("--report")
    {
        Description = "KIND[=FILE]: console, sarif, github, html, markdown, json, jsonl or outputs, to standard output or to a file; may be given several times.",
        HelpName = "KIND[=FILE]",
        DefaultValueFactory = _ => ["console"],
    };

    private readonly FailOnOption failOn = new();

    private readonly Option<int> maxFindings = new("--max-findings")
    {
        Description = "How many findings a SARIF file holds at most, the gravest and most precise first.",
        HelpName = "N",
        DefaultValueFactory = _ => SarifLimit.Hard,
    };

    private readonly Option<string?> shard = new("--shard") { Description = "I/N: check part I of N parts of the files; 'contentlint merge' puts the SARIF files together.", HelpName = "I/N" };
    private readonly Option<bool> noColor = new("--no-color") { Description = "No colours, also on a terminal." };
    private readonly Option<bool> quiet = new("--quiet") { Description = "Only the summary on the console." };

    private readonly Option<bool> profile = new("--profile") { Description = "Show the time that each rule and stage took, on standard error." };

    private readonly Option<double> timeout = new("--document-timeout")
    {
        Description = "How many seconds a document may take before its check is given up.",
        HelpName = "SECONDS",
        DefaultValueFactory = _ => LostTime.Usual.TotalSeconds,
    };

    /// <summary>The command for the parser.</summary>
    public Command Create(CommandHost host)
    {
        var command = new Command("check", "Check articles and report what is wrong with them.") { selection.Paths, reports, failOn.Option, maxFindings, shard, noColor, quiet, profile, timeout };
        foreach (var option in selection.All.Concat(baseline.All).Concat(changes.All).Concat(cache.All)) command.Add(option);
        command.SetAction(parsed => Run(host, parsed));
        return command;
    }

    private int Run(CommandHost host, ParseResult parsed)
    {
        var options = selection.Read(host, parsed, ReportDestinations.Parse(parsed.GetRequiredValue(reports), host.WorkingDirectory), failOn.Read(parsed)) with
        {
            Shard = parsed.GetValue(shard) is { } part ? Shard.Parse(part) : null,
            Profile = parsed.GetValue(profile) ? new RunProfile() : null,
            DocumentTimeout = Seconds(parsed.GetValue(timeout)),
            Cache = cache.Open(host, parsed),
        };
        if (options.Shard is not null) options = CorpusRules.LeaveOut(options, host.Error);
        var known = baseline.Read(parsed, host.WorkingDirectory, options.Paths);
        var files = FileSelection.Of(options);
        if (files.Count == 0 && options.Shard is null) host.Error.WriteLine($"There is no file to check in {string.Join(", ", options.Paths)}. Read are {string.Join(", ", Endings.All)}.");
        using var changed = changes.Read(parsed, host, options, files);
        try
        {
            return options.Reports.Any(r => r.Kind == ReportKind.Jsonl)
                ? JsonLinesOutput.Run(host, options, files, isCompared: known is not null || changed is not null)
                : Report(host, parsed, options, files, known, changed);
        }
        finally
        {
            // A report that cannot be written does not cost the work.
            if (options.Cache?.Save() is { } fault) host.Error.WriteLine(ExcerptLine.Safe($"notice: What was found could not be kept for the next run: {fault}"));
            options.Profile?.Write(host.Error, work => options.Catalogue.FirstOrDefault(rule => rule.Id == work)?.Name);
        }
    }

    private static TimeSpan Seconds(double seconds) => seconds > 0 && seconds <= LostTime.Longest.TotalSeconds ? TimeSpan.FromSeconds(seconds) : throw new InputException("--document-timeout must be more than 0 and at most 86400 seconds.");

    private int Report(CommandHost host, ParseResult parsed, CheckOptions options, IReadOnlyList<InputFile> files, BaselineOptions.Comparison? known, ChangedFiles? changed)
    {
        var look = host.Look(parsed.GetValue(noColor), parsed.GetValue(quiet));
        bool isCountedOnly = known is null && changed is null && options.Reports.All(r => r.Kind == ReportKind.Outputs || (r is { Kind: ReportKind.Console, File: null } && look.IsQuiet));
        options = options with { IsCountedOnly = isCountedOnly };
        var outcome = new CheckRun(options, changed).Run(files, host.OpenInput);
        outcome = baseline.Apply(parsed, known, outcome, changed is null ? BaselineScope.Of(options, outcome, files) : null);
        WriteNotifications(host, options, outcome);
        new ReportWriter(host.WorkingDirectory, look, SelectionOptions.Positive(parsed, maxFindings), RepositoryAddress.Of(host.Variable), host.Output).Write(outcome, options.Reports);
        return outcome.Notifications.Any(n => n.Notification.IsError) ? ExitCode.CouldNotRun
            : options.FailOn is { } limit && outcome.Results.Any(r => r.Severity >= limit && r.State != BaselineState.Unchanged) ? ExitCode.Findings
            : ExitCode.Clean;
    }

    /// <summary>What the console report does not show must still be seen.</summary>
    private static void WriteNotifications(CommandHost host, CheckOptions options, RunOutcome outcome)
    {
        if (options.Reports.Any(r => r is { Kind: ReportKind.Console, File: null })) return;
        foreach (var located in outcome.Notifications)
            host.Error.WriteLine(ExcerptLine.Safe($"{(located.Notification.IsError ? "error" : "notice")}: {(located.Notification.Path.Length == 0 ? "" : located.Notification.Path + ": ")}{located.Notification.Message}"));
    }
}
