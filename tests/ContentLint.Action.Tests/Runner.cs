using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using ContentLint.Testing;

namespace ContentLint.Action.Tests;

/// <summary>Runs the action.</summary>
internal sealed class Runner : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("contentlint-runner-");

    /// <summary>Variables of the job beside the usual ones.</summary>
    public Dictionary<string, string> Variables { get; } = new(StringComparer.Ordinal);

    /// <summary>Folders in front of the job's PATH.</summary>
    public List<string> Path { get; } = [];

    /// <summary>Which action runs.</summary>
    public string Action { get; init; } = RepositoryRoot.File("action.yml");

    /// <summary>Where the runner keeps tools.</summary>
    public string ToolCache => System.IO.Path.Combine(folder.FullName, "tools");

    /// <summary>Where steps keep what they need no longer than the job.</summary>
    public string Temp => System.IO.Path.Combine(folder.FullName, "temp");

    /// <summary>Runs the action in a workspace.</summary>
    public ActionRun Run(Checkout checkout, params (string Name, string Value)[] inputs)
    {
        Directory.CreateDirectory(Temp);
        // Nothing of the machine's own job or user may leak in: no tokens, no git configuration.
        var variables = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["PATH"] = string.Join(System.IO.Path.PathSeparator, [.. Path, Environment.GetEnvironmentVariable("PATH")]),
            ["HOME"] = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile),
            ["LANG"] = "C.UTF-8",
            ["GIT_CONFIG_GLOBAL"] = "/dev/null",
            ["GIT_CONFIG_NOSYSTEM"] = "1",
            ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
        };
        foreach (var (name, value) in Variables) variables[name] = value;
        return NodeTools.Run<ActionRun>(
            JsonSerializer.Serialize(new
            {
                action = Action,
                workspace = checkout.Folder,
                with = inputs.ToDictionary(i => i.Name, i => i.Value, StringComparer.Ordinal),
                @event = new { name = checkout.EventName, payload = checkout.Payload },
                sha = checkout.Sha,
                env = variables,
                temp = Temp,
                toolCache = ToolCache,
            }),
            "run-action.mjs");
    }

    /// <summary>Puts the tool as built for the tests where the action looks for one that was built before.</summary>
    public Runner WithBuiltTool()
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(BuiltTool)!);
        Directory.CreateSymbolicLink(BuiltTool, AppContext.BaseDirectory);
        return this;
    }

    private static readonly Lazy<string> BuiltToolName = new(NameBuiltTool);

    private string BuiltTool => System.IO.Path.Combine(ToolCache, "contentlint", BuiltToolName.Value);

    /// <summary>Asks the action's own script for the name of the folder.</summary>
    private static string NameBuiltTool()
    {
        using var runner = new Runner();
        string output = System.IO.Path.Combine(runner.folder.FullName, "output");
        var run = Shell.Run(
            RepositoryRoot.Path,
            "",
            new Dictionary<string, string> { ["TOOL_VERSION"] = "", ["RUNNER_TOOL_CACHE"] = runner.ToolCache, ["RUNNER_TEMP"] = runner.Temp, ["GITHUB_OUTPUT"] = output },
            "bash",
            RepositoryRoot.File("src", "ContentLint.Action", "locate.sh"));
        Assert.True(run.ExitCode == 0, run.Error);
        return System.IO.Path.GetFileName(File.ReadLines(output).First(l => l.StartsWith("folder=", StringComparison.Ordinal)));
    }

    /// <inheritdoc/>
    public void Dispose() => folder.Delete(recursive: true);
}
