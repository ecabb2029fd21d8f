using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using ContentLint.Cli.Tests;
using Microsoft.CodeAnalysis;

namespace ContentLint.Analyzer.Tests;

/// <summary>What the command line and the compiler say of the same folder, in the same words.</summary>
internal static class BothHosts
{
    /// <summary>The properties with which the compiler shows as much as the command line.</summary>
    public static Dictionary<string, string> All { get; } = new() { ["ContentLintMaxFindings"] = "100000", ["ContentLintMaxFindingsPerFile"] = "100000" };

    /// <summary>The findings of the command line.</summary>
    public static List<string> CommandLine(string folder, params string[] arguments)
    {
        var run = ToolRun.In(folder, ["check", .. arguments, "--report", "json", "--fail-on", "never"]);
        Assert.True(run.ExitCode == 0, run.Error);
        using var report = JsonDocument.Parse(run.Output);
        return [.. report.RootElement.GetProperty("findings").EnumerateArray().Where(f => !IsKnown(f)).Select(f => Line(
            f.GetProperty("path").GetString()!,
            f.GetProperty("ruleId").GetString()!,
            f.GetProperty("severity").GetString()!,
            f.GetProperty("message").GetString()!,
            [Place(f.GetProperty("region")), .. f.GetProperty("related").EnumerateArray().Select(r => Place(r.GetProperty("region")))])).Order(StringComparer.Ordinal)];
    }

    /// <summary>The findings of the compiler, its words about itself apart.</summary>
    public static List<string> Compiler(string folder, IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics.Where(d => !d.Id.StartsWith("CL0", StringComparison.Ordinal)).Select(d => Line(
            Path.GetRelativePath(folder, d.Location.GetLineSpan().Path).Replace('\\', '/'),
            d.Id,
            d.Severity == DiagnosticSeverity.Info ? "suggestion" : d.Severity.ToString().ToLowerInvariant(),
            d.GetMessage(CultureInfo.InvariantCulture),
            [Place(d.Location), .. d.AdditionalLocations.Select(Place)])).Order(StringComparer.Ordinal)];

    private static bool IsKnown(JsonElement finding) => finding.TryGetProperty("state", out var state) && state.GetString() == "unchanged";

    private static string Line(string path, string rule, string severity, string message, ImmutableArray<string> places) => $"{path} {rule} {severity} {string.Join(" + ", places)} {message}";

    private static string Place(JsonElement region)
    {
        int start = region.GetProperty("offset").GetInt32();
        return string.Create(CultureInfo.InvariantCulture, $"{region.GetProperty("startLine")}:{region.GetProperty("startColumn")}-{region.GetProperty("endLine")}:{region.GetProperty("endColumn")} [{start}..{start + region.GetProperty("length").GetInt32()})");
    }

    private static string Place(Location location)
    {
        var lines = location.GetLineSpan();
        return string.Create(CultureInfo.InvariantCulture, $"{lines.StartLinePosition.Line + 1}:{lines.StartLinePosition.Character + 1}-{lines.EndLinePosition.Line + 1}:{lines.EndLinePosition.Character + 1} {location.SourceSpan}");
    }
}
