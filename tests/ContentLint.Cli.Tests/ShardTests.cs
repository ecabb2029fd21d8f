using System;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace ContentLint.Cli.Tests;

/// <summary>A run cut into shards and put together again is the run.</summary>
public class ShardTests
{
    private const string Damaged = "# Guide\n\nWalking is good for the heart and mind,but it takes time.It is free.\n";

    private static TemporaryFolder Tree()
    {
        var folder = new TemporaryFolder();
        foreach (int i in Enumerable.Range(1, 17)) folder.Write($"posts/{(char)('a' + (i % 5))} {i}é/x#{i}.md", i % 4 == 0 ? "# Guide\n\nRead this.\n" : Damaged);
        folder.Write("posts/z.jsonl", "{\"text\":\"mind,but it\"}\nbroken\n{\"text\":\"It is free.It is.\"}\n");
        folder.Write("posts/b.jsonl", "broken\n");
        return folder;
    }

    private static string[] Shards(TemporaryFolder folder, int count, params string[] more) =>
    [
        .. Enumerable.Range(1, count).Select(i =>
        {
            Assert.NotEqual(2, ToolRun.In(folder.Path, ["check", "posts", "--shard", $"{i}/{count}", "--report", $"sarif={i}of{count}.sarif", .. more]).ExitCode);
            return $"{i}of{count}.sarif";
        }),
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(40)]
    public void MergedShardsAreTheBytesOfOneRun(int count)
    {
        using var folder = Tree();
        string whole = ToolRun.In(folder.Path, "check", "posts", "--skip", "duplicated-across-files", "--report", "sarif", "--fail-on", "never").Output;
        var merged = ToolRun.In(folder.Path, ["merge", .. Shards(folder, count).Reverse()]);
        Assert.Equal(0, merged.ExitCode);
        Assert.Contains("CL2003 (duplicated-across-files) compares all texts with each other and was left out of the shards.", merged.Error, StringComparison.Ordinal);
        Assert.Equal(whole, merged.Output);
    }

    [Fact]
    public void TheLimitKeepsTheSameFindings()
    {
        using var folder = Tree();
        string[] limit = ["--max-findings", "5"];
        string whole = ToolRun.In(folder.Path, ["check", "posts", "--skip", "duplicated-across-files", "--report", "sarif", "--fail-on", "never", .. limit]).Output;
        Assert.Contains("--max-findings", whole, StringComparison.Ordinal);
        var merged = ToolRun.In(folder.Path, ["merge", .. Shards(folder, 3, limit), .. limit, "--output", "out/all.sarif"]);
        Assert.Equal((0, ""), (merged.ExitCode, merged.Output));
        Assert.Equal(whole, File.ReadAllText(Path.Combine(folder.Path, "out", "all.sarif")));
    }

    [Fact]
    public void AFileStaysInItsShardWhenOthersComeAndWhereverTheTreeStands()
    {
        using var folder = Tree();
        using var other = Tree();
        folder.Write("posts/new.md", Damaged);
        Directory.CreateDirectory(Path.Combine(folder.Path, ".git"));
        string[] Second(string from, string path) =>
            [.. ToolRun.In(from, "check", path, "--shard", "2/3", "--report", "jsonl").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement.GetProperty("path").GetString()!)];
        var here = Second(Path.Combine(folder.Path, "posts"), ".").Where(path => path != "new.md").Select(path => "posts/" + path);
        Assert.Equal(Second(other.Path, "posts"), here);
    }

    [Theory]
    [InlineData("must be I/N", "check", "posts", "--shard", "0/3")]
    [InlineData("must be I/N", "check", "posts", "--shard", "4/3")]
    [InlineData("must be I/N", "check", "posts", "--shard", "2")]
    [InlineData("2 is missing", "merge", "1of3.sarif", "3of3.sarif")]
    [InlineData("are both 'contentlint/check/shard-1-of-3/'", "merge", "1of3.sarif", "1of3.sarif", "2of3.sarif")]
    [InlineData("different numbers of shards", "merge", "1of3.sarif", "2of3.sarif", "3of3.sarif", "1of2.sarif")]
    [InlineData("is a run over all files", "merge", "1of3.sarif", "whole.sarif")]
    [InlineData("is no SARIF file", "merge", "posts/z.jsonl")]
    [InlineData("is no SARIF file with one run", "merge", "empty.json")]
    [InlineData("cannot be read", "merge", "nope.sarif")]
    [InlineData("with other rules", "merge", "1of3.sarif", "2of3.sarif", "other.sarif")]
    public void WhatDoesNotFitIsExitCode2(string expected, params string[] arguments)
    {
        using var folder = Tree();
        Shards(folder, 3);
        Shards(folder, 2);
        folder.Write("empty.json", "{}");
        ToolRun.In(folder.Path, "check", "posts", "--report", "sarif=whole.sarif");
        ToolRun.In(folder.Path, "check", "posts", "--shard", "3/3", "--only", "CL1002", "--report", "sarif=other.sarif");
        var run = ToolRun.In(folder.Path, arguments);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }
}
