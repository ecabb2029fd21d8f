using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ContentLint.Testing;

namespace ContentLint.Action.Tests;

/// <summary>What a change brought, found in the shallow checkouts that jobs have.</summary>
public class ChangedOnlyTests
{
    private const string SeedName = "exercise-skin-aging.txt";
    private static readonly string Seed = File.ReadAllText(RepositoryRoot.File("seeds", SeedName));

    /// <summary>The seed holds many findings; the change damages one line of it that had none of this kind.</summary>
    private static Repository OneLineChanged()
    {
        string[] lines = Seed.Split('\n');
        int at = Array.FindIndex(lines, l => l.Length > 200 && l.Contains(". ", StringComparison.Ordinal));
        int stop = lines[at].IndexOf(". ", StringComparison.Ordinal);
        string[] changed = [.. lines];
        changed[at] = lines[at].Insert(stop + 1, " The lamp and chair,but not the table, were red.");
        return Repository.With(
            new Dictionary<string, string> { [SeedName] = Seed },
            new Dictionary<string, string> { [SeedName] = string.Join('\n', changed) });
    }

    [NodeTheory]
    [InlineData("merge")]
    [InlineData("deep merge")]
    [InlineData("head")]
    [InlineData("queue")]
    [InlineData("push")]
    public void OnlyWhatTheChangeBroughtIsReported(string kind)
    {
        using var repository = OneLineChanged();
        using var runner = new Runner().WithBuiltTool();
        var checkout = kind switch
        {
            "merge" => repository.PullRequest(),
            "deep merge" => repository.PullRequest(depth: 0),
            "head" => repository.PullRequestHead(),
            "queue" => repository.MergeGroup(),
            _ => repository.Push(repository.Base),
        };
        var run = runner.Run(checkout, ("changed-only", kind == "push" ? "true" : "auto"));
        Assert.True(run.Outputs["exit-reason"] == "findings", run.ToString());
        var annotation = Assert.Single(run.Annotations);
        Assert.Contains("CL1002", annotation.Properties["title"], StringComparison.Ordinal);
        Assert.Equal("1", run.Outputs["new-findings"]);
    }

    [NodeFact]
    public void EverythingIsReportedWhenNothingIsCompared()
    {
        using var repository = OneLineChanged();
        using var runner = new Runner().WithBuiltTool();
        var all = runner.Run(repository.PullRequest(), ("changed-only", "false"));
        Assert.True(all.Count("new-findings") > 10, all.ToString());
        var created = runner.Run(repository.Push(new string('0', 40)), ("changed-only", "true"));
        Assert.Equal(all.Outputs["new-findings"], created.Outputs["new-findings"]);
    }

    /// <summary>A pull request from a fork has no token, and nothing may be fetched: the history that is there must do.</summary>
    [NodeFact]
    public void AForkWithoutTokensIsCheckedLikeAnyOther()
    {
        using var repository = OneLineChanged();
        using var runner = new Runner().WithBuiltTool();
        var checkout = repository.PullRequest(depth: 2);
        repository.Refuse();
        var run = runner.Run(checkout);
        Assert.True(run.Outputs["exit-reason"] == "findings", run.ToString());
        Assert.Equal("1", run.Outputs["new-findings"]);
    }

    [NodeFact]
    public void AMissingBaseIsMisuseWithTheRemedy()
    {
        using var repository = OneLineChanged();
        using var runner = new Runner().WithBuiltTool();
        var checkout = repository.PullRequest();
        repository.Refuse();
        var run = runner.Run(checkout);
        Assert.True(run.Outputs["exit-reason"] == "misuse", run.ToString());
        Assert.Equal(2, run.Check.ExitCode);
        Assert.Contains("fetch-depth: 2", Assert.Single(run.Annotations).Data, StringComparison.Ordinal);
        Assert.Equal(("0", ""), (run.Outputs["findings"], run.Outputs["sarif-file"]));
    }

    [NodeFact]
    public void TheWorkspaceIsLeftAsItWas()
    {
        using var repository = OneLineChanged();
        using var runner = new Runner().WithBuiltTool();
        var checkout = repository.PullRequest();
        string before = Files(checkout.Folder);
        runner.Run(checkout, ("sarif-file", ""));
        Assert.Equal(before, Files(checkout.Folder));
        Assert.Empty(Directory.GetFileSystemEntries(runner.Temp, "contentlint*"));
    }

    private static string Files(string folder) => string.Join('\n', Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
        .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}.git{Path.DirectorySeparatorChar}", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
}
