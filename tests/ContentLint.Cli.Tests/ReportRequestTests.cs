using System;
using System.IO;
using ContentLint.Cli.Reports;
using Microsoft.CodeAnalysis;

namespace ContentLint.Cli.Tests;

/// <summary>Which reports may be asked for together, and the counts that scripts read.</summary>
public class ReportRequestTests
{
    [Theory]
    [InlineData("Did you mean 'github'?", "githb")]
    [InlineData("Did you mean 'markdown'?", "markdwn")]
    [InlineData("Did you mean 'html'?", "htm=x.html")]
    [InlineData("Known are console, sarif, github, html, markdown, json, jsonl, outputs", "pdf")]
    [InlineData("there is no report 'json,html'", "json,html")]
    [InlineData("there is no report '1'", "1")]
    [InlineData("there is no report ''", "")]
    [InlineData("sarif and json would both go to standard output", "sarif", "json")]
    [InlineData("Give one of them a file: --report outputs=FILE", "html", "outputs")]
    [InlineData("json and html would both be written to 'x'", "json=x", "html=./x")]
    public void AMisuseSaysHowToMendIt(string expected, params string[] reports)
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", "# Guide\n");
        string[] arguments = ["check", "a.md"];
        foreach (string report in reports) arguments = [.. arguments, "--report", report];
        var run = ToolRun.In(folder.Path, arguments);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Equal(("", 2), (run.Output, run.ExitCode));
    }

    [Fact]
    public void SeveralReportsGoToSeveralPlaces()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", "The heart and mind,but not more.\n");
        var run = ToolRun.In(folder.Path, "check", "a.md", "--report", "console", "--report", "github", "--report", "json=out/a.json", "--report", "markdown=out/a.markdown", "--report", "html=out/a.html", "--report", "outputs=out/a.txt");
        Assert.Contains("::warning title=CL1002", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 finding in 1 file", run.Output, StringComparison.Ordinal);
        Assert.Equal(4, Directory.GetFiles(Path.Combine(folder.Path, "out")).Length);
        Assert.StartsWith("findings=1\n", File.ReadAllText(Path.Combine(folder.Path, "out", "a.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public void AReportIsNotReadAsAnArticle()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", "The heart and mind,but not more.\n");
        string[] check = ["check", ".", "--report", "html=report.html", "--report", "markdown=report.md", "--report", "outputs"];
        string first = ToolRun.In(folder.Path, check).Output;
        Assert.EndsWith("documents=1\n", first, StringComparison.Ordinal);
        Assert.Equal(first, ToolRun.In(folder.Path, check).Output);
    }

    [Fact]
    public void OutputsAreWholeNumbersThatAddUp()
    {
        var run = SampleRun.Of(
            SampleRun.Result(severity: DiagnosticSeverity.Error),
            SampleRun.Result(line: 2),
            SampleRun.Result(line: 3, severity: DiagnosticSeverity.Info, state: BaselineState.New),
            SampleRun.Result(line: 4, severity: DiagnosticSeverity.Error, state: BaselineState.Unchanged)) with
        { KnownCount = 5 };
        Assert.Equal("findings=8\nnew-findings=3\nknown-findings=5\nerrors=1\nwarnings=1\nsuggestions=1\ndocuments=3\n", new OutputsReport().Written(run));
    }
}
