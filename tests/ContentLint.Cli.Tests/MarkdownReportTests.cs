using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using ContentLint.Cli.Reports;
using ContentLint.Cli.Reports.Markdown;
using FsCheck;
using FsCheck.Fluent;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Microsoft.CodeAnalysis;
using VerifyXunit;

namespace ContentLint.Cli.Tests;

/// <summary>The job summary: what it shows, where it is cut, and that text stays text.</summary>
public partial class MarkdownReportTests
{
    private static readonly MarkdownPipeline GitHub = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UseMathematics().UseEmojiAndSmiley().UseTaskLists().Build();

    [Fact]
    public async Task TheSummaryShowsCountsRulesAndFindings()
    {
        using var folder = new TemporaryFolder();
        folder.Write(".git/HEAD", "");
        folder.Write("docs/guide.md", "# Guide\n\nWalking is good for the heart and mind,but it takes time. Some experts say it helps.\n\n## Further steps\n");
        var variables = new Dictionary<string, string> { ["GITHUB_SERVER_URL"] = "https://github.com", ["GITHUB_REPOSITORY"] = "octo/articles", ["GITHUB_SHA"] = new string('a', 40) };
        await Verifier.Verify(ToolRun.With(folder.Path, "", false, variables, "check", "docs", "--report", "markdown").Output, "md");
    }

    [Fact]
    public async Task StatesAndNotificationsAreShown() =>
        await Verifier.Verify(
            Report.Written(SampleRun.Of(
                SampleRun.Result(state: BaselineState.Unchanged, severity: DiagnosticSeverity.Error),
                SampleRun.Result(line: 2, state: BaselineState.New, severity: DiagnosticSeverity.Info),
                SampleRun.Result(line: 3, state: BaselineState.New, rule: "CL1001")) with
            { KnownCount = 1, Notifications = [SampleRun.Lost("docs/b.md", "The file could not be read.")] }),
            "md");

    [Theory]
    [InlineData(0, "## ContentLint: nothing found\n\n3 documents checked, nothing to mend.\n")]
    [InlineData(2, "## ContentLint: nothing new found\n\n3 documents checked, nothing new to mend. 2 known findings were left out.\n")]
    public void NothingFoundIsOneLine(int known, string expected) => Assert.Equal(expected, Report.Written(SampleRun.Of() with { KnownCount = known }));

    [Fact]
    public void ALongSummaryIsCutAtARow()
    {
        var run = SampleRun.Of([.. Enumerable.Range(1, 10_000).Select(i => SampleRun.Result(line: i, message: "Étude ‘漢字’ stands here. Mend it."))]);
        string written = Report.Written(run);
        Assert.InRange(Encoding.UTF8.GetByteCount(written), MarkdownReport.Limit - 2_000, MarkdownReport.Limit);
        string[] lines = written.TrimEnd('\n').Split('\n');
        int rows = lines.Count(l => l.StartsWith("| <code>", StringComparison.Ordinal));
        Assert.All(lines.Where(l => l.StartsWith('|')), l => Assert.EndsWith("|", l, StringComparison.Ordinal));
        Assert.StartsWith($"{10_000 - rows} further findings are not shown", lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void ManyNotificationsLeaveRoomForFindings()
    {
        var run = SampleRun.Of(SampleRun.Result()) with { Notifications = [.. Enumerable.Range(1, 20_000).Select(i => SampleRun.Lost($"docs/{i}.md", new string('x', 100)))] };
        string written = Report.Written(run);
        Assert.True(Encoding.UTF8.GetByteCount(written) <= MarkdownReport.Limit, "The summary is larger than GitHub takes.");
        Assert.Contains("further notices.", written, StringComparison.Ordinal);
        Assert.Contains("missing-space", written, StringComparison.Ordinal);
    }

    [Fact]
    public void TextStaysText() => Check.QuickThrowOnFailure(Prop.ForAll(HostileText.Any(), text =>
    {
        string html = Markdig.Markdown.ToHtml($"| a | b |\n| --- | --- |\n| x{MarkdownText.Escape(text)}x | y |\n", GitHub);
        var cells = Cell().Matches(html);
        Assert.True(cells.Count == 2, $"The row has {cells.Count} cells instead of 2: {html}");
        string cell = cells[0].Groups[1].Value;
        Assert.DoesNotContain('<', cell);
        Assert.DoesNotMatch(Live(), System.Net.WebUtility.HtmlDecode(cell));
        string expected = $"x{ExcerptLine.Safe(text.ReplaceLineEndings(" "))}x";
        Assert.Equal(expected, System.Net.WebUtility.HtmlDecode(cell).Replace("\u200B", "", StringComparison.Ordinal));
    }));

    [Fact]
    public void AHostileRunKeepsItsTable()
    {
        string hostile = HostileText.All();
        var result = SampleRun.Result(path: hostile, message: hostile, text: hostile);
        string html = Markdig.Markdown.ToHtml(Report.Written(SampleRun.Of(result) with { Notifications = [SampleRun.Lost(hostile, hostile)] }), GitHub);
        Assert.Equal(8, Cell().Count(html));
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", html, StringComparison.OrdinalIgnoreCase);
        Assert.All(Link().Matches(html), link => Assert.StartsWith("https://github.com/contentlint/", link.Groups[1].Value, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("GITHUB_SHA", "main\"><script>")]
    [InlineData("GITHUB_REPOSITORY", "octo/articles/../..")]
    [InlineData("GITHUB_SERVER_URL", "javascript:alert(1)//")]
    public void OddVariablesMakeNoLink(string name, string value)
    {
        var variables = new Dictionary<string, string> { ["GITHUB_SERVER_URL"] = "https://github.com", ["GITHUB_REPOSITORY"] = "octo/articles", ["GITHUB_SHA"] = new string('a', 40) };
        Assert.NotNull(RepositoryAddress.Of(variables.GetValueOrDefault));
        variables[name] = value;
        Assert.Null(RepositoryAddress.Of(variables.GetValueOrDefault));
    }

    private static MarkdownReport Report => new(address: null);

    [GeneratedRegex("<td[^>]*>(.*?)</td>", RegexOptions.Singleline)]
    private static partial Regex Cell();

    [GeneratedRegex("href=\"([^\"]*)\"")]
    private static partial Regex Link();

    [GeneratedRegex(@"@\w|#\d|GH-\d|://|www\.", RegexOptions.IgnoreCase)]
    private static partial Regex Live();
}
