using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using ContentLint.Cli.Input;
using ContentLint.Cli.Reports;
using ContentLint.Core;
using ContentLint.Language;

namespace ContentLint.Cli.Running;

/// <summary>Words of the project that no text needs any more: a list that only grows hides the next fault.</summary>
internal static class UnneededWords
{
    private const int Named = 5;
    private static readonly string[] Readers = ["CL1001", "CL1002"];

    /// <summary>What is said of each list. Nothing is said of one whose files, or whose rules, were checked in part only.</summary>
    public static IEnumerable<LocatedNotification> Of(CheckOptions options, IReadOnlyList<InputFile> files, IEnumerable<FileOutcome> outcomes)
    {
        if (options.Shard is not null || !Readers.All(id => options.Rules.Any(rule => rule.Id == id))) yield break;
        var coverage = new PathCoverage(options.Paths, options.WorkingDirectory);
        var needed = outcomes.SelectMany(o => o.NeededWords).ToHashSet();
        var unneeded = files.Select(f => f.Settings.ProjectWords).Distinct().SelectMany(w => w.All).Distinct()
            .Where(word => !needed.Contains(word) && coverage.Covers(Path.GetFullPath(word.Folder)))
            .GroupBy(word => word.Path, StringComparer.Ordinal).OrderBy(list => list.Key, StringComparer.Ordinal);
        foreach (var list in unneeded)
        {
            string path = Path.GetRelativePath(options.WorkingDirectory, list.Key).Replace('\\', '/');
            yield return new LocatedNotification(new Notification(path, Message([.. list.OrderBy(w => w.Line)]), IsError: false), null);
        }
    }

    private static string Message(List<ProjectWord> words)
    {
        string named = string.Join(", ", words.Take(Named).Select(w => string.Create(CultureInfo.InvariantCulture, $"'{w.Text}' (line {w.Line})")));
        string more = words.Count > Named ? string.Create(CultureInfo.InvariantCulture, $" and {words.Count - Named} more") : "";
        return $"No text needs {named}{more}: nothing would be flagged without {(words.Count == 1 ? "it" : "them")}. Remove {(words.Count == 1 ? "the word" : "the words")} from the list.";
    }
}
