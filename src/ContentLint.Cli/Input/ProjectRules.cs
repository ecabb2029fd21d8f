using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using ContentLint.Core;
using ContentLint.Core.Configuration;
using ContentLint.Core.Lists;
using ContentLint.Rules;

namespace ContentLint.Cli.Input;

/// <summary>The rules of a project: folders that the key <c>contentlint.rules</c> names where a run begins.</summary>
internal static class ProjectRules
{
    /// <summary>All rules that a run may use: the built-in ones, then the project's own.</summary>
    /// <param name="workingDirectory">Where it runs.</param>
    /// <param name="paths">What it was given; the configurations of these places and of all above are read.</param>
    /// <exception cref="InputException">A configuration or a rule is broken.</exception>
    public static ImmutableArray<RuleInfo> Catalogue(string workingDirectory, IEnumerable<string> paths)
    {
        var problems = new List<ConfigurationProblem>();
        var own = Folders(workingDirectory, paths).SelectMany(folder => RulesFolder.Read(folder.Key, [.. folder], problems)).ToList();
        var all = ProjectRule.Join(RuleCatalog.All, own, problems);
        return problems.Count == 0 ? all : throw Fault(problems);
    }

    /// <summary>The exception for broken rules.</summary>
    public static InputException Fault(IEnumerable<ConfigurationProblem> problems) =>
        new("The project's rules cannot be used.\n" + string.Join('\n', problems.Select(p => $"{p.Path}:{p.Line}: {p.Message}")));

    /// <summary>The folders that are named, each with the entries that name it.</summary>
    /// <exception cref="InputException">One is missing, lies outside of the project or holds no rule.</exception>
    public static IEnumerable<IGrouping<string, ConfigurationEntry>> Folders(string workingDirectory, IEnumerable<string> paths) =>
        Entries(workingDirectory, paths)
            .SelectMany(entry => WordList.Names(entry).Select(name => (Entry: entry, Folder: Found(entry, name))))
            .GroupBy(named => named.Folder, named => named.Entry, StringComparer.Ordinal);

    /// <summary>The folders that are named, whatever is there.</summary>
    public static IEnumerable<string> Named(string workingDirectory, IEnumerable<string> paths) =>
        Entries(workingDirectory, paths).SelectMany(entry => WordList.Names(entry).Select(name => PathOf(entry, name))).Distinct();

    private static IEnumerable<ConfigurationEntry> Entries(string workingDirectory, IEnumerable<string> paths)
    {
        var chain = new ConfigurationChain();
        return paths.Select(path => Existing(Path.GetFullPath(path, workingDirectory))).Prepend(workingDirectory).Distinct()
            .SelectMany(chain.Of).Distinct().SelectMany(file => file.Sections).SelectMany(section => section.Entries)
            .Where(entry => entry.Key == SettingReader.Prefix + GeneralOption.Rules.Name)
            .Distinct();
    }

    private static string FolderOf(ConfigurationEntry entry) => Path.GetDirectoryName(Path.GetFullPath(entry.Path))!;

    private static string PathOf(ConfigurationEntry entry, string name) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(name, FolderOf(entry)));

    private static string Found(ConfigurationEntry entry, string name)
    {
        string from = FolderOf(entry), path = PathOf(entry, name);
        string? fault = !RulesFolder.Holds(SourceRoot.Of(from), path) ? $"'{name}' lies outside of the project. Put the rules into the repository."
            : !Directory.Exists(path) ? $"There is no folder '{name}' in '{from}'. Names count from the folder of the configuration."
            : !Directory.EnumerateDirectories(path).Any() ? $"The folder '{name}' holds no rule. 'contentlint new-rule NAME --dir {name}' writes one."
            : null;
        return fault is null ? path : throw ConfigurationFault.Of([new ConfigurationProblem(entry.Path, entry.Line, fault)]);
    }

    /// <summary>The nearest folder that exists: a glob begins in one, and the name given to standard input need not.</summary>
    private static string Existing(string path)
    {
        while (!Directory.Exists(path) && Path.GetDirectoryName(path) is { } above) path = above;
        return path;
    }
}
