using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using ContentLint.Cli.Running;

namespace ContentLint.Cli.Tests;

/// <summary>Texts of a run compared with each other (CL2003): the same findings in the same places, whatever way the texts come in.</summary>
public class AcrossFilesTests
{
    private const string Mill = "The old mill stands at the end of the lane, where the river bends towards the village, and its wheel still turns on windy days.";
    private const string Edited = "The old mill stands at the end of the lane, where the river bends towards the village, and its wheel still creaks on windy days.";
    private const string Ferry = "The ferry crosses the lake every hour until the lamps are lit, and nobody has ever paid more than a smile for the way back home.";

    private static readonly string[] Check = ["check", ".", "--only", "CL2003", "--fail-on", "never", "--report"];

    private static TemporaryFolder Village()
    {
        var folder = new TemporaryFolder();
        folder.Write("a.md", $"# Mill\n\nRead this.\n\n{Mill}\n");
        folder.Write("b/b.md", $"# Village\n\n{Ferry}\n\n{Edited}\n");
        folder.Write("c.html", $"<h1>Lake</h1>\n<p>Quiet.</p>\n<p>{Ferry}</p>\n");
        folder.Write("d.txt", "A village by a lake.\n\nNothing else is here.\n");
        return folder;
    }

    private static string[] Found(string folder, params string[] more)
    {
        using var report = JsonDocument.Parse(ToolRun.In(folder, [.. Check, "json", .. more]).Output);
        return [.. report.RootElement.GetProperty("findings").EnumerateArray().Select(Line)];
    }

    private static string Line(JsonElement finding)
    {
        var related = finding.GetProperty("related")[0];
        return $"{finding.GetProperty("path")}:{finding.GetProperty("region").GetProperty("startLine")} {finding.GetProperty("rule")} see {related.GetProperty("path")}:{related.GetProperty("region").GetProperty("startLine")}";
    }

    [Fact]
    public void ALaterPlaceLeadsToTheFirst()
    {
        using var folder = Village();
        Assert.Equal(["b/b.md:5 duplicated-across-files see a.md:5", "c.html:3 duplicated-across-files see b/b.md:3"], Found(folder.Path));
        Assert.Equal(["c.html:3 duplicated-across-files see b/b.md:3"], Found(folder.Path, "b", "c.html").Where(f => f.StartsWith('c')));
    }

    [Fact]
    public void EachReportNamesTheOtherFile()
    {
        using var folder = Village();
        Assert.Contains("see a.md:5:1: The paragraph stands here first.", ToolRun.In(folder.Path, [.. Check, "console"]).Output, StringComparison.Ordinal);
        Assert.Contains("But for a few words this paragraph repeats a.md&#8203;:5", ToolRun.In(folder.Path, [.. Check, "markdown"]).Output.Replace(":&#8203;5", "&#8203;:5", StringComparison.Ordinal), StringComparison.Ordinal);
        folder.Write(".editorconfig", "[*]\ncontentlint.duplicated-across-files.severity = warning\n");
        Assert.Contains("%0ASee a.md, line 5: The paragraph stands here first.", ToolRun.In(folder.Path, [.. Check, "github"]).Output, StringComparison.Ordinal);
        Assert.Contains("\"path\":\"a.md\"", ToolRun.In(folder.Path, [.. Check, "html"]).Output, StringComparison.Ordinal);
        using var sarif = JsonDocument.Parse(ToolRun.In(folder.Path, [.. Check, "sarif"]).Output);
        var result = sarif.RootElement.GetProperty("runs")[0].GetProperty("results")[0];
        Assert.Equal("b/b.md", Uri(result.GetProperty("locations")[0]));
        Assert.Equal("a.md", Uri(result.GetProperty("relatedLocations")[0]));
        SarifLinks.AllResolve(result);

        static string? Uri(JsonElement location) => location.GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString();
    }

    [Fact]
    public void JobsMakeNoDifference()
    {
        using var folder = new TemporaryFolder();
        var random = new Random(7);
        foreach (int i in Enumerable.Range(0, 150))
        {
            string padding = string.Concat(Enumerable.Repeat($"Line {i} of a long text about {i} things.\n\n", random.Next(60)));
            folder.Write($"{i % 7}/{i:000}.md", $"# Text {i}\n\n{padding}{(i % 3 == 0 ? Mill : i % 3 == 1 ? Edited : Ferry)} {(i % 20 < 12 ? "" : $"It is number {i / 40}.")}\n");
            if (i % 50 == 0) folder.Write($"{i % 7}/{i:000}.jsonl", $"{{\"text\":\"{Mill}\"}}\n{{\"text\":\"{Ferry} It is number 1.\"}}\n");
        }

        string one = ToolRun.In(folder.Path, [.. Check, "sarif", "--jobs", "1"]).Output;
        Assert.Contains("\"startLine\"", one, StringComparison.Ordinal);
        foreach (string jobs in new[] { "2", "5", "16" }) Assert.Equal(one, ToolRun.In(folder.Path, [.. Check, "sarif", "--jobs", jobs]).Output);
        Assert.Equal(Found(folder.Path, "0", "1"), Found(folder.Path, "1", "0"));
    }

