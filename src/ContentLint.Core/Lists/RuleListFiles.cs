using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using ContentLint.Core.Configuration;

namespace ContentLint.Core.Lists;

/// <summary>
/// The list files of a rule's folder: <c>phrases.txt</c>, <c>replacements.txt</c> or <c>pattern.txt</c> beside the page, and one in
/// the folder of each language that the page names (<c>en/phrases.txt</c>), which is for texts in that language.
/// </summary>
public static class RuleListFiles
{
    /// <summary>Reads the lists.</summary>
    /// <param name="kind">One of <see cref="ListKind.All"/>.</param>
    /// <param name="languages">The languages that the page names.</param>
    /// <param name="folder">The rule's folder, for messages.</param>
    /// <param name="read">Gives the text of a file of that folder; null when there is none.</param>
    /// <param name="problems">Takes what is wrong; a list with a problem is left out.</param>
    /// <param name="isChecked">Whether patterns are known to be right, as those of built-in rules are by their tests.</param>
    public static ImmutableArray<RuleList> Read(string kind, IEnumerable<string> languages, string folder, Func<string, string?> read, ICollection<ConfigurationProblem> problems, bool isChecked = false)
    {
        var lists = ImmutableArray.CreateBuilder<RuleList>();
        bool isAnyThere = false;
        Take($"{kind}.txt", null);
        foreach (string language in languages) Take($"{language}/{kind}.txt", language);
        if (!isAnyThere) problems.Add(new ConfigurationProblem($"{folder}/rule.md", 1, $"The list is missing. Write it into '{kind}.txt' beside the page, one entry a line."));
        return lists.ToImmutable();

        void Take(string name, string? language)
        {
            if (read(name) is not { } text) return;
            isAnyThere = true;
            if (ListText.Parse(kind, $"{folder}/{name}", language, text, problems, isChecked) is { } list) lists.Add(list);
        }
    }
}
