using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ContentLint.Cli.Tests;

/// <summary>Names of files that some reader of a report would take for something else: each report names the very file, on a line of its own.</summary>
public partial class OddNamesTests
{
    private static readonly string[] Names = ["a\nb.md", "\U0001F600 c.md", "d::error::e,f=%41.md", "-rf.md", "<b>&amp;.md", "`|](x).md", "\u202Eg.md"];

    [Theory]
    [InlineData("json")]
    [InlineData("jsonl")]
    [InlineData("sarif")]
    [InlineData("github")]
    [InlineData("markdown")]
    [InlineData("html")]
    [InlineData("console")]
    [InlineData("outputs")]
    public void EveryReportKeepsThemApartFromItsOwnSigns(string kind)
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = new TemporaryFolder();
        foreach (string name in Names) folder.Write(name, Articles.Walking);
        var run = ToolRun.In(folder.Path, "check", ".", "--report", $"{kind}=report");
        Assert.True(run.ExitCode == 1, run.Error);
        string report = File.ReadAllText(Path.Combine(folder.Path, "report"));
        Assert.DoesNotContain("a\nb.md", report, StringComparison.Ordinal);
        if (kind is not "json" and not "jsonl" and not "html") Assert.DoesNotContain("\u202E", report, StringComparison.Ordinal);
        switch (kind)
        {
            case "json":
                Assert.Equal(Sorted(Names), Sorted(JsonDocument.Parse(report).RootElement.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("path").GetString()!).Distinct()));
                break;
            case "jsonl":
                Assert.Equal(Sorted(Names), Sorted(report.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement.GetProperty("path").GetString()!)));
                break;
            case "sarif":
                var uris = JsonDocument.Parse(report).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
                    .Select(r => r.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!).Distinct().ToList();
                Assert.All(uris, uri => Assert.True(Uri.TryCreate(new Uri("file:///root/"), uri, out var whole) && whole.AbsolutePath.Split('/').Length == 3, uri));
                Assert.Equal(Sorted(Names), Sorted(uris.Select(uri => Uri.UnescapeDataString(uri).Replace("./", "", StringComparison.Ordinal))));
                break;
            case "github":
                Assert.Equal(Sorted(Names.Select(name => name.Replace('\u202E', '\uFFFD'))), Sorted(RunnerLog.Commands(report).Where(c => c.Properties.ContainsKey("file")).Select(c => c.Properties["file"]).Distinct()));
                break;
            case "console":
                Assert.Equal(Names.Length, ConsolePlace().Count(report));
                break;
            case "html":
                Assert.DoesNotContain("<b>&amp;.md", report, StringComparison.Ordinal);
                break;
        }
    }

    private static string[] Sorted(System.Collections.Generic.IEnumerable<string> names) => [.. names.Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"^\S.*\.md:\d+:\d+  ", RegexOptions.Multiline)]
    private static partial Regex ConsolePlace();
}
