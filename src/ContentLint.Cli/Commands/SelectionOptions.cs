using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.CommandLine;
using ContentLint.Cli.Input;
using ContentLint.Cli.Reports;
using ContentLint.Cli.Running;
using Microsoft.CodeAnalysis;

namespace ContentLint.Cli.Commands;

/// <summary>What every command that checks is told: which files, which rules, how many at a time.</summary>
internal sealed class SelectionOptions
{
    private readonly Option<string[]> only = new("--only") { Description = "Run these rules only: ids or names, with commas between.", HelpName = "RULES" };
    private readonly Option<string[]> skip = new("--skip") { Description = "Leave these rules out: ids or names, with commas between.", HelpName = "RULES" };
    private readonly Option<int> jobs = new("--jobs") { Description = "How many files are checked at a time.", HelpName = "N", DefaultValueFactory = _ => Environment.ProcessorCount };
    private readonly Option<string?> stdinFileName = new("--stdin-filename") { Description = "The name under which standard input is read and reported; its ending names the format.", HelpName = "NAME" };

    /// <summary>The files, folders and globs.</summary>
    public Argument<string[]> Paths { get; } = new("PATH")
    {
        Description = "Files, folders or globs; '-' reads standard input.",
        Arity = ArgumentArity.ZeroOrMore,
        DefaultValueFactory = _ => ["."],
    };

    /// <summary>The options for the parser.</summary>
    public IEnumerable<Option> All => [only, skip, jobs, stdinFileName];

    /// <summary>What the command line asks for.</summary>
    /// <exception cref="InputException">A rule is unknown or a number is none.</exception>
    public CheckOptions Read(CommandHost host, ParseResult parsed, ImmutableArray<ReportRequest> reports, DiagnosticSeverity? failOn = null)
    {
        var (paths, named) = (parsed.GetRequiredValue(Paths), parsed.GetValue(only) ?? []);
        var catalogue = ProjectRules.Catalogue(host.WorkingDirectory, [.. paths, parsed.GetValue(stdinFileName) ?? "."]);
        return new(
            host.WorkingDirectory,
            [.. paths],
            RuleSelection.Choose(catalogue, named, parsed.GetValue(skip) ?? []),
            reports,
            failOn,
            Positive(parsed, jobs),
            parsed.GetValue(stdinFileName))
        {
            Catalogue = catalogue,
            Progress = host.Progress,
            Always = RuleSelection.TurnedOn(catalogue, named),
        };
    }

    /// <summary>The value of an option that counts something.</summary>
    /// <exception cref="InputException">It is less than 1.</exception>
    public static int Positive(ParseResult parsed, Option<int> option) =>
        parsed.GetValue(option) is > 0 and var number ? number : throw new InputException($"{option.Name} must be 1 or more.");
}
