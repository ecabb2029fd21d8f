using System;
using System.Linq;

namespace ContentLint.Cli.Tests;

/// <summary>The profile names every stage and every rule that was run.</summary>
public class RunProfileTests
{
    [Fact]
    public void StagesAndRulesStandInATable()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", "# Guide\n\nWalking is good for the heart and mind,but it takes time.\n");
        var run = ToolRun.In(folder.Path, "check", "--only", "CL1002,CL2003", "--profile");
        string[] lines = run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains("work", lines[0], StringComparison.Ordinal);
        Assert.Equal(
            ["CL1002 missing-space", "CL2003 duplicated-across-files", "lines and columns", "reading", "words and sentences"],
            lines.Skip(1).Select(line => line[25..].Trim()).Order(StringComparer.Ordinal));
        Assert.Contains(lines, line => line.EndsWith("1  CL1002 missing-space", StringComparison.Ordinal));
        Assert.Equal(ToolRun.In(folder.Path, "check", "--only", "CL1002,CL2003").Output, run.Output);
    }

    [Theory]
    [InlineData("0"), InlineData("-1"), InlineData("100000")]
    public void ATimeoutIsANumberOfSeconds(string seconds)
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", "x\n");
        var run = ToolRun.In(folder.Path, "check", "--document-timeout", seconds);
        Assert.Contains("--document-timeout must be", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
    }
}
