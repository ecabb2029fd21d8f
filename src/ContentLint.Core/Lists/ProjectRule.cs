using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.RegularExpressions;
using ContentLint.Core.Configuration;
using Microsoft.CodeAnalysis;

namespace ContentLint.Core.Lists;

/// <summary>Binds the folders of a project's own rules: a page and a list each, never code.</summary>
public static class ProjectRule
{
    /// <summary>The module of all of them.</summary>
    public const string Module = "project";

    /// <summary>The page's name in a rule's folder.</summary>
    public const string PageName = "rule.md";

    private static readonly Regex KebabCase = new("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", RegexOptions.CultureInvariant);

    /// <summary>Whether a rule may bear a name.</summary>
    public static bool IsName(string name) => name.Length <= 60 && KebabCase.IsMatch(name);

    /// <summary>Reads one rule; null when there is a problem.</summary>
    /// <param name="folder">Its folder, with forward slashes, for messages.</param>
    /// <param name="name">The folder's name.</param>
    /// <param name="read">Gives the text of a file of the folder; null when there is none.</param>
    /// <param name="declarations">The entries that name the folder in which it lies; empty: the rule is on for every file.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static RuleInfo? Read(string folder, string name, Func<string, string?> read, ImmutableArray<ConfigurationEntry> declarations, ICollection<ConfigurationProblem> problems)
    {
        int before = problems.Count;
        string path = $"{folder}/{PageName}";
        string? text = read(PageName);
        if (!IsName(name)) problems.Add(new ConfigurationProblem(path, 1, $"The folder's name '{name}' is the rule's, so it must be lower-case words with hyphens between, such as 'house-style'."));
        if (text is null) problems.Add(new ConfigurationProblem(path, 1, $"The page is missing. Write '{PageName}', or let 'contentlint new-rule {(IsName(name) ? name : "NAME")}' write it elsewhere and copy it."));
        if (text is null || ListRulePage.Parse(path, text, problems) is not { } page) return null;
        var lists = RuleListFiles.Read(page.Kind, page.Languages, folder, read, problems);
        if (problems.Count > before) return null;
        var rule = new DataRule(page.Message!, () => lists);
        return new RuleInfo(page.Id, name, Module, page.Title, page.Summary, page.Severity ?? DiagnosticSeverity.Warning, page.Severity is not null, page.Precision, "", page.Languages, ImmutableArray<RuleOption>.Empty, () => rule, () => text)
        {
            Declarations = declarations,
            PageLine = page.IdLine,
            PagePath = path,
        };
    }

    /// <summary>The whole catalogue with a project's rules behind the built-in ones, each id and name once.</summary>
    public static ImmutableArray<RuleInfo> Join(ImmutableArray<RuleInfo> builtIn, IEnumerable<RuleInfo> own, ICollection<ConfigurationProblem> problems)
    {
        var all = builtIn.ToBuilder();
        var known = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { [Module] = "the module of a project's rules" };
        foreach (var option in GeneralOption.All) known[option.Name] = "a general setting";
        foreach (var rule in builtIn) (known[rule.Module], known[rule.Id], known[rule.Name]) = ("a module", "a built-in rule", "a built-in rule");
        foreach (var rule in own.OrderBy(rule => rule.Id, StringComparer.Ordinal).ThenBy(rule => rule.PagePath, StringComparer.Ordinal))
        {
            string[] taken = new[] { rule.Id, rule.Name }.Where(known.ContainsKey).Distinct().ToArray();
            foreach (string word in taken) problems.Add(new ConfigurationProblem(rule.PagePath, word == rule.Id ? rule.PageLine : 1, $"'{word}' is taken by {known[word]}. Choose another {(word == rule.Name ? "name for the folder" : "id")}."));
            known[rule.Id] = known[rule.Name] = $"the rule in '{rule.PagePath}'";
            if (taken.Length == 0) all.Add(rule);
        }

        return all.ToImmutable();
    }
}
