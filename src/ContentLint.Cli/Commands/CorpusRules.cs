using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using ContentLint.Cli.Running;
using ContentLint.Core;
using ContentLint.Rules;

namespace ContentLint.Cli.Commands;

/// <summary>The rules that compare all texts of a run with each other, where a run sees only a part of them.</summary>
internal static class CorpusRules
{
    /// <summary>The options of a shard without them; says so.</summary>
    /// <exception cref="Input.InputException">No rule is left.</exception>
    public static CheckOptions LeaveOut(CheckOptions options, TextWriter error)
    {
        var left = RuleSelection.WithinTexts(options.Rules, "a shard sees only its own. Leave out --shard.");
        if (left.Length < options.Rules.Length) error.WriteLine(Notice("this shard"));
        return options with { Rules = left };
    }

    /// <summary>What is said of shards put together that ran all rules but those; null when they ran others.</summary>
    public static string? NoticeOfMerge(IEnumerable<string> rules) =>
        rules.Where(id => RuleCatalog.All.Any(rule => rule.Id == id)).SequenceEqual(RuleCatalog.All.Where(rule => !RuleSelection.ComparesTexts(rule)).Select(rule => rule.Id)) ? Notice("the shards") : null;

    private static string Notice(string where)
    {
        ImmutableArray<RuleInfo> rules = [.. RuleCatalog.All.Where(RuleSelection.ComparesTexts)];
        string names = string.Join(", ", rules.Select(rule => $"{rule.Id} ({rule.Name})"));
        return $"notice: {names} compares all texts with each other and was left out of {where}. Run it over all of them: contentlint check --only {string.Join(',', rules.Select(rule => rule.Id))}";
    }
}
