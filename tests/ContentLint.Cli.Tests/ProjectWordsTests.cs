using System;
using System.IO;
using System.Linq;

namespace ContentLint.Cli.Tests;

/// <summary>The words that a project calls right.</summary>
public class ProjectWordsTests
{
    private const string Text = "# Guide\n\nMany people trust the same shop every day, and they trust wellcorp.Shop because it helps themost.\n";

    private static TemporaryFolder Project(string words, string text = Text)
    {
        var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, ".git"));
        folder.Write(".editorconfig", "root = true\n[*.md]\ncontentlint.words = lists/words.list\n");
        folder.Write("lists/words.list", words);
        folder.Write("docs/a.md", text);
        return folder;
    }

    private static string[] Flagged(TemporaryFolder folder, string path = ".") =>
        [.. ToolRun.In(folder.Path, "check", path, "--report", "json", "--fail-on", "never").Output.Split('\n').Where(l => l.Contains("\"text\": ", StringComparison.Ordinal)).Select(l => l.Split('"')[3])];

    [Theory]
    [InlineData("", "wellcorp.Shop themost")]
    [InlineData("wellcorp.shop\n", "themost")]
    [InlineData("Wellcorp.Shop # one with capitals stands for itself only\n", "wellcorp.Shop themost")]
    [InlineData("THEMOST\r\n\r\n# remark\r\nwellcorp.Shop\r\n", "themost")]
    [InlineData("most\nshop\n", "wellcorp.Shop themost")]
    [InlineData("themost\nwellcorp.shop\n", "")]
    public void AWordOfTheListIsLeftAlone(string words, string flagged)
    {
        using var folder = Project(words);
        Assert.Equal(flagged, string.Join(' ', Flagged(folder)));
    }

    [Fact]
    public void ListsOfAllFoldersAboveHold()
    {
        using var folder = Project("themost\n");
        folder.Write("docs/.editorconfig", "[*.md]\ncontentlint.words = own.list\n");
        folder.Write("docs/own.list", "wellcorp.shop\n");
        Assert.DoesNotContain(Flagged(folder), t => t is "themost" or "wellcorp.Shop");
    }

    [Fact]
    public void AWordThatNoTextNeedsIsReported()
    {
        using var folder = Project("themost\nnever\nwellcorp.shop\n");
        var run = ToolRun.In(folder.Path, "check");
        Assert.Contains("lists/words.list: notice No text needs 'never' (line 2): nothing would be flagged without it.", run.Output, StringComparison.Ordinal);
        foreach (string[] part in new[] { new[] { "docs" }, [".", "--only", "CL1001"], [".", "--shard", "1/1"] })
            Assert.DoesNotContain("No text needs", ToolRun.In(folder.Path, ["check", .. part]).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nope.list", "There is no file 'nope.list'")]
    [InlineData("../outside.list", "lies outside of the project")]
    [InlineData("/etc/hostname", "lies outside of the project")]
    [InlineData("lists/broken.list", "lists/broken.list:2: 'two words' is more than one word")]
    public void AListThatCannotBeReadIsExitCode2(string name, string message)
    {
        using var folder = Project("");
        folder.Write("lists/broken.list", "one\ntwo words\n");
        folder.Write(".editorconfig", $"root = true\n[*.md]\ncontentlint.words = {name}\n");
        var run = ToolRun.In(folder.Path, "check");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }
}
