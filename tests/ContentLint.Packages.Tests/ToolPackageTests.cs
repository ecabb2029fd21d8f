using System;
using System.IO;
using System.Linq;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using ContentLint.Action.Tests;

namespace ContentLint.Packages.Tests;

/// <summary>The tool as people get it.</summary>
[Collection(SharedPackages.Name)]
public class ToolPackageTests(PackedProducts packages)
{
    private const string Text = "# A walk\n\nIt is good for the heart and mind,but it takes time.\n";
    private const string Expected = "a.md:3:30  warning  CL1002 missing-space";

    private string Project(string name)
    {
        string folder = packages.NewFolder(name);
        File.WriteAllText(Path.Combine(folder, "a.md"), Text);
        return folder;
    }

    private Shell Run(string folder, params string[] command) => Shell.Run(folder, "", packages.Variables, command);

    private static void AssertFound(Shell run) =>
        Assert.True(run.ExitCode == 1 && run.Output.Contains(Expected, StringComparison.Ordinal), $"exit code {run.ExitCode}\n{run.Output}{run.Error}");

    [PackFact]
    public void ItIsInstalledIntoAFolder()
    {
        string folder = Project("tool-path");
        var install = Run(folder, "dotnet", "tool", "install", "ContentLint", "--version", packages.Version, "--tool-path", "tools", "--add-source", packages.Feed);
        Assert.True(install.ExitCode == 0, install.Output + install.Error);
        string program = Path.Combine(folder, "tools", OperatingSystem.IsWindows() ? "contentlint.exe" : "contentlint");
        AssertFound(Run(folder, program, "check", "a.md"));
        Assert.Equal(packages.Version, Run(folder, program, "--version").Output.Trim().Split('+')[0]);
        string[] platforms = [.. Directory.GetFiles(folder, "contentlint.runtimeconfig.json", SearchOption.AllDirectories).Select(path => Path.GetFileName(Path.GetDirectoryName(path)!))];
        Assert.Equal(OperatingSystem.IsLinux() && System.Runtime.InteropServices.RuntimeInformation.OSArchitecture == System.Runtime.InteropServices.Architecture.X64 ? "linux-x64" : "any", Assert.Single(platforms));
    }

    [PackFact]
    public void ItRunsOnceWithoutBeingInstalled() =>
        AssertFound(Run(Project("dnx"), "dotnet", "dnx", $"ContentLint@{packages.Version}", "--source", packages.Feed, "--yes", "--", "check", "a.md"));

    [PackFact]
    public void ItIsInstalledForAProject()
    {
        string folder = Project("manifest");
        foreach (string[] command in new[] { new[] { "new", "tool-manifest" }, ["tool", "install", "ContentLint", "--version", packages.Version, "--add-source", packages.Feed] })
        {
            var step = Run(folder, ["dotnet", .. command]);
            Assert.True(step.ExitCode == 0, step.Output + step.Error);
        }

        AssertFound(Run(folder, "dotnet", "contentlint", "check", "a.md"));
    }

    /// <summary>Compiled ahead, one file takes two thirds of the time; profiles never pay for themselves.</summary>
    [PackFact]
    public void EachPackageRunsInTheWayThatWasMeasuredToBeFast()
    {
        Assert.Equal((true, false), (IsCompiledAhead("linux-x64"), IsCompiledAhead("any")));
        foreach (string platform in new[] { "linux-x64", "any" })
            Assert.Contains("\"System.Runtime.TieredPGO\": false", packages.Read($"ContentLint.{platform}", $"tools/net10.0/{platform}/contentlint.runtimeconfig.json"), StringComparison.Ordinal);

        bool IsCompiledAhead(string platform)
        {
            using var assembly = new MemoryStream(packages.ReadBytes($"ContentLint.{platform}", $"tools/net10.0/{platform}/ContentLint.Language.dll"));
            using var file = new PEReader(assembly);
            return file.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0;
        }
    }

    [PackFact]
    public void ThePackagesHoldWhatTheyNeedAndNoMore()
    {
        string[] all = [.. Directory.GetFiles(packages.Feed).Select(path => Path.GetFileName(path).Replace("." + packages.Version, "", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        Assert.Equal(["ContentLint.Analyzer.nupkg", "ContentLint.any.nupkg", "ContentLint.any.snupkg", "ContentLint.linux-x64.nupkg", "ContentLint.linux-x64.snupkg", "ContentLint.nupkg"], all);
        foreach (string package in new[] { "ContentLint", "ContentLint.any", "ContentLint.linux-x64", "ContentLint.Analyzer" })
        {
            var content = packages.Content(package);
            Assert.Empty(new[] { "LICENSE", "README.md", "THIRD-PARTY-NOTICES.txt", "WORD-LIST-LICENSES.txt", "icon.png" }.Except(content));
            Assert.DoesNotContain(content, name => name.Contains("Test", StringComparison.Ordinal) || name.EndsWith("contentlint.xml", StringComparison.Ordinal));
            var metadata = XDocument.Parse(packages.Read(package, package + ".nuspec")).Root!.Elements().Single();
            string Of(string name) => metadata.Elements().SingleOrDefault(e => e.Name.LocalName == name)?.Value ?? "";
            Assert.Equal((package, packages.Version, "MIT", "README.md", "icon.png"), (Of("id"), Of("version"), Of("license"), Of("readme"), Of("icon")));
            Assert.NotEmpty(Of("description"));
        }
    }
}
