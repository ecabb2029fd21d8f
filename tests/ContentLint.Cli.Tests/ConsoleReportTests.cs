using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using ContentLint.Cli.Reports;
using ContentLint.Cli.Reports.GitHub;
using FsCheck;
using FsCheck.Fluent;
using VerifyXunit;

namespace ContentLint.Cli.Tests;

/// <summary>What the console shows beyond a plain finding, and what a log makes of it.</summary>
public class ConsoleReportTests
{
    private static readonly Dictionary<string, string> InWorkflow = new() { ["GITHUB_ACTIONS"] = "true" };

    [Fact]
    public async Task KnownFindingsAreShownAsKnown() =>
        await Verifier.Verify(Plain(SampleRun.Of(SampleRun.Result(state: BaselineState.New), SampleRun.Result(line: 2, state: BaselineState.Unchanged)) with { KnownCount = 1 }));

    [Theory]
    [InlineData(1, "3 documents checked, nothing new found.\n1 known finding was left out; --show-known shows it.\n")]
    [InlineData(0, "3 documents checked, nothing found.\n")]
    public void TheSummarySaysWhatWasLeftOut(int known, string expected) =>
        Assert.Equal(expected, Plain(SampleRun.Of() with { KnownCount = known }));

    [Fact]
    public void LeftOutOnesStandBehindTheOthers() =>
        Assert.Contains("1 finding in 1 file of 3 documents: 1 warning; 0 with a safe fix.\n2 known findings were left out; --show-known shows them.\n", Plain(SampleRun.Of(SampleRun.Result()) with { KnownCount = 2 }), StringComparison.Ordinal);

    [Fact]
    public void NoLineOfAnArticleBeginsALine()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", "::error::The heart and mind,but not more.\n");
        Assert.Empty(RunnerLog.Commands(ToolRun.In(folder.Path, "check", "a.md").Output));
    }

    [Theory]
    [InlineData("::error::x.md")]
    [InlineData("##[error]x.md")]
    public void InAWorkflowNoNameIsACommand(string name)
    {
        using var folder = new TemporaryFolder();
        folder.Write(name, "It holds ##[group]here,but not there. The heart and mind,but not ##[more].\n");
        var run = ToolRun.With(folder.Path, "", false, InWorkflow, "check", ".");
        Assert.Contains("missing-space", run.Output, StringComparison.Ordinal);
        Assert.Empty(RunnerLog.Commands(run.Output));
    }

    [Fact]
    public void InAWorkflowNoErrorIsACommand()
    {
        using var folder = new TemporaryFolder();
        var run = ToolRun.With(folder.Path, "", false, InWorkflow, "check", "##[error]nope");
        Assert.Contains("nope", run.Error, StringComparison.Ordinal);
        Assert.Empty(RunnerLog.Commands(run.Error));
    }

    [Fact]
    public void TheGuardLeavesNoCommandAndChangesNothingElse() => Check.QuickThrowOnFailure(Prop.ForAll(HostileText.Any(), text =>
    {
        string guarded = WorkflowCommandGuard.Guard(text);
        Assert.Empty(RunnerLog.Commands(guarded));
        Assert.Equal(text, guarded.Replace('\uA789', ':').Replace('\u2045', '['));
    }));

    private static string Plain(RunOutcome outcome) =>
        new ConsoleReport(new ConsoleLook(HasColor: false, Width: 80, IsQuiet: false, IsReadForCommands: false)).Written(outcome).ReplaceLineEndings("\n");
}
