using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;

namespace ContentLint.Cli.Reports.Markdown;

/// <summary>A job summary: the counts, the rules, then the findings, the gravest first, as many as GitHub takes.</summary>
/// <param name="address">Where places can be looked at; null when nobody knows.</param>
/// <param name="limit">Bytes of UTF-8 at most.</param>
internal sealed class MarkdownReport(RepositoryAddress? address, int limit = MarkdownReport.Limit) : IReport
{
    /// <summary>GitHub drops a step's summary beyond 1 MiB; the rest of it is left to what else the step writes.</summary>
    public const int Limit = 1_000_000;

    private const int ClosingRoom = 400;

    public void Write(RunOutcome outcome, TextWriter output)
    {
        var counts = RunCounts.Of(outcome);
        var rows = new RowBudget(output, limit);
        rows.TryWrite($"## {Tool.Name}: {(outcome.Results.IsEmpty ? counts.Known == 0 ? "nothing found" : "nothing new found" : Counted.Of(outcome.Results.Length, "finding"))}\n\n{Headline(outcome, counts)}\n");
        WriteNotifications(outcome, rows);
        if (outcome.Results.IsEmpty) return;
        rows.TryWrite("\n| Rule | Findings | Severity | What it flags |\n| --- | ---: | --- | --- |\n");
        foreach (var rule in outcome.Results.GroupBy(r => r.Rule.Id).OrderByDescending(g => g.Max(r => r.Severity)).ThenByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal))
            rows.TryWrite(Rule(rule.First(), rule.Count()), ClosingRoom);
        WriteFindings(outcome, rows);
    }

    private static string Headline(RunOutcome outcome, RunCounts counts)
    {
        string documents = Counted.Of(outcome.DocumentCount, "document");
        int leftOut = counts.Findings - outcome.Results.Length, shown = counts.Known - leftOut;
        string known = shown > 0 ? $" {Counted.Of(shown, "finding")} {(shown == 1 ? "is" : "are")} known."
            : leftOut > 0 ? $" {Counted.Of(leftOut, "known finding")} {(leftOut == 1 ? "was" : "were")} left out." : "";
        if (counts.New == 0) return $"{documents} checked, nothing {(counts.Known == 0 ? "" : "new ")}to mend.{known}";
        string state = outcome.Results.Any(r => r.State is BaselineState.New) ? " new" : "";
        int files = outcome.Results.Select(r => r.Path).Distinct(StringComparer.Ordinal).Count();
        return $"**{counts.BySeverity()}**{state} in {Counted.Of(files, "file")}; {documents} checked.{known}";
    }

    private static void WriteNotifications(RunOutcome outcome, RowBudget rows)
    {
        if (outcome.Notifications.IsEmpty) return;
        int reserve = rows.Left / 2, written = 0;
        rows.TryWrite("\n### About the run\n\n");
        foreach (var located in outcome.Notifications.OrderByDescending(n => n.Notification.IsError))
        {
            var (path, message) = (located.Notification.Path, located.Notification.Message);
            string place = path.Length == 0 ? "" : $"{Place(path, located.Region)}: ";
            if (!rows.TryWrite($"- {(located.Notification.IsError ? "**error** " : "")}{place}{MarkdownText.Escape(message)}\n", reserve)) break;
            written++;
        }

        if (written < outcome.Notifications.Length) rows.TryWrite($"- {Counted.Of(outcome.Notifications.Length - written, "further notice")}.\n");
    }

    private void WriteFindings(RunOutcome outcome, RowBudget rows)
    {
        rows.TryWrite("\n### Findings\n\n| Place | Severity | Rule | What is wrong |\n| --- | --- | --- | --- |\n");
        int written = outcome.Results.GravestFirst().TakeWhile(result => rows.TryWrite(Finding(result, outcome.WorkingDirectory), ClosingRoom)).Count();
        int missing = outcome.Results.Length - written;
        if (missing > 0) rows.TryWrite($"\n{Counted.Of(missing, "further finding")} {(missing == 1 ? "is" : "are")} not shown: the summary of a step has room for 1 MiB. The SARIF, JSON and HTML reports hold them.\n");
    }

    private static string Rule(LocatedResult one, int count) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {RuleLink(one)} | {count} | {SeverityMark(one)} | {MarkdownText.Escape(one.Rule.Descriptor.Description.ToString(CultureInfo.InvariantCulture))} |\n");

    private string Finding(LocatedResult result, string workingDirectory)
    {
        string place = Place(result.Path, result.Region);
        if (address?.Line(workingDirectory, result.Path, result.Region.StartLine) is { } uri) place = $"<a href=\"{WebUtility.HtmlEncode(uri)}\">{place}</a>";
        string known = result.State is BaselineState.Unchanged ? "known " : "";
        return $"| {place} | {known}{SeverityMark(result)} | {RuleLink(result)} | {MarkdownText.Escape(result.Message.ToString())}<br><sub>{Excerpt(result.Line)}</sub> |\n";
    }

    private static string Excerpt(LineExcerpt line)
    {
        int before = Math.Max(0, line.Start - 50), end = line.Start + line.Length, behind = Math.Min(line.Text.Length, end + 50);
        string marked = line.Length == 0 ? "" : $"<b>{MarkdownText.Escape(line.Text[line.Start..end])}</b>";
        return $"<code>{(before > 0 || line.IsCutBefore ? "…" : "")}{MarkdownText.Escape(line.Text[before..line.Start])}{marked}{MarkdownText.Escape(line.Text[end..behind])}{(behind < line.Text.Length || line.IsCutBehind ? "…" : "")}</code>";
    }

    private static string RuleLink(LocatedResult result) => result.Rule.Descriptor.HelpLinkUri.Length == 0
        ? MarkdownText.Escape($"{result.Rule.Id} {result.Rule.Name}")
        : $"<a href=\"{WebUtility.HtmlEncode(result.Rule.Descriptor.HelpLinkUri)}\">{MarkdownText.Escape($"{result.Rule.Id} {result.Rule.Name}")}</a>";

    private static string SeverityMark(LocatedResult result) => SeverityWord.Of(result.Severity) switch
    {
        "error" => "🔴 error",
        "warning" => "🟠 warning",
        _ => "🔵 suggestion",
    };

    private static string Place(string path, Region? region) => region is { } at
        ? string.Create(CultureInfo.InvariantCulture, $"<code>{MarkdownText.Escape(path)}:{at.StartLine}:{at.StartColumn}</code>")
        : $"<code>{MarkdownText.Escape(path)}</code>";
}
