using System;
using System.Collections.Generic;
using System.IO;
using ContentLint.Core;
using ContentLint.Core.Configuration;
using ContentLint.Core.Lists;
using ContentLint.Language;

namespace ContentLint.Rules;

/// <summary>The pages and word lists of the rules' folders, as embedded in this assembly.</summary>
internal static class RuleFile
{
    /// <summary>The text of a file.</summary>
    /// <param name="name">Its path from the repository's root, such as <c>rules/scraping/merged-words/rule.md</c>.</param>
    public static string ReadText(string name)
    {
        using var stream = typeof(RuleFile).Assembly.GetManifestResourceStream(name)
            ?? throw new ArgumentException($"'{name}' is not embedded.", nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>The entries of a word list.</summary>
    /// <param name="name">Its path below <c>rules/</c>, such as <c>scraping/leftover-boilerplate/en/widgets.txt</c>.</param>
    public static IReadOnlyList<string> ReadList(string name) => ListFile.Read(typeof(RuleFile).Assembly, "rules/" + name);

    /// <summary>A rule that is only a list; called by the generated catalogue.</summary>
    /// <param name="folder">Its folder below <c>rules/</c>.</param>
    /// <param name="check">One of <see cref="ListKind.All"/>.</param>
    /// <param name="message">What it says of a place.</param>
    /// <param name="languages">The languages that its page names.</param>
    public static Rule ListRule(string folder, string check, string message, IEnumerable<string> languages) => new DataRule(
        ListMessage.Parse(message, check, out string? problem) ?? throw new InvalidOperationException($"{folder}: {problem}"),
        () =>
        {
            var problems = new List<ConfigurationProblem>();
            var lists = RuleListFiles.Read(check, languages, "rules/" + folder, name => typeof(RuleFile).Assembly.GetManifestResourceInfo($"rules/{folder}/{name}") is null ? null : ReadText($"rules/{folder}/{name}"), problems, isChecked: true);
            return problems.Count == 0 ? lists : throw new InvalidOperationException($"{problems[0].Path}:{problems[0].Line}: {problems[0].Message}");
        });
}
