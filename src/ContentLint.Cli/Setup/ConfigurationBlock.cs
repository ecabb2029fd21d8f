using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using ContentLint.Cli.Input;
using ContentLint.Cli.Reports;

namespace ContentLint.Cli.Setup;

/// <summary>The lines of an <c>.editorconfig</c> for what was found in a tree: the rules that speak there, as they stand.</summary>
internal static class ConfigurationBlock
{
    /// <summary>The name of the file.</summary>
    public const string FileName = ".editorconfig";

    /// <summary>The section for the formats that the files have.</summary>
    public static string For(IEnumerable<InputFile> files, RunOutcome outcome)
    {
        string[] endings = [.. files.Select(f => Path.GetExtension(f.Path).TrimStart('.').ToLowerInvariant()).Distinct().Order(System.StringComparer.Ordinal)];
        var text = new StringBuilder();
        text.Append("# How grave each finding of ContentLint is: error, warning, suggestion or none. 'contentlint rules' lists the rules,\n");
        text.Append("# 'contentlint explain RULE' says why one matters, 'contentlint config FILE' shows what holds for a file.\n");
        text.Append(endings.Length == 1 ? $"[*.{endings[0]}]\n" : $"[*.{{{string.Join(',', endings)}}}]\n");
        var rules = outcome.Results.GroupBy(r => r.Rule).OrderBy(g => g.Key.Id, System.StringComparer.Ordinal).ToList();
        if (rules.Count == 0) text.Append("# contentlint.merged-words.severity = error\n");
        foreach (var rule in rules)
            text.Append(CultureInfo.InvariantCulture, $"contentlint.{rule.Key.Name}.severity = {SeverityWord.Of(rule.First().Severity)} # {Counted.Of(rule.Count(), "finding")} when this was written\n");
        return text.ToString();
    }
}
