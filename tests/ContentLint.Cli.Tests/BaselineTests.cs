using System;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace ContentLint.Cli.Tests;

/// <summary>Known findings: what stays known, what is new, what is stale.</summary>
public sealed class BaselineTests : IDisposable
{
    private const string Name = "contentlint.baseline";
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void ABaselineSilencesWhatItKnows()
    {
        folder.Write("a.md", Articles.Walking);
        Assert.Equal(1, Run("check").ExitCode);
        Assert.Contains("1 added, 0 kept, 0 pruned", Update().Output, StringComparison.Ordinal);
        var run = Check();
        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        Assert.DoesNotContain("CL1002", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void TheFileSaysWhatItIsAndHoldsASortedLineAFinding()
    {
        folder.Write("b c.md", Articles.Walking);
        folder.Write("a.md", Articles.Walking + Articles.Calm);
        Update();
        string[] lines = File.ReadAllText(At(Name)).Split('\n');
        Assert.Equal("# contentlint-baseline v1: known findings, one a line. Update it with: contentlint baseline", lines[0]);
        Assert.Equal("", lines[^1]);
        Assert.Equal(lines[1..^1].Order(StringComparer.Ordinal), lines[1..^1]);
        Assert.Equal(3, lines[1..^1].Length);
        Assert.Matches("^b%20c\\.md CL1002 [0-9a-f]{16}:1 mind,but$", lines[3]);
    }

    [Fact]
    public void AMovedFindingStaysKnownAndASwappedOneIsNew()
    {
        folder.Write("a.md", "# Walking\n" + Articles.Calm + Articles.Clean);
        Update();
        folder.Write("a.md", "# Walking\n" + Articles.Clean + Articles.Clean.Replace("dinner", "lunch", StringComparison.Ordinal) + Articles.Calm.Replace("at all", "at all for you", StringComparison.Ordinal));
        Assert.Equal(0, Check("--only", "CL1002").ExitCode);
        folder.Write("a.md", "# Walking\n" + Articles.Calm.Replace(".It", ". It", StringComparison.Ordinal) + Articles.Clean.Replace("dinner is", "dinner,and", StringComparison.Ordinal));
        var swapped = Check("--only", "CL1002");
        Assert.Equal(1, swapped.ExitCode);
        Assert.Contains("dinner,and", swapped.Output, StringComparison.Ordinal);
        Assert.Contains("One entry is stale", swapped.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AFurtherCopyIsNewInTheFileAndInAnother()
    {
        folder.Write("a.md", Articles.Walking);
        Update();
        folder.Write("a.md", Articles.Walking + "\n" + Articles.Walking);
        Assert.Equal(1, NewOnes(Check("--only", "CL1002", "--report", "json")));
        folder.Write("a.md", Articles.Walking);
        folder.Write("copy.md", Articles.Walking);
        Assert.Equal(1, NewOnes(Check("--only", "CL1002", "--report", "json")));
    }

    [Fact]
    public void ARenamedFileKeepsItsKnownFindings()
    {
        folder.Write("old/a.md", Articles.Walking);
        Update();
        Directory.Move(At("old"), At("new"));
        var run = Check();
        Assert.Equal((0, false), (run.ExitCode, run.Output.Contains("stale", StringComparison.Ordinal)));
        Assert.Contains("0 added, 1 kept, 0 pruned.", Update().Output, StringComparison.Ordinal);
        Assert.Contains("\nnew/a.md ", File.ReadAllText(At(Name)), StringComparison.Ordinal);
    }

    [Fact]
    public void AFixedFindingIsStaleAndPruned()
    {
        folder.Write("a.md", Articles.Walking + Articles.Calm);
        Update();
        folder.Write("a.md", Articles.Walking.Replace("mind,but", "mind, but", StringComparison.Ordinal) + Articles.Calm);
        var run = Check();
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("One entry is stale, since nothing like that is found any more: a.md CL1002 'mind,but'. Prune the baseline with: contentlint baseline", run.Output, StringComparison.Ordinal);
        var update = Update();
        Assert.Contains("0 added, 1 kept, 1 pruned.", update.Output, StringComparison.Ordinal);
        Assert.Contains("pruned a.md CL1002 'mind,but'", update.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("stale", Check().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AnEntryIsStaleOnlyWhereTheRunLooked()
    {
        folder.Write("a/a.md", Articles.Walking);
        folder.Write("b/b.md", Articles.Walking);
        Update();
        folder.Write("a/a.md", "# Walking\n" + Articles.Clean);
        File.Delete(At("b/b.md"));
        Assert.DoesNotContain("stale", Check("--only", "CL1001").Output, StringComparison.Ordinal);
        Assert.Contains("a/a.md", Check("a").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("b/b.md", Check("a").Output, StringComparison.Ordinal);
        Assert.Contains("2 entries are stale", Check().Output, StringComparison.Ordinal);
        Assert.Contains("2 entries are stale", Check("**/*.md").Output, StringComparison.Ordinal);
        Assert.Contains("0 added, 1 kept, 1 pruned.", Run("baseline", "a").Output, StringComparison.Ordinal);
        Assert.Contains("\nb/b.md ", File.ReadAllText(At(Name)), StringComparison.Ordinal);
    }

    [Fact]
    public void AnUpdateThatChangesNothingLeavesTheBytes()
    {
        folder.Write("a.md", Articles.Walking + Articles.Calm);
        Update();
        string crlf = File.ReadAllText(At(Name)).ReplaceLineEndings("\r\n");
        File.WriteAllText(At(Name), crlf);
        Assert.Contains("nothing to write", Update().Output, StringComparison.Ordinal);
        Assert.Equal(crlf, File.ReadAllText(At(Name)));
        Assert.Equal(0, Check().ExitCode);
    }

    [Fact]
    public void LinesThatAMergeDoubledAreTolerated()
    {
        folder.Write("a.md", Articles.Walking + Articles.Calm);
        Update();
        string text = File.ReadAllText(At(Name));
        File.AppendAllText(At(Name), text);
        Assert.Equal(("", 0), (Check("--quiet").Error, Check().ExitCode));
        Update();
        Assert.Equal(text, File.ReadAllText(At(Name)));
    }

    [Fact]
    public void PathsCountFromTheBaselinesFolder()
    {
        folder.Write("docs/a.md", Articles.Walking);
        Run("baseline", "docs", "--baseline", "docs/known.baseline");
        Assert.Contains("\na.md ", File.ReadAllText(At("docs/known.baseline")), StringComparison.Ordinal);
        Assert.Equal(0, ToolRun.In(At("docs"), "check", "--baseline", "known.baseline").ExitCode);
        Assert.Equal(0, Run("check", "docs", "--baseline", "docs/known.baseline").ExitCode);
    }

    [Fact]
    public void KnownResultsAreShownWhenAskedForAndStillDoNotCount()
    {
        folder.Write("a.md", Articles.Walking);
        Update();
        folder.Write("a.md", Articles.Walking + Articles.Calm);
        using var json = JsonDocument.Parse(Check("--show-known", "--report", "sarif").Output);
        var states = json.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(r => r.GetProperty("baselineState").GetString());
        Assert.Equal(["unchanged", "new"], states);
        folder.Write("a.md", Articles.Walking);
        Assert.Equal(0, Check("--show-known").ExitCode);
        Assert.DoesNotContain("baselineState", Run("check", "--report", "sarif").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "Make it with: contentlint baseline")]
    [InlineData("", "contentlint.baseline:1: The file is no baseline")]
    [InlineData("# contentlint-baseline v2: x\n", "contentlint.baseline:1: The baseline has version '2'")]
    [InlineData("# contentlint-baseline v1:\n\n<<<<<<< HEAD\na.md CL1002 0123456789abcdef:1 x\n", "contentlint.baseline:3: The line is a mark of a merge conflict")]
    [InlineData("<<<<<<< HEAD\n# contentlint-baseline v1:\n", "contentlint.baseline:1: The file begins with a mark of a merge conflict")]
    [InlineData("# contentlint-baseline v1:\na.md CL1002\n", "contentlint.baseline:2: The line is no finding")]
    [InlineData("# contentlint-baseline v1:\na.md CL1002 xyz:1\n", "contentlint.baseline:2: The line is no finding")]
    [InlineData("# contentlint-baseline v1:\na%00.md CL1002 0123:1\n", "contentlint.baseline:2: The line is no finding")]
    public void ABaselineThatCannotBeReadIsExitCode2(string? text, string message)
    {
        folder.Write("a.md", Articles.Walking);
        if (text is not null) folder.Write(Name, text);
        var run = Check();
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void HostileTextReachesNoLineOfTheFileAlive()
    {
        folder.Write("a.md", "# Guide\n\nRead this first.\n\n## \u001b[31mFurther\u202Esteps\u0007\n");
        Update();
        string text = File.ReadAllText(At(Name));
        Assert.Contains("Further\uFFFDsteps", text, StringComparison.Ordinal);
        Assert.DoesNotContain(text, c => (char.IsControl(c) && c != '\n') || c == '\u202E');
    }

    private static int NewOnes(ToolRun run)
    {
        using var json = JsonDocument.Parse(run.Output);
        return json.RootElement.GetProperty("findings").GetArrayLength();
    }

    private string At(string name) => Path.Combine(folder.Path, name);

    private ToolRun Run(params string[] arguments) => ToolRun.In(folder.Path, arguments);

    private ToolRun Update() => Run("baseline");

    private ToolRun Check(params string[] arguments) => Run(["check", "--baseline", Name, .. arguments]);
}
