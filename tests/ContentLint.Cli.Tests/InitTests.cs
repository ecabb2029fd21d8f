using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using VerifyXunit;

namespace ContentLint.Cli.Tests;

/// <summary>A project that begins with ContentLint: green on the first day, and nothing of its own touched.</summary>
public class InitTests
{
    private const string Damaged = "# Guide\n\nWalking is good for the heart and mind,but it takes time.\n";

    private static TemporaryFolder Project()
    {
        var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, ".git"));
        folder.Write("docs/a.md", Damaged);
        folder.Write("docs/b.txt", "Guide\n\nRead this.\n");
        return folder;
    }

    private static string Read(TemporaryFolder folder, string name) => File.ReadAllText(Path.Combine(folder.Path, name));

    [Fact]
    public async Task ItWritesSettingsABaselineAndAWorkflow()
    {
        using var folder = Project();
        var run = ToolRun.In(Path.Combine(folder.Path, "docs"), "init");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        string files = string.Concat(new[] { ".editorconfig", "contentlint.baseline", ".github/workflows/contentlint.yml" }.Select(name => $"== {name}\n{Read(folder, name)}"));
        await Verifier.Verify(run.Output.Replace(folder.Path, "PROJECT", StringComparison.Ordinal) + files);
        Assert.Equal(0, ToolRun.In(folder.Path, "check", "--baseline", "contentlint.baseline", "--fail-on", "suggestion").ExitCode);
        Assert.Equal(1, ToolRun.In(folder.Path, "check").ExitCode);
    }

    [Fact]
    public void WhatIsThereStaysAsItIs()
    {
        using var folder = Project();
        string[] names = [".editorconfig", "contentlint.baseline", ".github/workflows/contentlint.yml"];
        folder.Write(names[0], "[*.md]\r\ncontentlint.merged-words.severity = error");
        folder.Write(names[1], "mine");
        folder.Write(names[2], "mine too");
        var before = names.Select(name => Read(folder, name)).ToList();
        var run = ToolRun.In(folder.Path, "init");
        Assert.Equal((0, 3), (run.ExitCode, run.Output.Split("left alone").Length - 1));
        Assert.Equal(before, names.Select(name => Read(folder, name)));
    }

    [Theory]
    [InlineData("root = true\n[*]\nindent_size = 4")]
    [InlineData("root = true\r\n[*]\r\nindent_size = 4\r\n")]
    [InlineData("")]
    public void SettingsGoBehindThoseOfOthers(string others)
    {
        using var folder = Project();
        folder.Write(".editorconfig", others);
        Assert.Equal(0, ToolRun.In(folder.Path, "init").ExitCode);
        Assert.StartsWith(others, Read(folder, ".editorconfig"), StringComparison.Ordinal);
        Assert.Contains("# .editorconfig:", ToolRun.In(folder.Path, "config", "docs/a.md").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ATreeWithoutArticlesIsToldSo()
    {
        using var folder = new TemporaryFolder();
        var run = ToolRun.In(folder.Path, "init");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("There is no article", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(folder.Path));
    }
}
