using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using FsCheck.Fluent;

namespace ContentLint.Cli.Tests.Fixing;

/// <summary>The diff: git applies it, and a terminal is not harmed by it.</summary>
public class FixDiffTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void GitMakesTheSameOfTheDiffAsFixDoes(bool isUnsafe)
    {
        using var repository = new TemporaryRepository();
        var samples = DamagedText.Any().Generator.Sample(60, 60).ToList();
        for (int i = 0; i < samples.Count; i++) repository.Folder.WriteBytes($"{i} {samples[i].Name}", samples[i].Bytes);
        AppliesTo(repository, isUnsafe ? ["--unsafe"] : []);
    }

    [Theory]
    [InlineData("a b.md")]
    [InlineData("ü\u202E.md")]
    [InlineData("-x.md")]
    [InlineData("a\tb\"c\\d\n::error::e.md")]
    [InlineData("\u001b[31m.md")]
    public void NamesAreWrittenAsGitReadsThem(string name)
    {
        if (OperatingSystem.IsWindows() && name.IndexOfAny(Path.GetInvalidFileNameChars()) >= 0) return;
        using var repository = new TemporaryRepository();
        repository.Write(name, Articles.Walking);
        AppliesTo(repository);
    }

    [Fact]
    public void FarApartChangesHaveHunksOfTheirOwn()
    {
        using var repository = new TemporaryRepository();
        string between = string.Concat(Enumerable.Range(0, 9).Select(i => $"Line {i}.\n"));
        for (int lines = 0; lines < 9; lines++)
            repository.Write($"{lines}.md", Articles.Walking + string.Concat(between.Split('\n').Take(lines).Select(l => l + "\n")) + Articles.Calm + between);
        AppliesTo(repository);
    }

    [Fact]
    public void ATextThatIsAllRemovedIsStillAFile()
    {
        using var repository = new TemporaryRepository();
        repository.Write("a.md", "What is your feedback?\n");
        AppliesTo(repository, "--unsafe");
    }

    [Fact]
    public void ATerminalSeesColoursAndNoControls()
    {
        using var folder = new TemporaryFolder();
        folder.WriteBytes("a.md", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Articles.Walking.Replace("time.", "time \u001b[2J\u202E.", StringComparison.Ordinal))]);
        var run = ToolRun.With(folder.Path, "", isTerminal: true, null, "fix", "--diff");
        Assert.Empty(run.Bytes);
        Assert.Contains("mind, but it takes time \uFFFD[2J\uFFFD.", run.Output, StringComparison.Ordinal);
        Assert.Contains("\u001b[", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b[2J", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", ToolRun.With(folder.Path, "", isTerminal: true, null, "fix", "--diff", "--no-color").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void TheRunnerObeysNothingInADiffAndGitStillAppliesIt()
    {
        using var repository = new TemporaryRepository();
        repository.Write("a.md", Articles.Walking + "\n::error::Boo\n");
        repository.Commit();
        var run = ToolRun.With(repository.Path, "", false, new Dictionary<string, string> { ["GITHUB_ACTIONS"] = "true" }, "fix", "--diff");
        string[] lines = Encoding.UTF8.GetString(run.Bytes).TrimEnd('\n').Split('\n');
        string word = lines[0].Split("::stop-commands::")[1];
        Assert.Equal((32, $"::{word}::", 1), (word.Length, lines[^1], Array.IndexOf(lines, "--- a/a.md")));
        using var patches = new TemporaryFolder();
        patches.WriteBytes("fix.patch", run.Bytes);
        repository.Git("apply", Path.Combine(patches.Path, "fix.patch"));
        Assert.Contains("mind, but", File.ReadAllText(repository.At("a.md")), StringComparison.Ordinal);
    }

    private static void AppliesTo(TemporaryRepository repository, params string[] options)
    {
        repository.Commit();
        var diff = ToolRun.In(repository.Path, ["fix", "--diff", "--fail-on", "never", .. options]);
        Assert.Equal("", repository.Git("status", "--porcelain"));
        Assert.True(ToolRun.In(repository.Path, ["fix", "--fail-on", "never", .. options]).ExitCode == 0, diff.Error);
        string[] files = Directory.GetFiles(repository.Path);
        var expected = files.Select(File.ReadAllBytes).ToList();
        Assert.NotEqual("", repository.Git("status", "--porcelain"));
        repository.Git("checkout", "--quiet", "--", ".");
        using var patches = new TemporaryFolder();
        patches.WriteBytes("fix.patch", diff.Bytes);
        repository.Git("apply", "--whitespace=nowarn", Path.Combine(patches.Path, "fix.patch"));
        for (int i = 0; i < files.Length; i++) Assert.True(expected[i].AsSpan().SequenceEqual(File.ReadAllBytes(files[i])), files[i]);
    }
}
