using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ContentLint.Action.Tests;

namespace ContentLint.Packages.Tests;

/// <summary>The analyzer's package in a project that has never heard of it.</summary>
[Collection(SharedPackages.Name)]
public partial class AnalyzerPackageTests(PackedProducts packages)
{
    private const string Text = "# A walk\n\nIt is good for the heart and mind,but it takes time.\n";

    /// <summary>A project with texts beside its code, in a folder without code, and where no texts are looked for.</summary>
    private string Project(string name, string properties = "", string items = "")
    {
        string folder = packages.NewFolder(name);
        Write("consumer.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework>{properties}</PropertyGroup>
              <ItemGroup><PackageReference Include="ContentLint.Analyzer" Version="{packages.Version}" PrivateAssets="all" />{items}</ItemGroup>
            </Project>
            """);
        Write("A.cs", "/// <summary>It is good for the heart and mind,but it takes time.</summary>\ninternal sealed class A;\n");
        Write(".editorconfig", "root = true\n");
        Write("docs/.editorconfig", "[*.md]\ncontentlint.missing-space.severity = error\n[*.txt]\ncontentlint.missing-space.severity = none\n");
        foreach (string text in new[] { "readme.md", "docs/guide.md", "docs/notes.txt", "docs/deep/page.html", "node_modules/x/readme.md", "artifacts/a.md", "BannedSymbols.txt" }) Write(text, Text);
        return folder;

        void Write(string path, string content)
        {
            string full = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, content);
        }
    }

    /// <summary>What a build says, each line once: place, severity and id, the folder left out.</summary>
    private (Shell Run, List<string> Said) Build(string folder, params string[] arguments)
    {
        var run = Shell.Run(folder, "", packages.Variables, ["dotnet", "build", "-nologo", .. arguments]);
        // The compiler may name the folder by another path: the one for temporary files is a link on some systems.
        string root = $"/{Path.GetFileName(folder)}/";
        return (run, [.. Said().Matches(run.Output).Select(m => m.Groups[1].Value.Replace('\\', '/')).Select(line => line[(line.IndexOf(root, StringComparison.Ordinal) is >= 0 and var at ? at + root.Length : 0)..]).Distinct().Order(StringComparer.Ordinal)]);
    }

    [PackFact]
    public void ABuildShowsFindingsAtTheirPlaces()
    {
        string folder = Project("places", items: "<AdditionalFiles Include=\"BannedSymbols.txt\" />");
        var (run, said) = Build(folder, "-p:ErrorLog=build.sarif%2Cversion=2.1");
        Assert.True(said.Count == 4, run.Output);
        Assert.Equal(["A.cs(1,43): warning CL1002", "docs/deep/page.html(3,30): warning CL1002", "docs/guide.md(3,30): error CL1002", "readme.md(3,30): warning CL1002"], said);
        Assert.Contains("missing-space/rule.md", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);

        using var sarif = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "build.sarif")));
        var results = sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Where(r => r.GetProperty("ruleId").GetString() == "CL1002").ToList();
        Assert.Equal(["error", "warning", "warning", "warning"], results.Select(r => r.GetProperty("level").GetString()).Order(StringComparer.Ordinal));
    }

    [PackFact]
    public void PropertiesOfTheProjectAreObeyed()
    {
        Assert.DoesNotContain(Build(Project("no-warn", "<NoWarn>$(NoWarn);CL1002</NoWarn>")).Said, line => line.Contains("warning", StringComparison.Ordinal));
        Assert.Empty(Build(Project("off", "<ContentLintEnabled>false</ContentLintEnabled>")).Said);
        Assert.Equal(["docs/guide.md(3,30): error CL1002"], Build(Project("globs", "<ContentLintCode>false</ContentLintCode><ContentLintInclude>docs/**/*.md;docs/**/*.html</ContentLintInclude><ContentLintExclude>docs/deep/**</ContentLintExclude>")).Said);
    }

    [PackFact]
    public void AGlobalConfigurationHasTheLastWord()
    {
        string folder = Project("global");
        File.WriteAllText(Path.Combine(folder, ".globalconfig"), "is_global = true\ndotnet_diagnostic.CL1002.severity = none\n");
        Assert.Empty(Build(folder).Said);
    }

    [PackFact]
    public void ABaselineAndAListOfWordsAreHandedOn()
    {
        string folder = Project("known", "<ContentLintCode>false</ContentLintCode><ContentLintInclude>*.md</ContentLintInclude><ContentLintWords>lists/*.list</ContentLintWords>");
        File.WriteAllText(Path.Combine(folder, ".editorconfig"), "root = true\n[*.md]\ncontentlint.words = lists/words.list\n");
        Directory.CreateDirectory(Path.Combine(folder, "lists"));
        File.WriteAllText(Path.Combine(folder, "lists", "words.list"), "wellcorp.shop\n");
        File.WriteAllText(Path.Combine(folder, "readme.md"), "# A walk\n\nMany people trust the same shop every day, and they trust wellcorp.Shop because it helps themost.\n");
        Assert.Equal(["readme.md(3,90): warning CL1001"], Build(folder).Said);
        File.WriteAllText(Path.Combine(folder, "contentlint.baseline"), "# contentlint-baseline v1\n<<<<<<< ours\n");
        Assert.Equal(["contentlint.baseline(2,1): warning CL0001", "readme.md(3,90): warning CL1001"], Build(folder).Said);
    }

    [PackFact]
    public void TheFixOfAFindingIsThereForHostsThatMendCode()
    {
        string folder = Project("format");
        string code = File.ReadAllText(Path.Combine(folder, "A.cs"));
        var run = Shell.Run(folder, "", packages.Variables, ["dotnet", "format", "analyzers", "--diagnostics", "CL1002"]);
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        Assert.Equal(code.Replace("mind,but", "mind, but", StringComparison.Ordinal), File.ReadAllText(Path.Combine(folder, "A.cs")));
    }

    [PackFact]
    public void ThePackageAddsNothingToTheProject()
    {
        Assert.Equal(
            ["ContentLint.Analyzer.dll", "ContentLint.CodeFixes.dll", "ContentLint.Core.dll", "ContentLint.Documents.dll", "ContentLint.Language.dll", "ContentLint.Rules.dll", "Markdig.dll", "YamlDotNet.dll"],
            packages.Content("ContentLint.Analyzer").Where(n => n.EndsWith(".dll", StringComparison.Ordinal)).Select(n => n.Replace("analyzers/dotnet/", "", StringComparison.Ordinal)));
        var metadata = XDocument.Parse(packages.Read("ContentLint.Analyzer", "ContentLint.Analyzer.nuspec"));
        Assert.DoesNotContain(metadata.Descendants(), e => e.Name.LocalName == "dependency");
        Assert.Equal("true", metadata.Descendants().Single(e => e.Name.LocalName == "developmentDependency").Value);
    }

    [GeneratedRegex(@"^(?:\s*\d+>)?(\S[^\r\n]*?: (?:warning|error) [A-Z]+\d+)(?=:)", RegexOptions.Multiline)]
    private static partial Regex Said();
}
