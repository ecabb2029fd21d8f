using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using ContentLint.Cli.Input;
using ContentLint.Cli.Reports;
using ContentLint.Cli.Reports.Sarif;
using ContentLint.Cli.Running;
using ContentLint.Core;
using ContentLint.Documents;
using Microsoft.CodeAnalysis;

namespace ContentLint.Cli.Commands;

/// <summary><c>contentlint check [PATH…]</c>.</summary>
internal sealed class CheckCommand
{
    private readonly Argument<string[]> paths = new("PATH")
    {
        Description = "Files, folders or globs; '-' reads standard input.",
        Arity = ArgumentArity.ZeroOrMore,
        DefaultValueFactory = _ => ["."],
    };

    private readonly Option<string[]> reports = new("--report")
    {
        Description = "KIND[=FILE]: console, sarif, github, html, markdown, json or outputs, to standard output or to a file; may be given several times.",
        HelpName = "KIND[=FILE]",
        DefaultValueFactory = _ => ["console"],
    };

    private readonly Option<string[]> only = new("--only") { Description = "Run these rules only: ids or names, with commas between.", HelpName = "RULES" };
    private readonly Option<string[]> skip = new("--skip") { Description = "Leave these rules out: ids or names, with commas between.", HelpName = "RULES" };

    private readonly Option<string> failOn = new("--fail-on")
    {
        Description = "The least severity that makes the exit code 1: error, warning, suggestion or never.",
        HelpName = "SEVERITY",
        DefaultValueFactory = _ => "warning",
    };

    private readonly Option<int> maxFindings = new("--max-findings")
    {
        Description = "How many findings a SARIF file holds at most, the gravest and most precise first.",
        HelpName = "N",
        DefaultValueFactory = _ => SarifReport.HardLimit,
    };

    private readonly Option<int> jobs = new("--jobs") { Description = "How many files are checked at a time.", HelpName = "N", DefaultValueFactory = _ => Environment.ProcessorCount };
    private readonly Option<string?> stdinFileName = new("--stdin-filename") { Description = "The name under which standard input is read and reported; its ending names the format.", HelpName = "NAME" };
    private readonly Option<bool> noColor = new("--no-color") { Description = "No colours, also on a terminal." };
    private readonly Option<bool> quiet = new("--quiet") { Description = "Only the summary on the console." };

    /// <summary>The command for the parser.</summary>
    public Command Create(CommandHost host)
    {
        var command = new Command("check", "Check articles and report what is wrong with them.") { paths, reports, only, skip, failOn, maxFindings, jobs, stdinFileName, noColor, quiet };
        command.SetAction(parsed => Run(host, parsed));
        return command;
    }

    private int Run(CommandHost host, ParseResult parsed)
    {
        var options = new CheckOptions(
            host.WorkingDirectory,
            [.. parsed.GetRequiredValue(paths)],
            RuleSelection.Choose(parsed.GetValue(only) ?? [], parsed.GetValue(skip) ?? []),
            ReportDestinations.Parse(parsed.GetRequiredValue(reports), host.WorkingDirectory),
            Limit(parsed.GetRequiredValue(failOn)),
            Positive(parsed, jobs),
            parsed.GetValue(stdinFileName));
        var look = host.Look(parsed.GetValue(noColor), parsed.GetValue(quiet));
        var files = ReportDestinations.LeaveOut(options.Reports, Files(options), host.WorkingDirectory);
        if (files.Count == 0) host.Error.WriteLine($"There is no file to check in {string.Join(", ", options.Paths)}. Read are {string.Join(", ", Endings.All)}.");
        var outcome = new CheckRun(options).Run(files, host.OpenInput);
        new ReportWriter(host.WorkingDirectory, look, Positive(parsed, maxFindings), RepositoryAddress.Of(host.Variable), host.Output).Write(outcome, options.Reports);
        WriteNotifications(host, options, outcome);
        return outcome.Notifications.Any(n => n.Notification.IsError) ? ExitCode.CouldNotRun
            : options.FailOn is { } limit && outcome.Results.Any(r => r.Severity >= limit) ? ExitCode.Findings
            : ExitCode.Clean;
    }

    /// <summary>What the console report does not show must still be seen.</summary>
    private static void WriteNotifications(CommandHost host, CheckOptions options, RunOutcome outcome)
    {
        if (options.Reports.Any(r => r is { Kind: ReportKind.Console, File: null })) return;
        foreach (var located in outcome.Notifications)
            host.Error.WriteLine(ExcerptLine.Safe($"{(located.Notification.IsError ? "error" : "notice")}: {located.Notification.Message}"));
    }

    private static IReadOnlyList<InputFile> Files(CheckOptions options)
    {
        if (!options.Paths.Contains("-")) return new FileFinder(options.WorkingDirectory).Find(options.Paths);
        if (options.Paths.Length > 1) throw new InputException("'-' reads standard input and cannot stand beside other paths.");
        string name = options.StdinFileName ?? "stdin.md";
        var format = DocumentReader.FormatOf(name);
        if (format is null && !Endings.IsJsonLines(name))
            throw new InputException($"--stdin-filename '{name}' has an ending that is not read. Read are {string.Join(", ", Endings.All)}.");
        return [new InputFile(InputFile.StandardInput, name.Replace('\\', '/'), format)];
    }

    private static int Positive(ParseResult parsed, Option<int> option) =>
        parsed.GetValue(option) is > 0 and var number ? number : throw new InputException($"{option.Name} must be 1 or more.");

    private static DiagnosticSeverity? Limit(string text) => text.ToLowerInvariant() switch
    {
        "error" => DiagnosticSeverity.Error,
        "warning" => DiagnosticSeverity.Warning,
        "suggestion" => DiagnosticSeverity.Info,
        "never" => null,
        _ => throw new InputException($"--fail-on '{text}': there is no such severity. {NearestName.Hint(text, ["error", "warning", "suggestion", "never"])}"),
    };
}
