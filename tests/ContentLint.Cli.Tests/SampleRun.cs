using System.Linq;
using ContentLint.Cli.Reports;
using ContentLint.Core;
using ContentLint.Rules;
using Microsoft.CodeAnalysis;

namespace ContentLint.Cli.Tests;

/// <summary>Runs made by hand, for what no article can be made to bring.</summary>
internal static class SampleRun
{
    /// <summary>A run with the given results, in order of path and place.</summary>
    public static RunOutcome Of(params LocatedResult[] results) => new(
        "/repository",
        RuleCatalog.All,
        3,
        [.. results.OrderBy(r => r.Path, System.StringComparer.Ordinal).ThenBy(r => r.Region.Offset)],
        []);

    /// <summary>A result; its text is the line from the given column on.</summary>
    public static LocatedResult Result(
        string rule = "CL1002",
        string path = "docs/a.md",
        int line = 1,
        int column = 1,
        DiagnosticSeverity severity = DiagnosticSeverity.Warning,
        BaselineState? state = null,
        string message = "No space stands here. Insert it.",
        string text = "mind,but")
    {
        var region = new Region(line, column, line, column + text.Length, (line * 1000) + column, text.Length);
        return new LocatedResult(
            RuleCatalog.All.Single(r => r.Id == rule),
            path,
            severity,
            Message.Of(message),
            region,
            new LineExcerpt($"heart and {text} body", 10, text.Length, IsCutBefore: true, IsCutBehind: false),
            text,
            [],
            [],
            new Fingerprints($"{line}:{column}", $"{rule}:{line}:{column}"))
        {
            State = state,
        };
    }

    /// <summary>A notification about a file.</summary>
    public static LocatedNotification Lost(string path, string message) => new(new Notification(path, message, IsError: true), null);

    /// <summary>What a report writes.</summary>
    public static string Written(this IReport report, RunOutcome outcome)
    {
        using var output = new System.IO.StringWriter();
        report.Write(outcome, output);
        return output.ToString();
    }
}
