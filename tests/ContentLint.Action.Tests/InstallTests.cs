using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ContentLint.Testing;

namespace ContentLint.Action.Tests;

/// <summary>How the tool gets onto the machine.</summary>
public class InstallTests
{
    private static readonly Dictionary<string, string> Article = new() { ["a.md"] = "# A walk\n\nIt is good for the heart and mind,but it takes time.\n" };

    /// <summary>The action lies inside a repository that would spoil any build which listened to it.</summary>
    [NodeFact]
    public void TheToolIsBuiltOnceWhateverTheRepositoryHolds()
    {
        using var repository = Repository.With(Article, new Dictionary<string, string>
        {
            ["global.json"] = """{ "sdk": { "version": "1.0.0", "rollForward": "disable" } }""",
            ["Directory.Build.props"] = "<Project><Target Name=\"Spoil\" BeforeTargets=\"Build;Restore\"><Error Text=\"spoilt\" /></Target></Project>",
            ["Directory.Build.rsp"] = "-p:OutputType=Library",
            ["nuget.config"] = "<configuration><packageSources><clear /><add key=\"none\" value=\"./none\" /></packageSources></configuration>",
        });
        var checkout = repository.Push(repository.Base);
        string action = Path.Combine(checkout.Folder, ".github", "contentlint");
        Directory.CreateDirectory(action);
        foreach (string part in new[] { "src", "rules", "action.yml", "Directory.Build.props", "Directory.Packages.props", ".editorconfig" }) Shell.Get(RepositoryRoot.Path, "cp", "-R", part, action);
        using var runner = new Runner { Action = Path.Combine(action, "action.yml"), Variables = { ["Configuration"] = "Debug", ["Platform"] = "x86" } };

        var first = runner.Run(checkout, ("paths", "a.md"));
        Assert.True(first.Outputs["exit-reason"] == "findings", first.ToString());
        var cache = first.Step("Restore the built tool");
        Assert.Equal("success", cache.Outcome);
        Assert.Contains(first.Step("locate").Outputs["hash"], cache.With["key"], StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(cache.With["path"], "contentlint.dll")));
        Assert.Empty(Directory.GetDirectories(action, "artifacts"));

        var second = runner.Run(checkout, ("paths", "a.md"));
        Assert.Equal("skipped", second.Step("Restore the built tool").Outcome);
        Assert.Equal(first.Outputs["findings"], second.Outputs["findings"]);
    }

    [Fact]
    public void TheHashKnowsEverySource()
    {
        using var runner = new Runner();
        var folder = Directory.CreateDirectory(Path.Combine(runner.ToolCache, "copy"));
        foreach (string part in new[] { "src/ContentLint.Action", "src/ContentLint.Cli", "rules", "Directory.Build.props", "Directory.Packages.props" })
        {
            string parent = Path.GetDirectoryName(Path.Combine(folder.FullName, part))!;
            Directory.CreateDirectory(parent);
            Shell.Get(RepositoryRoot.Path, "cp", "-R", part, parent);
        }

        string before = Hash();
        Assert.Equal(before, Hash());
        File.AppendAllText(Path.Combine(folder.FullName, "src", "ContentLint.Action", "check.sh"), "# The scripts are not part of the tool.\n");
        Assert.Equal(before, Hash());
        string program = Path.Combine(folder.FullName, "src", "ContentLint.Cli", "Program.cs");
        File.AppendAllText(program, "// changed\n");
        string changed = Hash();
        Assert.NotEqual(before, changed);
        File.Move(program, Path.Combine(folder.FullName, "src", "ContentLint.Cli", "Start.cs"));
        Assert.DoesNotContain(Hash(), new[] { before, changed });

        string Hash()
        {
            string output = Path.Combine(runner.ToolCache, Path.GetRandomFileName());
            Shell.Run(folder.FullName, "", new Dictionary<string, string> { ["TOOL_VERSION"] = "", ["RUNNER_TOOL_CACHE"] = runner.ToolCache, ["GITHUB_OUTPUT"] = output }, "bash", Path.Combine("src", "ContentLint.Action", "locate.sh"));
            return File.ReadLines(output).First(l => l.StartsWith("hash=", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void AToolCacheThatCannotBeWrittenIsNotUsed()
    {
        using var runner = new Runner();
        Directory.CreateDirectory(runner.Temp);
        string file = Path.Combine(runner.Temp, "file"), output = Path.Combine(runner.Temp, "output");
        File.WriteAllText(file, "");
        var run = Shell.Run(
            RepositoryRoot.Path,
            "",
            new Dictionary<string, string> { ["TOOL_VERSION"] = "1.0.0", ["RUNNER_TOOL_CACHE"] = file, ["RUNNER_TEMP"] = runner.Temp, ["GITHUB_OUTPUT"] = output },
            "bash",
            RepositoryRoot.File("src", "ContentLint.Action", "locate.sh"));
        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Contains($"folder={runner.Temp}/contentlint/version-1.0.0", File.ReadLines(output));
    }

    [NodeFact]
    public void WithoutDotNetItIsSetUp()
    {
        using var repository = Repository.With(Article, new Dictionary<string, string> { ["b.md"] = "# A walk\n" });
        using var runner = new Runner();
        string programs = Path.Combine(runner.ToolCache, "bin");
        Directory.CreateDirectory(programs);
        File.WriteAllText(Path.Combine(programs, "dotnet"), "#!/bin/sh\nexit 127\n");
        Shell.Get(programs, "chmod", "+x", "dotnet");
        runner.Path.Add(programs);
        var run = runner.Run(repository.PullRequest());
        var setUp = run.Step("Set up .NET");
        Assert.Equal(("success", "10.0.x"), (setUp.Outcome, setUp.With["dotnet-version"]));
        // The step runner sets nothing up, so the installation fails: the outputs say so all the same.
        Assert.Equal(("failure", "not-installed", "2", "0"), (run.Conclusion, run.Outputs["exit-reason"], run.Outputs["exit-code"], run.Outputs["findings"]));
    }

    [NodeFact]
    public void APublishedVersionIsInstalledFromTheFeed()
    {
        using var repository = Repository.With(Article, new Dictionary<string, string> { ["b.md"] = "# A walk\n" });
        using var runner = new Runner();
        string feed = Path.Combine(runner.Temp, "feed"), sources = $"""<configuration><packageSources><clear /><add key="feed" value="{feed}" /></packageSources></configuration>""";
        Directory.CreateDirectory(feed);
        string configuration = AppContext.BaseDirectory.Contains("release", StringComparison.OrdinalIgnoreCase) ? "Release" : "Debug";
        Shell.Get(RepositoryRoot.Path, "dotnet", "pack", "src/ContentLint.Cli", "--no-build", "-c", configuration, "-o", feed, "-p:RuntimeIdentifiers=", "-p:PackageVersion=7.8.9", "-v", "quiet", "-nologo");
        File.WriteAllText(Path.Combine(runner.Temp, "nuget.config"), sources);
        runner.Variables["NUGET_PACKAGES"] = Path.Combine(runner.Temp, "packages");
        var run = runner.Run(repository.Push(repository.Base), ("version", "7.8.9"));
        Assert.True(run.Outputs["exit-reason"] == "findings", run.ToString());
        Assert.EndsWith("/contentlint/version-7.8.9", run.Step("locate").Outputs["folder"], StringComparison.Ordinal);
        Assert.Equal("skipped", run.Step("Restore the built tool").Outcome);
    }
}
