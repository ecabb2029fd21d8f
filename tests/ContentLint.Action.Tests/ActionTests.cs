using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace ContentLint.Action.Tests;

/// <summary>The action's steps, run over a repository with a pull request.</summary>
public class ActionTests
{
    private const string Clean = "# A walk\n\nWalking is good for the heart. It costs nothing.\n";
    private const string Damaged = "# A walk\n\nWalking is good for the heart and mind,but it takes time.\n";

    [NodeFact]
    public void ACleanChangePasses()
    {
        using var repository = Repository.With(new Dictionary<string, string> { ["old.md"] = Damaged }, new Dictionary<string, string> { ["new.md"] = Clean });
        using var runner = new Runner().WithBuiltTool();
        var run = runner.Run(repository.PullRequest());
        Assert.True(run.Conclusion == "success", run.ToString());
        Assert.Equal("clean", run.Outputs["exit-reason"]);
        Assert.Equal("0", run.Outputs["exit-code"]);
        Assert.Equal(0, run.Count("new-findings"));
        Assert.Equal("contentlint.sarif", run.Outputs["sarif-file"]);
        Assert.Empty(run.Annotations);
        Assert.NotEmpty(run.Summary);
    }

    [NodeFact]
    public void FindingsFailTheStepAndAreShownEverywhere()
    {
        using var repository = Repository.With(new Dictionary<string, string> { ["old.md"] = Damaged }, new Dictionary<string, string> { ["docs/with space.md"] = Damaged });
        using var runner = new Runner().WithBuiltTool();
        var checkout = repository.PullRequest();
        var run = runner.Run(checkout, ("html-file", "report.html"));
        Assert.True(run.Conclusion == "failure", run.ToString());
        Assert.Equal((1, "findings", "1"), (run.Check.ExitCode, run.Outputs["exit-reason"], run.Outputs["exit-code"]));
        Assert.Equal((1, 1), (run.Count("new-findings"), run.Count("warnings")));
        var annotation = Assert.Single(run.Annotations);
        Assert.Equal(("warning", "docs/with space.md", "3"), (annotation.Name, annotation.Properties["file"], annotation.Properties["line"]));
        Assert.Contains("CL1002", run.Summary, StringComparison.Ordinal);
        Assert.Contains("docs/with space.md:3", run.Check.Log, StringComparison.Ordinal);
        Assert.Contains("with%20space.md", File.ReadAllText(Path.Combine(checkout.Folder, "contentlint.sarif")), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(checkout.Folder, "report.html")));
    }

    [NodeFact]
    public void WhatIsTurnedOffIsLeftOut()
    {
        using var repository = Repository.With(new Dictionary<string, string> { ["old.md"] = Clean }, new Dictionary<string, string> { ["new.md"] = Damaged });
        using var runner = new Runner().WithBuiltTool();
        var checkout = repository.PullRequest();
        var run = runner.Run(checkout, ("annotations", "false"), ("summary", "false"), ("sarif-file", ""), ("fail-on", "never"));
        Assert.True(run.Conclusion == "success", run.ToString());
        Assert.Equal((1, "clean", ""), (run.Count("findings"), run.Outputs["exit-reason"], run.Outputs["sarif-file"]));
        Assert.Empty(run.Annotations);
        Assert.Empty(run.Summary);
        Assert.Empty(Directory.GetFiles(checkout.Folder, "*.sarif"));
    }

    [NodeFact]
    public void PathsArgumentsAndFoldersMayHoldSpaces()
    {
        using var repository = Repository.With(
            new Dictionary<string, string> { ["my site/one file.md"] = Damaged, ["my site/two.md"] = Damaged, ["my site/left out.md"] = Damaged },
            new Dictionary<string, string> { ["else.md"] = Clean });
        using var runner = new Runner().WithBuiltTool();
        var checkout = repository.Push(repository.Base);
        var run = runner.Run(
            checkout,
            ("working-directory", "my site"),
            ("paths", "one file.md\n\n  two.md\n"),
            ("args", "--only missing-space\n--no-color"),
            ("sarif-file", "out/of the way.sarif"));
        Assert.True(run.Conclusion == "failure", run.ToString());
        Assert.Equal(2, run.Count("findings"));
        Assert.Equal("my site/out/of the way.sarif", run.Outputs["sarif-file"]);
        string sarif = File.ReadAllText(Path.Combine(checkout.Folder, run.Outputs["sarif-file"]));
        Assert.Contains("\"my%20site/one%20file.md\"", sarif, StringComparison.Ordinal);
        Assert.Equal(["my site/one file.md", "my site/two.md"], run.Annotations.Select(a => a.Properties["file"]));
    }

    [NodeFact]
    public void KnownFindingsOfABaselinePass()
    {
        using var repository = Repository.With(new Dictionary<string, string> { ["old.md"] = Damaged }, new Dictionary<string, string> { ["else.md"] = Clean });
        using var runner = new Runner().WithBuiltTool();
        var checkout = repository.Push(repository.Base);
        Shell.Get(checkout.Folder, "dotnet", Path.Combine(AppContext.BaseDirectory, "contentlint.dll"), "baseline", ".", "--baseline", "known.baseline");
        var run = runner.Run(checkout, ("baseline", "known.baseline"));
        Assert.True(run.Conclusion == "success", run.ToString());
        Assert.Equal((1, 0), (run.Count("known-findings"), run.Count("new-findings")));
    }

    [NodeFact]
    public void AnUnknownInputIsRefused() =>
        Assert.Contains("Unexpected input", Assert.ThrowsAny<Exception>(() =>
        {
            using var repository = Repository.With(new Dictionary<string, string> { ["a.md"] = Clean }, new Dictionary<string, string> { ["b.md"] = Clean });
            using var runner = new Runner();
            runner.Run(repository.PullRequest(), ("path", "."));
        }).Message, StringComparison.Ordinal);
}
