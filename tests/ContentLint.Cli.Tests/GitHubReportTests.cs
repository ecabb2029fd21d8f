using System;
using System.Linq;
using System.Threading.Tasks;
using ContentLint.Cli.Reports;
using ContentLint.Cli.Reports.GitHub;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;
using VerifyXunit;

namespace ContentLint.Cli.Tests;

/// <summary>Annotations: which ones, how many, and that nothing in an article becomes a command.</summary>
public class GitHubReportTests
{
    [Fact]
    public async Task TheGravestAreAnnotatedAndTheRestIsSummedUp()
    {
        using var folder = new TemporaryFolder();
        folder.Write("docs/guide, 100%.md", "# Guide\n\nWalking is good for the heart and mind,but it takes time. Some experts say it helps.\n\n## Further steps\n");
        await Verifier.Verify(ToolRun.In(folder.Path, "check", "docs", "--report", "github").Output);
    }

    [Fact]
    public void NothingFoundWritesNothing() => Assert.Equal("", new GitHubReport().Written(SampleRun.Of()));

    [Fact]
    public void AllShownNeedsNoNotice() =>
        Assert.Equal("::warning title=CL1002 missing-space,file=docs/a.md,line=1,endLine=1,col=1,endColumn=9::No space stands here. Insert it.\n", new GitHubReport().Written(SampleRun.Of(SampleRun.Result())));

    [Fact]
    public void ThereAreAtMostTenOfALevel()
    {
        var results = Enumerable.Range(1, 60).Select(i => SampleRun.Result(line: i, severity: (DiagnosticSeverity)(1 + (i % 3)))).ToArray();
        string[] lines = Lines(SampleRun.Of(results));
        Assert.Equal((10, 10, 1, 21), (lines.Count(l => l.StartsWith("::error ", StringComparison.Ordinal)), lines.Count(l => l.StartsWith("::warning ", StringComparison.Ordinal)), lines.Count(l => l.StartsWith("::notice ", StringComparison.Ordinal)), lines.Length));
        Assert.Equal("::notice title=ContentLint::60 findings: 20 errors, 20 warnings, 20 suggestions. 20 findings are annotated; the job summary and the SARIF report list them all.", lines[^1]);
    }

    [Fact]
    public void NewOnesGoBeforeKnownOnesAndPreciseOnesBeforeOthers()
    {
        string precise = Rule(precise: true), vague = Rule(precise: false);
        var run = SampleRun.Of(
            SampleRun.Result(vague, line: 1, state: BaselineState.Unchanged),
            SampleRun.Result(vague, line: 2),
            SampleRun.Result(precise, line: 3),
            SampleRun.Result(vague, line: 4, state: BaselineState.New));
        Assert.Equal([4, 3, 2, 1], Lines(run).Select(LineOf));
    }

    [Fact]
    public void ALineAndRuleIsAnnotatedOnce()
    {
        var run = SampleRun.Of(SampleRun.Result(column: 1), SampleRun.Result(column: 20), SampleRun.Result(rule: "CL1001", column: 20));
        string[] lines = Lines(run);
        Assert.Equal(3, lines.Length);
        Assert.Contains("2 findings are annotated", lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void WhatKeptTheRunFromItsWorkIsAnErrorWithinTheBudget()
    {
        var run = SampleRun.Of([.. Enumerable.Range(1, 12).Select(i => SampleRun.Result(line: i, severity: DiagnosticSeverity.Error))]) with
        {
            Notifications = [SampleRun.Lost("docs/b.md", "The file could not be read."), SampleRun.Lost("", "A rule failed.")],
        };
        string[] lines = Lines(run);
        Assert.Equal("::error title=ContentLint,file=docs/b.md::The file could not be read.", lines[0]);
        Assert.Equal("::error title=ContentLint::A rule failed.", lines[1]);
        Assert.Equal(GitHubReport.Budget, lines.Count(l => l.StartsWith("::error ", StringComparison.Ordinal)));
    }

    [Fact]
    public void PathsCountFromTheRootOfTheRepository()
    {
        using var folder = new TemporaryFolder();
        folder.Write(".git/HEAD", "");
        folder.Write("docs/a.md", "Walking is good for the heart and mind,but it takes time.\n");
        string output = ToolRun.In(System.IO.Path.Combine(folder.Path, "docs"), "check", "a.md", "--report", "github").Output;
        Assert.Contains(",file=docs/a.md,", output, StringComparison.Ordinal);
    }

    [Fact]
    public void HostileTextIsNoCommand() => Check.QuickThrowOnFailure(Prop.ForAll(HostileText.Any(), HostileText.Any(), (message, name) =>
    {
        var result = SampleRun.Result(path: "docs/" + name.Replace("\0", "", StringComparison.Ordinal) + ".md", message: message + ".", severity: DiagnosticSeverity.Error);
        string output = new GitHubReport().Written(SampleRun.Of(result) with { Notifications = [SampleRun.Lost("", message)] });
        Assert.Equal(2, RunnerLog.Commands(output).Count);
        Assert.All(RunnerLog.Commands(output), command => Assert.Equal("error", command.Name));
        Assert.All(output.Split('\n')[..^1], line => Assert.StartsWith("::error title=", line, StringComparison.Ordinal));
        var last = RunnerLog.Commands(output)[^1];
        Assert.Equal(["title", "file", "line", "endLine", "col", "endColumn"], last.Properties.Keys);
        Assert.DoesNotContain("##[", last.Data, StringComparison.Ordinal);
    }));

    private static string Rule(bool precise) => ContentLint.Rules.RuleCatalog.All.First(r => r.Precision == ContentLint.Core.RulePrecision.High == precise).Id;

    private static string[] Lines(RunOutcome outcome) => new GitHubReport().Written(outcome).TrimEnd('\n').Split('\n');

    private static int LineOf(string line) => int.Parse(RunnerLog.Commands(line)[0].Properties["line"], System.Globalization.CultureInfo.InvariantCulture);
}
