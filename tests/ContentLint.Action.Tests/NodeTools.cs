using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text.Json;
using ContentLint.Testing;

namespace ContentLint.Action.Tests;

/// <summary>
/// The tools of <c>node/package-lock.json</c>, installed once into <c>artifacts/node</c>. They are npm packages that run the
/// action's steps, validate workflows and SARIF, and drive a browser. Nothing of them is shipped.
/// </summary>
internal static class NodeTools
{
    private static readonly string Sources = RepositoryRoot.File("tests", "ContentLint.Action.Tests", "node");
    private static readonly Lazy<(string Folder, string? Problem)> Installation = new(Install);

    /// <summary>Why the tools cannot be used; null when they can.</summary>
    public static string? Problem => Installation.Value.Problem;

    /// <summary>The folder with our scripts and <c>node_modules</c>.</summary>
    public static string Folder => Installation.Value.Folder;

    /// <summary>Runs one of our scripts and reads the JSON that it prints.</summary>
    public static T Run<T>(string input, params string[] arguments)
    {
        var run = Shell.Run(Folder, input, new Dictionary<string, string> { ["CHROMIUM"] = ChromiumFactAttribute.Path ?? "" }, ["node", .. arguments]);
        return run.ExitCode == 0
            ? JsonSerializer.Deserialize<T>(run.Output, JsonSerializerOptions.Web)!
            : throw new InvalidOperationException($"node {string.Join(' ', arguments)} ended with exit code {run.ExitCode}:\n{run.Error}{run.Output}");
    }

    private static (string Folder, string? Problem) Install()
    {
        string lockFile = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(Sources, "package-lock.json"))));
        string folder = RepositoryRoot.File("artifacts", "node", lockFile[..16]);
        try
        {
            string version = Shell.Get(Sources, "node", "--version").Trim();
            if (!int.TryParse(version.TrimStart('v').Split('.')[0], out int major) || major < 20) return (folder, $"Node.js 20 or later is needed; there is {version}.");
            if (!Directory.Exists(folder) && Download(folder) is { } problem) return (folder, problem);
        }
        catch (Win32Exception)
        {
            return (folder, "Node.js and npm are needed for this test; install them to run it.");
        }

        foreach (string script in Directory.GetFiles(Sources, "*.mjs")) File.Copy(script, Path.Combine(folder, Path.GetFileName(script)), overwrite: true);
        return (folder, null);
    }

    /// <summary>A folder appears whole or not at all.</summary>
    private static string? Download(string folder)
    {
        string unfinished = $"{folder}.{Environment.ProcessId}";
        Directory.CreateDirectory(unfinished);
        foreach (string file in new[] { "package.json", "package-lock.json" }) File.Copy(Path.Combine(Sources, file), Path.Combine(unfinished, file), overwrite: true);
        string npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
        var run = Shell.Run(unfinished, "", null, npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", "--fetch-retries=1", "--fetch-timeout=30000");
        if (run.ExitCode == 0 && !Directory.Exists(folder)) Directory.Move(unfinished, folder);
        else Directory.Delete(unfinished, recursive: true);
        if (run.ExitCode == 0) return null;
        var reasons = run.Error.Split('\n').Where(l => l.StartsWith("npm error", StringComparison.Ordinal) && !l.Contains("complete log", StringComparison.Ordinal)).Select(l => l["npm error".Length..].Trim());
        return $"'npm ci' in tests/ContentLint.Action.Tests/node could not install the tools: {string.Join("; ", reasons.Take(4))}";
    }
}
