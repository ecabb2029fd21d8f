using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace ContentLint.Cli.Tests;

/// <summary>When git cannot tell what changed, the exit code is 2 and the message holds the command that mends it: never a full report, never silence.</summary>
public sealed class GitTroubleTests : IDisposable
{
    private readonly TemporaryRepository repository = new();

    public void Dispose() => repository.Dispose();

    [Theory]
    [InlineData("origin/main")]
    [InlineData("main")]
    public void AShallowCloneIsMendedByTheCommandThatIsNamed(string name)
    {
        using var clone = ShallowClone();
        var run = clone.Check("--changed-since", name);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("fetch-depth: 0", run.Error, StringComparison.Ordinal);
        Mend(clone, run);
        Assert.Equal(["a.md:5 CL1002 nerves.It"], Reported.By(clone, "--changed-since", name));
    }

    [Theory]
    [InlineData("origin/main", "main:refs/remotes/origin/main")]
    [InlineData("main", "main:main")]
    public void AShallowCloneWithoutMergeBaseIsMendedToo(string name, string fetched)
    {
        using var clone = ShallowClone();
        clone.Git("fetch", "--quiet", "--depth", "1", "origin", fetched);
        var run = clone.Check("--changed-since", name);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("This clone is shallow", run.Error, StringComparison.Ordinal);
        Mend(clone, run);
        Assert.Equal(["a.md:5 CL1002 nerves.It"], Reported.By(clone, "--changed-since", name));
    }

    [Theory]
    [InlineData("There is no commit 'nope' in this repository", "--changed-since", "nope")]
    [InlineData("was given an empty name", "--changed-since", "")]
    [InlineData("no commit's name begins with '-'", "--changed-since=--output=x")]
    [InlineData("exclude each other", "--changed-since", "main", "--staged")]
    [InlineData("exclude each other", "--patch", "x", "--staged")]
    [InlineData("a branch that was just made", "--changed-since", "0000000000000000000000000000000000000000")]
    [InlineData("Nothing tells what changed in standard input", "-", "--staged")]
    [InlineData("--patch 'none.diff' could not be read", "--patch", "none.diff")]
    [InlineData("nothing can be compared with it", "--staged", "--report", "jsonl")]
    [InlineData("lies outside the repository", "../", "--changed-since", "main")]
    public void AMisuseIsExitCode2(string message, params string[] arguments)
    {
        repository.Write("inner/a.md", Articles.Walking);
        repository.Commit();
        if (message.Contains("outside", StringComparison.Ordinal))
        {
            Directory.Delete(repository.At(".git"), recursive: true);
            repository.Write("outside.md", Articles.Walking);
            TemporaryRepository.GitIn(repository.At("inner"), "init", "--quiet", "--initial-branch=main");
            TemporaryRepository.GitIn(repository.At("inner"), "add", "--all");
            TemporaryRepository.GitIn(repository.At("inner"), "commit", "--quiet", "--message", "x");
        }

        var run = ToolRun.In(repository.At("inner"), ["check", .. arguments]);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.False(File.Exists(repository.At("inner/x")));
    }

