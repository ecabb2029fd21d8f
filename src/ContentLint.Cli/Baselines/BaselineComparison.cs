using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ContentLint.Cli.Input;
using ContentLint.Cli.Reports;
using ContentLint.Core;
using ContentLint.Core.Baselines;

namespace ContentLint.Cli.Baselines;

/// <summary>Marks what a baseline knows and names what in it is stale.</summary>
internal static class BaselineComparison
{
    private const int Named = 3;

    /// <summary>The outcome with the state of each result; one that is known for another reason stays known.</summary>
    /// <param name="outcome">What the run brought.</param>
    /// <param name="file">The baseline.</param>
    /// <param name="entries">Its entries.</param>
    /// <param name="scope">What the run can call stale; null when it looked at parts of texts only.</param>
    public static RunOutcome Mark(RunOutcome outcome, BaselineFile file, IReadOnlyCollection<BaselineEntry> entries, BaselineScope? scope)
    {
        var match = BaselineMatch.Of(entries, file.Entries(outcome.Results), file.IsGone);
        var stale = match.Unmatched.Where(entry => scope?.Judges(entry, file) == true).ToList();
        return outcome with
        {
            Results = [.. outcome.Results.Select((result, i) => result with { State = match.IsKnown[i] || result.State == BaselineState.Unchanged ? BaselineState.Unchanged : BaselineState.New })],
            Notifications = stale.Count == 0 ? outcome.Notifications : outcome.Notifications.Add(Stale(file, stale)),
        };
    }

    /// <summary>The first few entries for a message, and how many more there are.</summary>
    public static IEnumerable<string> Names(IReadOnlyCollection<BaselineEntry> entries, int count)
    {
        foreach (var entry in entries.Take(count)) yield return $"{entry.Path} {entry.RuleId} '{entry.Excerpt}'";
        if (entries.Count > count) yield return string.Create(CultureInfo.InvariantCulture, $"{entries.Count - count} more");
    }

    private static LocatedNotification Stale(BaselineFile file, List<BaselineEntry> entries)
    {
        string count = entries.Count == 1 ? "One entry is" : string.Create(CultureInfo.InvariantCulture, $"{entries.Count} entries are");
        string command = "contentlint baseline" + (file.Name == BaselineText.DefaultName ? "" : " --baseline " + ShellWord.Of(file.Name));
        return new LocatedNotification(
            new Notification(file.Name.Replace('\\', '/'), $"{count} stale, since nothing like that is found any more: {string.Join(", ", Names(entries, Named))}. Prune the baseline with: {command}", IsError: false),
            null);
    }
}
