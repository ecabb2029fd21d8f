using System;
using System.IO;
using System.Text;

namespace ContentLint.Cli.Tests;

/// <summary><c>--patch</c>: the same as <c>--changed-since</c>, without a repository.</summary>
public sealed class PatchOptionTests : IDisposable
{
    private readonly TemporaryRepository repository = new();

    public void Dispose() => repository.Dispose();

    [Theory]
    [InlineData()]
    [InlineData("--unified=0")]
    [InlineData("--unified=99")]
    [InlineData("--no-prefix")]
    [InlineData("--find-renames", "--src-prefix=i/", "--dst-prefix=w/")]
    [InlineData("--no-renames")]
    public void ItReportsWhatChangedSinceReports(params string[] options)
    {
        repository.Write("docs/a b.md", Articles.Walking + Articles.Clean);
        repository.Write("docs/ä.md", Articles.Walking);
        repository.Write("gone.md", Articles.Calm);
        repository.Commit();
        repository.Write("docs/a b.md", Articles.Walking.Replace("takes", "needs", StringComparison.Ordinal) + Articles.Clean + Articles.Calm);
        repository.Write("docs/ä.md", Articles.Walking + Articles.Calm.TrimEnd());
        repository.Write("b/new.md", Articles.Walking);
        repository.Folder.WriteBytes("x.bin", [0, 1, 2]);
        File.Delete(repository.At("gone.md"));
        repository.Git("add", "--intent-to-add", "--all");
        repository.Write("p.diff", repository.Git(["diff", .. options, "HEAD"]));
        var expected = Reported.By(repository, "--changed-since", "HEAD", "--show-known");
        Assert.Equal(4, expected.Count);
        Assert.Equal(expected, Reported.By(repository, "--patch", "p.diff", "--show-known"));
        Assert.Equal(expected, Reported.In(ToolRun.With(repository.Path, File.ReadAllText(repository.At("p.diff")), false, null, "check", "--patch", "-", "--show-known", "--report", "json")));
    }

    [Fact]
    public void PathsCountFromTheRootOfTheRepository()
    {
        repository.Write("docs/a.md", Articles.Walking);
        repository.Commit();
        repository.Write("docs/a.md", Articles.Walking + Articles.Calm);
        repository.Write("p.diff", repository.Git("diff"));
        Assert.Equal(["a.md:5 CL1002 nerves.It"], Reported.By(repository.At("docs"), "--patch", "../p.diff"));
    }

    [Fact]
    public void OutsideARepositoryPathsCountFromTheWorkingDirectory()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", Articles.Walking + Articles.Calm);
        folder.Write("p.diff", "--- a.md.orig\n+++ a.md\n@@ -3,1 +3,3 @@\n Walking is good for the heart and mind,but it takes time.\n+\n+Every step outside calms the nerves.It costs nothing at all.\n");
        Assert.Equal(["a.md:5 CL1002 nerves.It"], Reported.By(folder.Path, "--patch", "p.diff"));
    }

    [Fact]
    public void AFileElsewhereIsPassedOver()
    {
        repository.Write("a/a.md", Articles.Walking);
        repository.Write("b/b.md", Articles.Walking);
        repository.Write("p.diff", "--- a/b/b.md\n+++ b/b/b.md\n@@ -1 +1 @@\n-nothing\n+like this\n");
        var run = repository.Check("a", "--patch", "p.diff");
        Assert.Equal((0, "The one file to check was not changed by p.diff."), (run.ExitCode, run.Error.Trim()));
    }

    [Fact]
    public void APatchFromPowerShellIsRead()
    {
        repository.Write("a.md", Articles.Walking);
        repository.Commit();
        repository.Write("a.md", Articles.Walking + Articles.Calm);
        File.WriteAllText(repository.At("p.diff"), repository.Git("diff").ReplaceLineEndings("\r\n"), Encoding.Unicode);
        Assert.Equal(["a.md:5 CL1002 nerves.It"], Reported.By(repository, "--patch", "p.diff"));
    }

    [Theory]
    [InlineData("--- a/a.md\n+++ b/a.md\n@@ -1 +1 @@\n-x\n+y\n", "a.md:1: The line is not what p.diff:5 says")]
    [InlineData("diff --git a/a.md b/a.md\nindex 1..2 100644\nBinary files a/a.md and b/a.md differ\n", "p.diff:1: The patch says only that 'a.md' differs")]
    [InlineData("--- a/a.md\n+++ b/a.md\n@@ -0,0 +1 @@\n+# Walking\n--- a/a.md\n+++ b/a.md\n@@ -0,0 +1 @@\n+# Walking\n", "p.diff:5: 'a.md' is changed a second time")]
    [InlineData("nonsense\n", "p.diff:1: This is no unified diff")]
    public void APatchThatDoesNotFitIsExitCode2(string patch, string message)
    {
        repository.Write("a.md", Articles.Walking);
        repository.Write("p.diff", patch);
        var run = repository.Check("--patch", "p.diff");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }
}
