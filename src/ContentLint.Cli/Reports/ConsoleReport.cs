using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Spectre.Console;

namespace ContentLint.Cli.Reports;

/// <summary>For people: each finding with its line, the range marked, what is wrong and what to do, then a summary.</summary>
internal sealed class ConsoleReport(ConsoleLook look) : IReport
{
    private const string Margin = "    ";

    // No line begins with words of an article: a log reader could take them for words of ours.
    private const string Bar = Margin + "│ ";

    public void Write(RunOutcome outcome, TextWriter output)
    {
        var console = look.On(output);
        foreach (var notification in outcome.Notifications.Where(n => n.Notification.IsError || !look.IsQuiet)) Write(console, notification);
        foreach (var result in outcome.Results.Where(_ => !look.IsQuiet)) Write(console, result);

        Summarise(console, outcome);
    }

    private static void Write(IAnsiConsole console, LocatedNotification located)
    {
        var (notification, style) = (located.Notification, located.Notification.IsError ? Styles.Error : Styles.Notice);
        string place = notification.Path.Length == 0 ? "" : located.Region is { } region
            ? string.Create(CultureInfo.InvariantCulture, $"{notification.Path}:{region.StartLine}:{region.StartColumn}: ")
            : notification.Path + ": ";
        console.Write(ExcerptLine.Safe(place), Style.Plain);
        console.Write(notification.IsError ? "error" : "notice", style);
        console.WriteLine(" " + ExcerptLine.Safe(notification.Message), Style.Plain);
        console.WriteLine();
    }

    private void Write(IAnsiConsole console, LocatedResult result)
    {
        var region = result.Region;
        console.Write(string.Create(CultureInfo.InvariantCulture, $"{ExcerptLine.Safe(result.Path)}:{region.StartLine}:{region.StartColumn}"), Styles.Place);
        console.Write("  ");
        if (result.State is BaselineState.Unchanged) console.Write("known ", Styles.Rule);
        console.Write(SeverityWord.Of(result.Severity), Styles.Of(result.Severity));
        console.WriteLine($"  {result.Rule.Id} {result.Rule.Name}", Styles.Rule);
        var excerpt = ExcerptLine.Fit(result.Line, look.Width - Bar.Length - 2);
        console.Write(Bar, Styles.Rule);
        console.WriteLine(excerpt.Text, Style.Plain);
        console.Write(Bar, Styles.Rule);
        console.WriteLine(new string(' ', excerpt.Indent) + new string('^', excerpt.Width), Styles.Of(result.Severity));
        console.WriteLine(Margin + ExcerptLine.Safe(result.Message.ToString()), Style.Plain);
        foreach (var place in result.Related)
            console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Margin}see {ExcerptLine.Safe(place.OtherPath ?? result.Path)}:{place.Region.StartLine}:{place.Region.StartColumn}: {ExcerptLine.Safe(place.Message)}"), Styles.Rule);
        console.WriteLine();
    }

    private static void Summarise(IAnsiConsole console, RunOutcome outcome)
    {
        var counts = RunCounts.Of(outcome);
        int leftOut = counts.Findings - outcome.Results.Length;
        if (outcome.Results.IsEmpty)
        {
            console.WriteLine($"{Counted.Of(outcome.DocumentCount, "document")} checked, nothing {(leftOut == 0 ? "" : "new ")}found.", Styles.Good);
            WriteLeftOut(console, leftOut);
            return;
        }

        foreach (var rule in outcome.Results.GroupBy(r => r.Rule.Id).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal))
            console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rule.Count(),6}  {rule.Key} {rule.First().Rule.Name}"), Style.Plain);
        console.WriteLine();
        int fixable = outcome.Results.Count(r => r.Fixes.Any(f => f.IsSafe)), shownKnown = counts.Known - leftOut;
        string parts = string.Join(", ", new[] { counts.BySeverity(), shownKnown == 0 ? "" : $"{shownKnown.ToString(CultureInfo.InvariantCulture)} known" }.Where(part => part.Length > 0));
        console.WriteLine($"{Counted.Of(outcome.Results.Length, "finding")} in {Counted.Of(outcome.Results.Select(r => r.Path).Distinct(StringComparer.Ordinal).Count(), "file")} of {Counted.Of(outcome.DocumentCount, "document")}: {parts}; {fixable.ToString(CultureInfo.InvariantCulture)} with a safe fix.", Styles.Bold);
        WriteLeftOut(console, leftOut);
        console.WriteLine("'contentlint explain RULE' says why a rule matters and how to mend a finding.", Styles.Rule);
    }

    private static void WriteLeftOut(IAnsiConsole console, int count)
    {
        if (count > 0) console.WriteLine($"{Counted.Of(count, "known finding")} {(count == 1 ? "was" : "were")} left out; --show-known shows {(count == 1 ? "it" : "them")}.", Styles.Rule);
    }

    private static class Styles
    {
        public static readonly Style Error = new(Color.Red, decoration: Decoration.Bold);
        public static readonly Style Warning = new(Color.Yellow);
        public static readonly Style Notice = new(Color.Aqua);
        public static readonly Style Place = new(decoration: Decoration.Bold);
        public static readonly Style Bold = new(decoration: Decoration.Bold);
        public static readonly Style Rule = new(decoration: Decoration.Dim);
        public static readonly Style Good = new(Color.Green);

        public static Style Of(DiagnosticSeverity severity) => severity switch
        {
            DiagnosticSeverity.Error => Error,
            DiagnosticSeverity.Warning => Warning,
            _ => Notice,
        };
    }
}
