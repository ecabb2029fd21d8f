using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using VerifyXunit;

namespace ContentLint.Cli.Tests;

/// <summary>What a user sees and what a script can rely on.</summary>
public class CheckCommandTests
{
    private const string Damaged = "# Guide\n\nWalking is good for the heart and mind,but it takes time.\n";

    [Fact]
    public void ACleanTextIsExitCode0()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", "# Guide\n\nRead this first.\n");
        var run = ToolRun.In(folder.Path, "check");
        Assert.Equal(("1 document checked, nothing found.\n", "", 0), (run.Output.ReplaceLineEndings("\n"), run.Error, run.ExitCode));
    }

    [Theory]
    [InlineData("suggestion", 1)]
    [InlineData("warning", 1)]
    [InlineData("error", 0)]
    [InlineData("never", 0)]
    public void FindingsCountFromTheSeverityAskedFor(string failOn, int exitCode)
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", Damaged);
        Assert.Equal(exitCode, ToolRun.In(folder.Path, "check", "a.md", "--only", "CL1002", "--fail-on", failOn).ExitCode);
    }

    [Theory]
    [InlineData("There is no file or folder 'nope'", "check", "nope")]
    [InlineData("Did you mean 'empty-section'?", "check", "--only", "emty-section")]
    [InlineData("leave no rule", "check", "--only", "CL1011", "--skip", "CL1011")]
    [InlineData("Did you mean 'sarif'?", "check", "--report", "sariff")]
    [InlineData("the file is missing", "check", "--report", "sarif=")]
    [InlineData("no such severity", "check", "--fail-on", "bad")]
    [InlineData("an ending that is not read", "check", "a.bin")]
    [InlineData("matches no file", "check", "*.html")]
    [InlineData("--jobs must be 1 or more", "check", "--jobs", "0")]
    [InlineData("--max-findings must be 1 or more", "check", "--max-findings", "-1")]
    [InlineData("cannot stand beside other paths", "check", "-", "a.md")]
    [InlineData("'contentlint --help'", "chek")]
    [InlineData("there is no rule", "explain", "CL0000")]
    public void AMisuseIsExitCode2AndSaysHowToMendIt(string expected, params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", Damaged);
        folder.Write("a.bin", "x");
        var run = ToolRun.In(folder.Path, arguments);
        Assert.Contains(expected, run.Error, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(("", 2), (run.Output, run.ExitCode));
    }

    [Fact]
    public async Task TheConsoleShowsPlaceLineRangeAndCure()
    {
        using var folder = new TemporaryFolder();
        folder.Write("guide.md", Damaged);
        await Verifier.Verify(ToolRun.In(folder.Path, "check", "guide.md").Output);
    }

    [Fact]
    public async Task TheJsonReportNamesPlacesBothWays()
    {
        using var folder = new TemporaryFolder();
        folder.Write("guide.md", Damaged);
        await Verifier.Verify(ToolRun.In(folder.Path, "check", "guide.md", "--report", "json").Output, "json");
    }

    [Fact]
    public void ColoursAreForTerminalsOnly()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", Damaged);
        string[] check = ["check", "a.md"];
        Assert.DoesNotContain('\u001b', ToolRun.In(folder.Path, check).Output);
        Assert.Contains('\u001b', ToolRun.With(folder.Path, "", isTerminal: true, null, check).Output);
        Assert.DoesNotContain('\u001b', ToolRun.With(folder.Path, "", isTerminal: true, new Dictionary<string, string> { ["NO_COLOR"] = "1" }, check).Output);
        Assert.DoesNotContain('\u001b', ToolRun.With(folder.Path, "", isTerminal: true, null, [.. check, "--no-color"]).Output);
    }

    [Fact]
    public void HostileTextReachesNoTerminalAlive()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", "# Guide\n\nRead this first.\n\n## \u001b[31mFurther\u202Esteps\u0007\n");
        var run = ToolRun.In(folder.Path, "check", "a.md");
        Assert.Contains("empty-section", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Output);
        Assert.DoesNotContain('\u202E', run.Output);
        Assert.DoesNotContain('\u0007', run.Output);
    }

    [Fact]
    public void StandardInputIsReadUnderTheNameGiven()
    {
        using var folder = new TemporaryFolder();
        var run = ToolRun.With(folder.Path, Damaged, false, null, "check", "-", "--stdin-filename", "docs/x.md");
        Assert.Contains("docs/x.md:3:35", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void AReportFileAppearsWholeBesideTheConsole()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", Damaged);
        var run = ToolRun.In(folder.Path, "check", "a.md", "--report", "console", "--report", "sarif=out/x.sarif", "--report", "json=x.json");
        Assert.Contains("missing-space", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("{", System.IO.File.ReadAllText(System.IO.Path.Combine(folder.Path, "out", "x.sarif")), StringComparison.Ordinal);
        Assert.StartsWith("{", System.IO.File.ReadAllText(System.IO.Path.Combine(folder.Path, "x.json")), StringComparison.Ordinal);
        Assert.Single(System.IO.Directory.GetFiles(System.IO.Path.Combine(folder.Path, "out")));
    }

    [Fact]
    public void SarifKeepsTheGravestAndSaysWhatItLeftOut()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", Damaged + "\nIt calms the nerves.It costs nothing,and it helps.\n\n## Further steps\n");
        var run = ToolRun.In(folder.Path, "check", "a.md", "--report", "sarif", "--max-findings", "1", "--fail-on", "never");
        using var json = System.Text.Json.JsonDocument.Parse(run.Output);
        var sarif = json.RootElement.GetProperty("runs")[0];
        var kept = Assert.Single(sarif.GetProperty("results").EnumerateArray());
        Assert.Equal("warning", kept.GetProperty("level").GetString());
        var notification = Assert.Single(sarif.GetProperty("invocations")[0].GetProperty("toolExecutionNotifications").EnumerateArray());
        Assert.Contains("--max-findings", notification.GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void EveryRuleIsListedAndExplained()
    {
        string list = ToolRun.In(".", "rules").Output;
        foreach (var rule in ContentLint.Rules.RuleCatalog.All)
        {
            Assert.Contains($"{rule.Id}  {rule.Name}", list, StringComparison.Ordinal);
            Assert.Contains("## How to fix", ToolRun.In(".", "explain", rule.Name).Output, StringComparison.Ordinal);
        }
    }
}
