using System;
using System.IO;
using System.Linq;

namespace ContentLint.Cli.Tests;

/// <summary><c>--staged</c>: what is in the index is checked, not what lies in the folder.</summary>
public sealed class StagedTests : IDisposable
{
    private const string Filler = Articles.Clean + Articles.Clean + Articles.Clean + Articles.Clean;

    private readonly TemporaryRepository repository = new();

    public void Dispose() => repository.Dispose();

    [Fact]
    public void TheIndexIsCheckedAndNotTheWorkTree()
    {
        repository.Write("a.md", "# Walking\n" + Articles.Clean);
        repository.Commit();
        repository.Write("a.md", "# Walking\n" + Articles.Clean + Articles.Calm);
        repository.Git("add", "a.md");
        repository.Write("a.md", Articles.Walking + Articles.Clean);
        Assert.Equal(["a.md:5 CL1002 nerves.It"], Reported.By(repository, "--staged"));
        Assert.Equal(["a.md:3 CL1002 mind,but"], Reported.By(repository, "--changed-since", "HEAD"));
    }

    [Fact]
    public void WhatIsStagedIsCheckedEvenWhereTheFileIsGone()
    {
        repository.Write("docs/a.md", Articles.Walking);
        repository.Write("other/a.md", Articles.Walking);
        repository.Git("add", "--all");
        File.Delete(repository.At("docs/a.md"));
        Assert.Equal(["docs/a.md:3 CL1002 mind,but"], Reported.By(repository, "docs", "--staged"));
        Assert.Equal(2, Reported.By(repository, "--staged").Count);
    }

    [Fact]
    public void WhatIsNotStagedIsNothingToReport()
    {
        repository.Write("a.md", "# Walking\n" + Articles.Clean);
        repository.Commit();
        repository.Write("a.md", Articles.Walking);
        repository.Write("b.md", Articles.Walking);
        var run = repository.Check("--staged");
        Assert.Equal((0, "None of the 2 files to check was changed in the index."), (run.ExitCode, run.Error.Trim()));
    }

    [Fact]
    public void OldFindingsOfAStagedFileAreKnown()
    {
        repository.Write("old.md", Articles.Walking + Filler);
        repository.Commit();
        repository.Git("mv", "old.md", "new.md");
        repository.Write("new.md", Articles.Walking.Replace("takes", "needs", StringComparison.Ordinal) + Filler + Articles.Calm);
        repository.Git("add", "--all");
        Assert.Equal(["new.md:13 CL1002 nerves.It"], Reported.By(repository, "--staged"));
    }

    [Fact]
    public void ManyFilesAreReadThroughOneGit()
    {
        foreach (int i in Enumerable.Range(0, 60)) repository.Write($"{i}.md", Articles.Walking);
        repository.Commit();
        foreach (int i in Enumerable.Range(0, 60)) repository.Write($"{i}.md", Articles.Walking.Replace("takes", "needs", StringComparison.Ordinal) + Articles.Calm);
        repository.Git("add", "--all");
        var found = Reported.By(repository, "--staged", "--jobs", "4");
        Assert.Equal(60, found.Count);
        Assert.All(found, f => Assert.EndsWith(":5 CL1002 nerves.It", f, StringComparison.Ordinal));
    }
}
