using System;
using System.IO;
using System.Linq;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using System.Xml.Linq;
using ContentLint.Action.Tests;
using ContentLint.Testing;

namespace ContentLint.Packages.Tests;

/// <summary>The tool as people get it.</summary>
[Collection(SharedPackages.Name)]
public class ToolPackageTests(PackedProducts packages)
{
    private const string Text = "# A walk\n\nIt is good for the heart and mind,but it takes time.\n";
    private const string Expected = "a.md:3:30  warning  CL1002 missing-space";

    private const string NativeProgram = "tools/any/linux-x64/contentlint";

    private static bool IsForLinux => OperatingSystem.IsLinux() && RuntimeInformation.OSArchitecture == Architecture.X64;

    private bool IsNative => packages.Content("ContentLint.linux-x64").Contains(NativeProgram);

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
        string[] platforms = [.. Directory.GetFiles(folder, "DotnetToolSettings.xml", SearchOption.AllDirectories).Select(path => Path.GetFileName(Path.GetDirectoryName(path)!)).Where(name => name is "any" or "linux-musl-x64" or "linux-x64").Distinct()];
        Assert.Contains(IsForLinux ? "linux-x64" : "any", platforms);
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

    /// <summary>A native program starts in a tenth of the time; where none can be linked, code compiled ahead takes two thirds.</summary>
    [PackFact]
    public void EachPackageRunsInTheWayThatWasMeasuredToBeFast()
    {
        Assert.Equal((true, false), (IsCompiledAhead("linux-musl-x64"), IsCompiledAhead("any")));
        foreach (string platform in new[] { "linux-musl-x64", "any" })
            Assert.Contains("\"System.Runtime.TieredPGO\": false", packages.Read($"ContentLint.{platform}", $"tools/net10.0/{platform}/contentlint.runtimeconfig.json"), StringComparison.Ordinal);
        if (!IsNative) Assert.True(IsCompiledAhead("linux-x64"));
        else Assert.Equal("\u007FELF"u8, packages.ReadBytes("ContentLint.linux-x64", NativeProgram).AsSpan(0, 4));

        bool IsCompiledAhead(string platform)
        {
            using var assembly = new MemoryStream(packages.ReadBytes($"ContentLint.{platform}", $"tools/net10.0/{platform}/ContentLint.Language.dll"));
            using var file = new PEReader(assembly);
            return file.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0;
        }
    }

    /// <summary>The native program is another compiler's work, so it is held against the portable one, byte for byte.</summary>
    [PackFact]
    public void AllPackagesReportTheSame()
    {
        string[] kinds = ["sarif", "json", "html", "markdown", "console", "github", "outputs"];
        string[] programs = IsForLinux ? ["any", "linux-x64"] : ["any", "any"];
        string[][] reports = [.. programs.Select((platform, i) =>
        {
            string folder = packages.NewFolder($"same-{i}");
            string target = Path.Combine(folder, "program");
            packages.Extract($"ContentLint.{platform}", target);
            string found = Directory.GetFiles(target, "contentlint.dll", SearchOption.AllDirectories).SingleOrDefault() ?? Path.Combine(target, NativeProgram);
            string[] command = found.EndsWith(".dll", StringComparison.Ordinal) ? ["dotnet", found] : [found];
            if (command.Length == 1 && !OperatingSystem.IsWindows()) File.SetUnixFileMode(found, UnixFileMode.UserRead | UnixFileMode.UserExecute);
            var check = Run(RepositoryRoot.Path, [.. command, "check", "seeds", "README.md", "rules", .. kinds.SelectMany(kind => new[] { "--report", $"{kind}={Path.Combine(folder, kind)}" })]);
            Assert.True(check.ExitCode == 1, check.Output + check.Error);
            var mended = Run(RepositoryRoot.Path, [.. command, "fix", "seeds", "--diff"]);
            var page = Run(RepositoryRoot.Path, [.. command, "explain", "merged-words"]);
            return new[] { mended.Output, mended.Error, page.Output }.Concat(kinds.Select(kind => File.ReadAllText(Path.Combine(folder, kind)))).ToArray();
        })];
        Assert.All(reports[0].Where((_, i) => i != 1), Assert.NotEmpty);
        Assert.Equal(reports[0], reports[1]);
    }

    [PackFact]
    public void ThePackagesHoldWhatTheyNeedAndNoMore()
    {
        string[] all = [.. Directory.GetFiles(packages.Feed).Select(path => Path.GetFileName(path).Replace("." + packages.Version, "", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        Assert.Equal(
            [
                "ContentLint.Analyzer.nupkg", "ContentLint.any.nupkg", "ContentLint.any.snupkg", "ContentLint.linux-musl-x64.nupkg", "ContentLint.linux-musl-x64.snupkg",
                "ContentLint.linux-x64.nupkg", .. IsNative ? Array.Empty<string>() : ["ContentLint.linux-x64.snupkg"], "ContentLint.nupkg",
            ],
            all);
        foreach (string package in new[] { "ContentLint", "ContentLint.any", "ContentLint.linux-musl-x64", "ContentLint.linux-x64", "ContentLint.Analyzer" })
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
