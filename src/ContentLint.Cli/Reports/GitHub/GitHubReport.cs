using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using ContentLint.Cli.Input;
using Microsoft.CodeAnalysis;

namespace ContentLint.Cli.Reports.GitHub;

/// <summary>
/// Workflow commands that GitHub turns into annotations. It shows 10 errors and 10 warnings of a step and drops the rest without
/// a word, so what deserves it most is chosen here, and one closing notice says what was left over.
/// </summary>
internal sealed class GitHubReport : IReport
{
    /// <summary>How many annotations of a level GitHub shows for one step (GitHub Docs, REST API for check runs).</summary>
    public const int Budget = 10;

    public void Write(RunOutcome outcome, TextWriter output)
    {
        string root = SourceRoot.Of(outcome.WorkingDirectory);
        var lost = outcome.Notifications.Where(n => n.Notification.IsError).ToList();
        foreach (var notification in lost.Take(Budget)) output.Write(Line("error", notification, outcome.WorkingDirectory, root));
        var errors = Chosen(outcome, DiagnosticSeverity.Error, Budget - Math.Min(Budget, lost.Count));
        var warnings = Chosen(outcome, DiagnosticSeverity.Warning, Budget);
        foreach (var result in errors) output.Write(Line("error", result, outcome.WorkingDirectory, root));
        foreach (var result in warnings) output.Write(Line("warning", result, outcome.WorkingDirectory, root));
        int shown = errors.Count + warnings.Count;
        if (shown < outcome.Results.Length || lost.Count > Budget)
            output.Write(WorkflowCommand.Write("notice", Closing(outcome, shown, lost.Count), ("title", Tool.Name)));
    }

    /// <summary>At most one for each line and rule: further ones would cover the same words of the page.</summary>
    private static List<LocatedResult> Chosen(RunOutcome outcome, DiagnosticSeverity severity, int room) => [.. outcome.Results
        .Where(r => r.Severity == severity)
        .GravestFirst()
        .DistinctBy(r => (r.Path, r.Region.StartLine, r.Rule.Id))
        .Take(room)];

    private static string Line(string level, LocatedResult result, string workingDirectory, string root)
    {
        var lines = new List<string> { ExcerptLine.Safe(result.Message.ToString()) };
        lines.AddRange(result.Related.Take(3).Select(place => string.Create(CultureInfo.InvariantCulture, $"See {(place.OtherPath is { } other ? ExcerptLine.Safe(other) + ", " : "")}line {place.Region.StartLine}: {ExcerptLine.Safe(place.Message)}")));
        return Line(level, $"{result.Rule.Id} {result.Rule.Name}", string.Join('\n', lines), result.Path, result.FirstLine, workingDirectory, root);
    }

    private static string Line(string level, LocatedNotification located, string workingDirectory, string root)
    {
        var notification = located.Notification;
        return Line(level, notification.RuleId is { } rule ? $"{Tool.Name} {rule}" : Tool.Name, ExcerptLine.Safe(notification.Message), notification.Path, located.Region, workingDirectory, root);
    }

    private static string Line(string level, string title, string message, string path, Region? region, string workingDirectory, string root)
    {
        if (path.Length == 0) return WorkflowCommand.Write(level, message, ("title", title));
        // GitHub cannot show a file outside of the repository: then the message names the place.
        if (SourceRoot.PathFrom(root, Path.GetFullPath(path, workingDirectory)) is not { } file)
            return WorkflowCommand.Write(level, $"{ExcerptLine.Safe(path)}{(region is { } at ? string.Create(CultureInfo.InvariantCulture, $":{at.StartLine}:{at.StartColumn}") : "")}: {message}", ("title", title));
        return region is { } place
            ? WorkflowCommand.Write(level, message, ("title", title), ("file", file), ("line", Number(place.StartLine)), ("endLine", Number(place.EndLine)), ("col", Number(place.StartColumn)), ("endColumn", Number(place.EndColumn)))
            : WorkflowCommand.Write(level, message, ("title", title), ("file", file));
    }

    private static string Closing(RunOutcome outcome, int shown, int lost)
    {
        var counts = RunCounts.Of(outcome);
        string known = counts.Known == 0 ? "" : $" {Counted.Of(counts.Known, "known finding")} {(counts.Known == 1 ? "is" : "are")} not counted.";
        string problems = lost > Budget ? $" {Counted.Of(lost, "problem")} kept parts of the run from being done; {Budget} are annotated." : "";
        string fresh = counts.New == 0 ? "No new finding." : $"{Counted.Of(counts.New, "finding")}: {counts.BySeverity()}.";
        return $"{fresh}{known}{problems} {Counted.Of(shown, "finding")} {(shown == 1 ? "is" : "are")} annotated; the job summary and the SARIF report list them all.";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
