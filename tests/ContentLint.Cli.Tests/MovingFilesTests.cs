using System;
using System.IO;
using System.Linq;
using ContentLint.Cli.Running;
using ContentLint.Rules;

namespace ContentLint.Cli.Tests;

/// <summary>Files that change while a run is at work, and links that lead in a circle.</summary>
public class MovingFilesTests
{
    [Fact]
    public void WhatVanishesIsToldOfAndWhatGrowsIsReadAsItIs()
    {
        using var folder = new TemporaryFolder();
        foreach (string name in new[] { "a.md", "b.md", "c.md", "d.md" }) folder.Write(name, Articles.Walking);
        var options = new CheckOptions(folder.Path, ["."], RuleCatalog.All, [], null, 2, null);
        var files = FileSelection.Of(options);
        File.Delete(Path.Combine(folder.Path, "b.md"));
        File.AppendAllText(Path.Combine(folder.Path, "c.md"), Articles.Calm);
        File.WriteAllText(Path.Combine(folder.Path, "d.md"), "");
        var outcome = new CheckRun(options).Run(files, () => Stream.Null);
        var lost = Assert.Single(outcome.Notifications, n => n.Notification.IsError);
        Assert.Equal("b.md", lost.Notification.Path);
        Assert.Contains("could not be read", lost.Notification.Message, StringComparison.Ordinal);
        Assert.Equal(["a.md", "c.md", "c.md"], outcome.Results.Select(r => r.Path));
        Assert.Equal(3, outcome.DocumentCount);
    }

    [Fact]
    public void LinksInACircleAreNotFollowed()
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = new TemporaryFolder();
        folder.Write("in/a.md", Articles.Walking);
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "in", "up"), folder.Path);
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "in", "self"), Path.Combine(folder.Path, "in", "self"));
        File.CreateSymbolicLink(Path.Combine(folder.Path, "in", "b.md"), "c.md");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "in", "c.md"), "b.md");
        foreach (string path in new[] { ".", "in", "in/**/*.md" })
        {
            var run = ToolRun.In(folder.Path, "check", path, "--report", "json");
            Assert.True(run.ExitCode is 1, run.Error);
            Assert.Equal(2, run.Output.Split("\"in/a.md\"").Length);
        }
    }

    [Fact]
    public void NamesWithLineEndsAndRareLettersAreReadAndShownOnOneLine()
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = new TemporaryFolder();
        folder.Write("a\nb \U0001F600 'c'.md", Articles.Walking);
        var run = ToolRun.In(folder.Path, "check");
        Assert.Equal(1, run.ExitCode);
        Assert.DoesNotContain("a\nb", run.Output, StringComparison.Ordinal);
        Assert.Contains("\U0001F600 'c'.md", run.Output, StringComparison.Ordinal);
    }
}
