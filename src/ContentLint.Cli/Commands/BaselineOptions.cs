using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using ContentLint.Cli.Baselines;
using ContentLint.Cli.Input;
using ContentLint.Cli.Reports;
using ContentLint.Core.Baselines;

namespace ContentLint.Cli.Commands;

/// <summary>The options of a check that compare with a baseline.</summary>
internal sealed class BaselineOptions
{
    private readonly Option<string?> baseline = new("--baseline") { Description = "Report what is not in this file of known findings; 'contentlint baseline' writes it.", HelpName = "FILE" };
    private readonly Option<bool> showKnown = new("--show-known") { Description = "Report known findings too, marked as known; they still do not count for the exit code." };

    /// <summary>The options for the parser.</summary>
    public IEnumerable<Option> All => [baseline, showKnown];

    /// <summary>The one that names the baseline.</summary>
    public Option Baseline => baseline;

    /// <summary>Reads the baseline that was asked for, before anything is checked; null when none was.</summary>
    /// <exception cref="InputException">It is missing or cannot be read.</exception>
    public Comparison? Read(ParseResult parsed, string workingDirectory, IReadOnlyCollection<string> paths)
    {
        if (parsed.GetValue(baseline) is not { } name) return null;
        var file = new BaselineFile(name, workingDirectory);
        return new Comparison(file, file.Read() ?? throw new InputException($"There is no baseline '{name}'. Make it with: {Command(name, paths)}"));
    }

    /// <summary>Marks what the baseline knows, and leaves known results out unless they are to be shown.</summary>
    public RunOutcome Apply(ParseResult parsed, Comparison? comparison, RunOutcome outcome, BaselineScope? scope) => KnownResults.Count(
        comparison is null ? outcome : BaselineComparison.Mark(outcome, comparison.File, comparison.Entries, scope),
        parsed.GetValue(showKnown));

    private static string Command(string name, IReadOnlyCollection<string> paths) => string.Join(' ', [
        "contentlint baseline",
        .. paths.Where(path => path is not ("." or "-")).Select(ShellWord.Of),
        .. name == BaselineText.DefaultName ? Enumerable.Empty<string>() : ["--baseline", ShellWord.Of(name)],
    ]);

    /// <summary>A baseline that was read.</summary>
    internal sealed record Comparison(BaselineFile File, IReadOnlyCollection<BaselineEntry> Entries);
}
