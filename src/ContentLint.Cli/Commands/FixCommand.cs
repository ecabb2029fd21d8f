using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using ContentLint.Cli.Baselines;
using ContentLint.Cli.Fixing;
using ContentLint.Cli.Input;
using ContentLint.Cli.Reports;
using ContentLint.Cli.Running;

namespace ContentLint.Cli.Commands;

/// <summary><c>contentlint fix [PATH…]</c>: mends what can be mended without a look at the result.</summary>
internal sealed class FixCommand
{
    private readonly SelectionOptions selection = new();
    private readonly BaselineOptions baseline = new();
    private readonly ChangeOptions changes = new();
    private readonly FailOnOption failOn = new();
    private readonly Option<bool> isUnsafe = new("--unsafe") { Description = "Apply fixes too that need a look at the result, such as removals." };
    private readonly Option<bool> diff = new("--diff") { Description = "Show what would change as a unified diff, and write nothing." };
    private readonly Option<bool> noColor = new("--no-color") { Description = "No colours, also on a terminal." };

    /// <summary>The command for the parser.</summary>
    public Command Create(CommandHost host)
    {
        var command = new Command("fix", "Fix what can be fixed. The exit code is 1 when a finding at or above --fail-on still stands, so with --diff also for what it shows.")
        {
            selection.Paths, isUnsafe, diff, failOn.Option, noColor, baseline.Baseline,
        };
        foreach (var option in selection.All.Concat(changes.OnDisk)) command.Add(option);
        command.SetAction(parsed => Run(host, parsed));
        return command;
    }

    private int Run(CommandHost host, ParseResult parsed)
    {
        var check = selection.Read(host, parsed, reports: [], failOn.Read(parsed));
        check = check with { Rules = RuleSelection.WithinTexts(check.Rules, "nothing can be fixed without a look at all of them.") };
        var options = new FixOptions(check, parsed.GetValue(isUnsafe), parsed.GetValue(diff), host.OutputIsTerminal) { Output = host.BytesOutput };
        var files = FileSelection.Of(check);
        if (files.Count == 0) host.Error.WriteLine($"There is no file to fix in {string.Join(", ", check.Paths)}. Read are {string.Join(", ", Endings.All)}.");
        var known = baseline.Read(parsed, host.WorkingDirectory, check.Paths);
        using var changed = changes.Read(parsed, host, check, files);
        if (known is not null || changed is not null)
        {
            if (check.Paths.Contains("-")) host = host with { OpenInput = Twice(host.OpenInput) };
            files = changed?.Files ?? files;
            options = options with { Open = NewOnes(new CheckRun(check, changed).Run(files, host.OpenInput), known) };
        }

        using var patches = new PatchOutput(options.IsShown, host.Look(parsed.GetValue(noColor), quiet: false), host.Output, host.BytesOutput);
        var sum = default(FixCounts);
        int fixedFiles = 0;
        bool hasErrors = false;
        foreach (var outcome in new FixRun(options).Run(files, host.OpenInput))
        {
            sum += outcome.Counts;
            if (outcome.Counts.Fixes > 0) fixedFiles++;
            patches.Write(outcome.Patch);
            foreach (var located in outcome.Notifications)
            {
                hasErrors |= located.Notification.IsError;
                string place = located.Region is { } region ? FormattableString.Invariant($":{region.StartLine}:{region.StartColumn}") : "";
                host.Error.WriteLine(ExcerptLine.Safe($"{(located.Notification.IsError ? "error" : "notice")}: {located.Notification.Path}{place}: {located.Notification.Message}"));
            }
        }

        host.Error.WriteLine(FixSummary.Of(sum, fixedFiles, options));
        return hasErrors ? ExitCode.CouldNotRun : sum.Failing > 0 ? ExitCode.Findings : ExitCode.Clean;
    }

    private static HashSet<FoundPlace> NewOnes(RunOutcome outcome, BaselineOptions.Comparison? known)
    {
        if (known is not null) outcome = BaselineComparison.Mark(outcome, known.File, known.Entries, scope: null);
        return outcome.Results.Where(r => r.State != BaselineState.Unchanged).Select(r => new FoundPlace(r.Path, r.Rule.Id, r.Region.Offset, r.Region.Length)).ToHashSet();
    }

    /// <summary>An input that can be opened again.</summary>
    private static Func<Stream> Twice(Func<Stream> open)
    {
        using var input = open();
        byte[] bytes = WholeStream.Read(input);
        return () => new MemoryStream(bytes);
    }
}
