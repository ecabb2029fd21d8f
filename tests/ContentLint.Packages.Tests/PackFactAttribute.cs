using System;
using System.IO;
using System.Linq;
using ContentLint.Action.Tests;
using ContentLint.Testing;

namespace ContentLint.Packages.Tests;

/// <summary>
/// A test that packs. The package for this platform needs parts of .NET that are not in the SDK; where they cannot be fetched, the test
/// is skipped and says so.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PackFactAttribute : FactAttribute
{
    private static readonly string[] SourceFaults = ["NU1101", "NU1102", "NU1301", "NU1801"];
    private static readonly Lazy<string?> Problem = new(FindProblem);

    public PackFactAttribute() => Skip = Problem.Value;

    private static string? FindProblem()
    {
        var artifacts = Directory.CreateTempSubdirectory("contentlint-");
        var run = Shell.Run(RepositoryRoot.Path, "", null, "dotnet", "restore", "src/ContentLint.Cli", "-v", "quiet", "-nologo", "-noAutoResponse", "-p:_IsPacking=true", $"-p:ArtifactsPath={artifacts.FullName}");
        artifacts.Delete(recursive: true);
        string? fault = run.Output.Split('\n').FirstOrDefault(line => SourceFaults.Any(line.Contains));
        return run.ExitCode != 0 && fault is not null ? $"What packing needs cannot be fetched: {fault.Trim()}" : null;
    }
}
