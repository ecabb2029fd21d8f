using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace ContentLint.Cli.Reports;

/// <summary>
/// How many findings a run brought: <see cref="Findings"/> are <see cref="New"/> and <see cref="Known"/>; new are the errors,
/// warnings and suggestions that count for the exit code, also when they were compared with nothing.
/// </summary>
internal readonly record struct RunCounts(int Errors, int Warnings, int Suggestions, int Known)
{
    /// <summary>Findings that are not known.</summary>
    public int New => Errors + Warnings + Suggestions;

    /// <summary>All findings, the known ones too, shown or left out.</summary>
    public int Findings => New + Known;

    /// <summary>Counts the findings of a run.</summary>
    public static RunCounts Of(RunOutcome outcome)
    {
        var fresh = outcome.Results.Where(r => r.State is not BaselineState.Unchanged).ToList();
        int errors = fresh.Count(r => r.Severity == DiagnosticSeverity.Error), warnings = fresh.Count(r => r.Severity == DiagnosticSeverity.Warning);
        return new RunCounts(errors, warnings, fresh.Count - errors - warnings, Math.Max(outcome.KnownCount, outcome.Results.Length - fresh.Count));
    }

    /// <summary>The new findings by severity: <c>1 error, 2 warnings</c>; empty when there are none.</summary>
    public string BySeverity()
    {
        var parts = new List<string>(3);
        if (Errors > 0) parts.Add(Counted.Of(Errors, "error"));
        if (Warnings > 0) parts.Add(Counted.Of(Warnings, "warning"));
        if (Suggestions > 0) parts.Add(Counted.Of(Suggestions, "suggestion"));
        return string.Join(", ", parts);
    }
}
