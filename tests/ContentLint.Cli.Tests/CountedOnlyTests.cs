using System;
using System.Linq;

namespace ContentLint.Cli.Tests;

/// <summary>A run whose reports are only counts keeps next to nothing of a finding, and counts the same.</summary>
public class CountedOnlyTests
{
    private const string Mill = "The old mill stands at the end of the lane, where the river bends towards the village, and its wheel still turns on windy days.";

    private static TemporaryFolder Texts()
    {
        var folder = new TemporaryFolder();
        folder.Write("a.md", $"# Mill\n\nIt is good for the heart and mind,but it takes time.\n\n{Mill}\n");
        folder.Write("b.md", $"# Lane\n\nIt is  quiet there .\n\n{Mill}\n");
        for (int i = 0; i < 14; i++) folder.Write($"c/{i}.md", $"# Number {i}\n\n{Mill}\n");
        folder.Write("d.jsonl", string.Concat(Enumerable.Range(0, 20).Select(i => $"{{\"id\":\"{i}\",\"text\":\"{Mill}\"}}\n")));
        return folder;
    }

    private static string Summary(string output) => output.Split('\n').Single(line => line.Contains(" findings in ", StringComparison.Ordinal));

    public static TheoryData<string> Paths => new("a.md", "c", "d.jsonl", ".");

    [Theory]
    [MemberData(nameof(Paths))]
    public void TheSummaryIsTheSame(string path)
    {
        using var folder = Texts();
        var full = ToolRun.In(folder.Path, "check", path, "--no-color");
        var quiet = ToolRun.In(folder.Path, "check", path, "--no-color", "--quiet");
        if (full.Output.Contains(" findings in ", StringComparison.Ordinal)) Assert.Equal(Summary(full.Output), Summary(quiet.Output));
        else Assert.EndsWith(quiet.Output, full.Output, StringComparison.Ordinal);
        Assert.Equal(full.ExitCode, quiet.ExitCode);
    }

    [Fact]
    public void OutputsAloneAreTheSameAsBesideAReport()
    {
        using var folder = Texts();
        string file = System.IO.Path.Combine(folder.Path, "outputs");
        ToolRun.In(folder.Path, "check", ".", "--report", "json", "--report", $"outputs={file}");
        string beside = System.IO.File.ReadAllText(file);
        Assert.Contains("findings=", beside, StringComparison.Ordinal);
        Assert.Equal(beside, ToolRun.In(folder.Path, "check", ".", "--report", "outputs").Output);
    }

    [Fact]
    public void KnownFindingsAreStillKnown()
    {
        using var folder = Texts();
        ToolRun.In(folder.Path, "baseline", ".", "--baseline", "known.baseline");
        Assert.Equal(0, ToolRun.In(folder.Path, "check", ".", "--quiet", "--baseline", "known.baseline").ExitCode);
    }
}
