using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using ContentLint.Testing;

namespace ContentLint.House.Tests;

/// <summary>Who may lean on whom.</summary>
public class FloorTests
{
    /// <summary>Each project with the projects it may reference directly.</summary>
    private static readonly Dictionary<string, string[]> Floors = new(StringComparer.Ordinal)
    {
        ["ContentLint.Documents"] = [],
        ["ContentLint.Lexicon"] = [],
        ["ContentLint.Language"] = ["ContentLint.Documents", "ContentLint.Lexicon"],
        ["ContentLint.Core"] = ["ContentLint.Language"],
        ["ContentLint.RuleCatalog"] = [],
        ["ContentLint.Rules"] = ["ContentLint.Core", "ContentLint.RuleCatalog"],
        ["ContentLint.Analyzer"] = ["ContentLint.Rules"],
        ["ContentLint.CodeFixes"] = ["ContentLint.Rules"],
        ["ContentLint.Cli"] = ["ContentLint.Rules"],
        ["ContentLint.Training"] = ["ContentLint.Language"],
    };

    /// <summary>What a package holds beside the assembly that it is made for, and that this one does not know.</summary>
    private const string Packed = "PackedAssembly";

    [Fact]
    public void ProjectsLeanOnTheFloorBelowOnly()
    {
        string[] projects = [.. Directory.GetFiles(RepositoryRoot.File("src"), "*.csproj", SearchOption.AllDirectories), RepositoryRoot.File("tests", "ContentLint.Training", "ContentLint.Training.csproj")];
        foreach (string file in projects)
        {
            string project = Path.GetFileNameWithoutExtension(file);
            Assert.True(Floors.ContainsKey(project), $"{project} has no floor: write it into {nameof(FloorTests)}.");
            var references = XDocument.Load(file).Descendants("ProjectReference").Where(r => r.Attribute("OutputItemType")?.Value != Packed).Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')));
            var unlawful = references.Except(Floors[project]).ToList();
            Assert.True(unlawful.Count == 0, $"{project} leans on {string.Join(", ", unlawful)}; it may lean on {string.Join(", ", Floors[project])}. Move the code to the floor where it belongs.");
        }
    }

    [Fact]
    public void FoldersLeanOnTheFoldersBelowOnly()
    {
        foreach (var (project, order) in Folders.InOrder)
        {
            var files = SourceFile.All(project).Where(f => f.Folder.Length > 0 || order.Contains("")).ToList();
            var unknown = files.Select(f => f.Folder).Except(order).Distinct().ToList();
            Assert.True(unknown.Count == 0, $"{project} has the folders {string.Join(", ", unknown)} that have no place: write them into {nameof(Folders)}.");
            var home = files.SelectMany(f => f.Declared.Select(type => (type, f.Folder))).GroupBy(t => t.type).ToDictionary(g => g.Key, g => g.First().Folder, StringComparer.Ordinal);
            foreach (var file in files)
            {
                int level = Array.IndexOf(order, file.Folder);
                var upward = file.Used.Where(name => home.TryGetValue(name, out string? folder) && Array.IndexOf(order, folder) > level && !file.Declared.Contains(name)).ToList();
                Assert.True(upward.Count == 0, $"{file.Path} leans upward on {string.Join(", ", upward.Select(n => $"{home[n]}/{n}"))}. The order in {project} is {string.Join(" < ", order)}.");
            }
        }
    }

    [Fact]
    public void NoRuleKnowsAnother()
    {
        var files = SourceFile.All("ContentLint.Rules").Where(f => f.Folder.Length > 0).ToList();
        foreach (var file in files)
        {
            var others = files.Where(f => f.Path != file.Path).SelectMany(f => f.Declared).Intersect(file.Used).ToList();
            Assert.True(others.Count == 0, $"{file.Path} uses {string.Join(", ", others)}. What several rules need is a concept of the language floor.");
        }
    }
}