    [Fact]
    public void EachRecordIsAText()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in.jsonl", $"{{\"id\":1,\"text\":\"{Mill}\"}}\n{{\"id\":2,\"text\":\"One.\\n\\n{Ferry}\\n\\n{Ferry}\"}}\n{{\"id\":3,\"text\":\"Two.\\n\\n{Edited}\"}}\n");
        Assert.Equal(["in.jsonl:3 duplicated-across-files see in.jsonl:1"], Found(folder.Path));
        string[] lines = ToolRun.With(folder.Path, File.ReadAllText(Path.Combine(folder.Path, "in.jsonl")), false, null, "check", "-", "--stdin-filename", "s.jsonl", "--only", "CL2003", "--report", "jsonl").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal([0, 0, 1], lines.Select(l => JsonDocument.Parse(l).RootElement.GetProperty("findings").GetArrayLength()));
        Assert.Equal("s.jsonl:3 duplicated-across-files see s.jsonl:1", Line(JsonDocument.Parse(lines[2]).RootElement.GetProperty("findings")[0]));
    }

    [Fact]
    public void WhatStandsInManyTextsIsReportedOnceWithTheirNumber()
    {
        using var folder = new TemporaryFolder();
        foreach (int i in Enumerable.Range(1, 9)) folder.Write($"{i}.md", $"# Text {i}\n\n{Mill}\n");
        var run = ToolRun.In(folder.Path, [.. Check, "console"]);
        Assert.Contains("This paragraph stands in 9 texts, first in 1.md:3.", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 finding in 1 file of 9 documents", run.Output, StringComparison.Ordinal);
        folder.Write(".editorconfig", "[*]\ncontentlint.duplicated-across-files.many-texts = 20\n");
        Assert.Equal(8, Found(folder.Path).Length);
    }

    [Theory]
    [InlineData(1, "6 findings in 5 files of 14 documents")]
    [InlineData(3, "7 findings in 7 files of 26 documents")]
    [InlineData(9, "2 findings in 1 file of 62 documents")]
    public void WhatIsOnlyCountedIsCountedAlike(int times, string expected)
    {
        using var folder = new TemporaryFolder();
        folder.Write("z/.editorconfig", "[*]\ncontentlint.duplicated-across-files.many-texts = 8\n");
        foreach (string name in new[] { "a.jsonl", "b.jsonl", "z/c.jsonl" })
            folder.Write(name, string.Concat(Enumerable.Range(0, times).SelectMany(i => new[] { $"{{\"text\":\"{Mill}\"}}\n", $"{{\"text\":\"Text {i} of {name}.\\n\\n{(i % 2 == 0 ? Edited : Ferry)}\"}}\n" })));
        foreach (int i in Enumerable.Range(0, 8)) folder.Write($"z/{i}.md", $"# Text {i}\n\n{(i < 4 ? Ferry : $"{i}")}\n");
        string told = Summary(), counted = Summary("--quiet");
        Assert.Equal(told, counted);
        Assert.Contains(expected, counted, StringComparison.Ordinal);

        string Summary(params string[] more) => ToolRun.In(folder.Path, [.. Check, "console", .. more]).Output.Split('\n').First(line => line.Contains(" of ", StringComparison.Ordinal) && line.Contains("finding", StringComparison.Ordinal));
    }

    [Fact]
    public void AStreamSaysSoWhenTheNumberIsReachedAndThenNoMore()
    {
        using var folder = new TemporaryFolder();
        string records = string.Concat(Enumerable.Repeat($"{{\"text\":\"{Mill}\"}}\n", 9));
        var lines = ToolRun.With(folder.Path, records, false, null, "check", "-", "--stdin-filename", "s.jsonl", "--only", "CL2003", "--report", "jsonl").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal([0, 1, 1, 1, 1, 0, 0, 0, 0], lines.Select(l => JsonDocument.Parse(l).RootElement.GetProperty("findings").GetArrayLength()));
        Assert.Contains("stands in 5 texts so far, first in s.jsonl:1", lines[4], StringComparison.Ordinal);
    }

    [Fact]
    public void ACommentAtTheLaterPlaceKeepsItSilentAndIsNotCalledUnused()
    {
        using var folder = Village();
        folder.Write("b/b.md", $"# Village\n\n{Ferry}\n\n<!-- contentlint disable-next-line duplicated-across-files: the motto of both -->\n{Edited}\n");
        Assert.Equal(["c.html:3 duplicated-across-files see b/b.md:3"], Found(folder.Path));
        Assert.Contains("nothing found", ToolRun.In(folder.Path, "check", "b/b.md", "a.md").Output, StringComparison.Ordinal);
        using var sarif = JsonDocument.Parse(ToolRun.In(folder.Path, [.. Check, "sarif"]).Output);
        Assert.Equal(1, sarif.RootElement.GetProperty("runs")[0].GetProperty("properties").GetProperty("suppressed").GetInt32());
    }

    [Fact]
    public void TheFileOfTheLaterPlaceSaysHowGraveItIs()
    {
        using var folder = Village();
        folder.Write(".editorconfig", "[*.html]\ncontentlint.duplicated-across-files.severity = error\n[b/*.md]\ncontentlint.duplicated-across-files.severity = none\n");
        Assert.Empty(Found(folder.Path));
        folder.Write(".editorconfig", "[*.html]\ncontentlint.duplicated-across-files.severity = error\n");
        Assert.Equal(1, ToolRun.In(folder.Path, "check", ".", "--only", "CL2003", "--fail-on", "error").ExitCode);
        Assert.Equal(0, ToolRun.In(folder.Path, "check", "a.md", "b", "--only", "CL2003", "--fail-on", "error").ExitCode);
    }

    [Fact]
    public void ABaselineKnowsItAndARunOverAPartOfTheTextsCallsNothingStale()
    {
        using var folder = Village();
        Assert.Contains("2 added", ToolRun.In(folder.Path, "baseline", "--only", "CL2003").Output, StringComparison.Ordinal);
        Assert.Contains("nothing new found", ToolRun.In(folder.Path, [.. Check, "console", "--baseline", "contentlint.baseline"]).Output, StringComparison.Ordinal);
        var part = ToolRun.In(folder.Path, "check", "b", "--only", "CL2003", "--baseline", "contentlint.baseline");
        Assert.DoesNotContain("stale", part.Output + part.Error, StringComparison.Ordinal);
        folder.Write("c.html", "<h1>Lake</h1>\n");
        Assert.Contains("One entry is stale", ToolRun.In(folder.Path, [.. Check, "console", "--baseline", "contentlint.baseline"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void NothingIsFixedAndTheRuleAloneCannotBeAskedTo()
    {
        using var folder = Village();
        string before = File.ReadAllText(Path.Combine(folder.Path, "b", "b.md"));
        Assert.Equal(0, ToolRun.In(folder.Path, "fix", ".", "--unsafe").ExitCode);
        Assert.Equal(before, File.ReadAllText(Path.Combine(folder.Path, "b", "b.md")));
        Assert.Contains("no rule is left", ToolRun.In(folder.Path, "fix", ".", "--only", "CL2003").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AShardLeavesItOutAndSaysSo()
    {
        using var folder = Village();
        var shard = ToolRun.In(folder.Path, "check", ".", "--shard", "1/2", "--report", "sarif=1.sarif");
        Assert.Contains("CL2003 (duplicated-across-files) compares all texts with each other and was left out of this shard", shard.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("CL2003", ToolRun.In(folder.Path, "check", ".", "--shard", "1/2", "--skip", "CL2003").Error, StringComparison.Ordinal);
        var alone = ToolRun.In(folder.Path, "check", ".", "--shard", "1/2", "--only", "CL2003");
        Assert.Equal(2, alone.ExitCode);
        Assert.Contains("a shard sees only its own", alone.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.md", "a.md: the first place", "b/b.md:5 CL2003")]
    [InlineData("b/b.md", "b/b.md: the later place", "b/b.md:5 CL2003")]
    public void AFindingCountsWhenOneOfItsPlacesChanged(string changed, string why, string expected)
    {
        using var repository = new TemporaryRepository();
        repository.Write("a.md", $"# Mill\n\nRead this.\n\n{(changed == "a.md" ? "Nothing yet." : Mill)}\n");
        repository.Write("b/b.md", $"# Village\n\n{Ferry}\n\n{(changed == "b/b.md" ? "Nothing yet." : Edited)}\n");
        repository.Write("c.html", $"<h1>Lake</h1>\n<p>Quiet.</p>\n<p>{Ferry}</p>\n");
        repository.Commit();
        Assert.Empty(Reported.By(repository, "--changed-since", "HEAD"));
        repository.Write("a.md", $"# Mill\n\nRead this.\n\n{Mill}\n");
        repository.Write("b/b.md", $"# Village\n\n{Ferry}\n\n{Edited}\n");
        string[] found = [.. Reported.By(repository, "--changed-since", "HEAD")];
        Assert.True(found.Length == 1 && found[0].StartsWith(expected, StringComparison.Ordinal), $"{why} was changed, and reported is: {string.Join("; ", found)}");
    }

    [Fact]
    public void FilesGoOnInTheirOrderAndNoFurtherAheadThanTheWindow()
    {
        var order = new FileOrder(window: 4);
        var done = new List<int>();
        int ahead = 0;
        System.Threading.Tasks.Parallel.ForEach(
            System.Collections.Concurrent.Partitioner.Create(Enumerable.Range(0, 300), System.Collections.Concurrent.EnumerablePartitionerOptions.NoBuffering),
            new System.Threading.Tasks.ParallelOptions { MaxDegreeOfParallelism = 4 },
            i =>
            {
                if (i % 10 == 3) order.Run(i, () => done.Add(i));
                else order.Post(i, () =>
                {
                    ahead = Math.Max(ahead, i - done.Count);
                    done.Add(i);
                });
            });
        Assert.Equal(Enumerable.Range(0, 300), done);
        Assert.Equal(0, ahead);
    }
}
