using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace ContentLint.Cli.Reports.Sarif;

/// <summary>Keeps the gravest and most precise results of a run, in their order, and says what was left out.</summary>
internal static class SarifLimit
{
    /// <summary>With more results in a run, code scanning rejects the file (GitHub Docs, "SARIF support for code scanning").</summary>
    public const int Hard = 25_000;

    private const string LeftOut = "findings-left-out";
    private static readonly string[] Levels = ["note", "warning", "error"];
    private static readonly string[] Precisions = ["low", "medium", "high", "very-high"];

    /// <summary>The run with as many results as it may hold at most.</summary>
    public static SarifRun Apply(SarifRun run, int limit)
    {
        var rules = run.Tool.Driver.Rules;
        var kept = run.Results;
        if (kept.Count > limit)
        {
            var chosen = kept
                .OrderByDescending(r => Array.IndexOf(Levels, r.Level)).ThenByDescending(r => Array.IndexOf(Precisions, rules[r.RuleIndex].Properties.Precision))
                .Take(limit)
                .ToHashSet<SarifResult>(ReferenceEqualityComparer.Instance);
            kept = [.. kept.Where(chosen.Contains)];
        }

        var invocation = run.Invocations[0];
        var notifications = (invocation.ToolExecutionNotifications ?? []).Where(n => n.Descriptor?.Id != LeftOut).ToList();
        if (kept.Count < run.Properties.Findings)
            notifications.Add(new SarifNotification(new SarifDescriptor(LeftOut), new SarifMessage(Message(run.Properties.Findings, kept.Count)), "warning", null, null));
        return run with
        {
            Results = kept,
            Invocations = [invocation with { ToolExecutionNotifications = notifications.Count == 0 ? null : notifications }],
        };
    }

    private static string Message(int all, int kept) => string.Create(
        CultureInfo.InvariantCulture,
        $"There are {all} findings; the {kept} gravest and most precise are in this file. Narrow the run with --only or fewer paths, or raise --max-findings; code scanning rejects more than {Hard}, and files of more than 10 MB behind gzip.");
}