    [Fact]
    public void ABranchThatOnlyTheRemoteHasIsPointedOut()
    {
        repository.Write("a.md", Articles.Walking);
        repository.Commit();
        using var clone = new TemporaryRepository(init: false);
        clone.Git("clone", "--quiet", "file://" + repository.Path, ".");
        clone.Git("switch", "--quiet", "--create", "edit");
        clone.Git("branch", "--quiet", "--delete", "main");
        Assert.Contains("Did you mean 'origin/main'?", clone.Check("--changed-since", "main").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void HistoriesThatHaveNothingInCommonAreNotCompared()
    {
        repository.Write("a.md", Articles.Walking);
        repository.Commit();
        repository.Git("switch", "--quiet", "--orphan", "other");
        repository.Write("a.md", Articles.Walking + Articles.Clean);
        repository.Commit();
        var run = repository.Check("--changed-since", "main");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("no common history", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--changed-since", "main")]
    [InlineData("--staged")]
    public void OutsideARepositoryAPatchIsOffered(params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", Articles.Walking);
        var run = ToolRun.In(folder.Path, ["check", .. arguments]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("lies in no work tree of a git repository", run.Error, StringComparison.Ordinal);
        Assert.Contains("--patch FILE", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutGitItSaysSo()
    {
        var run = ToolRun.With(repository.Path, "", false, new Dictionary<string, string> { ["PATH"] = "." + Path.PathSeparator + repository.Path }, "check", "--staged");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Git was not found on the PATH", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void BeforeTheFirstCommitThereIsNothingToCompareWith()
    {
        repository.Write("a.md", Articles.Walking);
        var run = repository.Check("--changed-since", "HEAD");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("no commit yet", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ARepositorysConfigurationStartsNoProgram()
    {
        if (OperatingSystem.IsWindows()) return;
        repository.Write("a.md", Articles.Walking);
        repository.Write(".gitattributes", "*.md filter=evil diff=evil\n");
        repository.Commit();
        string program = repository.Write("evil.sh", "#!/bin/sh\necho ran >> \"" + repository.At("ran") + "\"\ncat\n");
        File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        foreach (string key in new[] { "filter.evil.clean", "filter.evil.smudge", "filter.evil.process", "diff.evil.command", "diff.evil.textconv", "diff.external", "core.fsmonitor", "core.pager", "pager.diff", "core.sshCommand", "core.editor" })
            repository.Git("config", key, program);
        repository.Git("config", "filter.evil.required", "true");
        repository.Write("a.md", Articles.Walking + Articles.Calm);
        Assert.Equal(["a.md:5 CL1002 nerves.It"], Reported.By(repository, "--changed-since", "HEAD"));
        Assert.Empty(Reported.By(repository, "--staged"));
        Assert.False(File.Exists(repository.At("ran")), "a program of the repository's configuration was started");
    }

    [Fact]
    public void ASubmoduleIsLeftOutAndSaysSo()
    {
        using var other = new TemporaryRepository();
        other.Write("a.md", Articles.Walking);
        other.Commit();
        repository.Write("a.md", "# Walking\n" + Articles.Clean);
        repository.Git("submodule", "--quiet", "add", "file://" + other.Path, "sub");
        repository.Commit();
        var run = repository.Check("--changed-since", "HEAD");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("'sub/' is a submodule", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AConflictThatIsNotResolvedIsNotGuessedAt()
    {
        repository.Write("a.md", "# Walking\n" + Articles.Clean);
        repository.Commit();
        repository.Git("switch", "--quiet", "--create", "edit");
        repository.Write("a.md", "# Walking\n" + Articles.Calm);
        repository.Commit();
        repository.Git("switch", "--quiet", "main");
        repository.Write("a.md", Articles.Walking);
        repository.Commit();
        Assert.ThrowsAny<Exception>(() => repository.Git("merge", "--quiet", "edit"));
        var run = repository.Check("--staged");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("git add a.md", run.Error, StringComparison.Ordinal);
    }

    private TemporaryRepository ShallowClone()
    {
        repository.Write("a.md", "# Walking\n" + Articles.Clean);
        repository.Commit();
        repository.Git("switch", "--quiet", "--create", "edit");
        repository.Write("b.md", "# Walking\n" + Articles.Clean);
        repository.Commit();
        repository.Write("a.md", "# Walking\n" + Articles.Clean + Articles.Calm);
        repository.Commit();
        repository.Git("switch", "--quiet", "main");
        repository.Write("c.md", "# Walking\n" + Articles.Clean);
        repository.Commit();
        var clone = new TemporaryRepository(init: false);
        clone.Git("clone", "--quiet", "--depth", "1", "--branch", "edit", "file://" + repository.Path, ".");
        return clone;
    }

    /// <summary>Runs the command that the message names, word for word.</summary>
    private static void Mend(TemporaryRepository clone, ToolRun run)
    {
        string command = run.Error.Split('\n').Single(line => line.Contains("with: git ", StringComparison.Ordinal)).Split("with: ")[1].Trim();
        clone.Git([.. command.Split(' ')[1..]]);
    }
}
