using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.CodeAnalysis;

namespace ContentLint.Cli.Reports;

/// <summary>ContentLint's own JSON: the findings with both ways of naming a place, for scripts.</summary>
internal sealed class JsonReport : IReport
{
    public void Write(RunOutcome outcome, TextWriter output)
    {
        var root = new JsonRoot(
            1,
            new JsonTool(Tool.Name, Tool.Version),
            outcome.DocumentCount,
            [.. outcome.Results.Select(Finding)],
            [.. outcome.Notifications.Select(n => new JsonNotification(n.Notification.IsError ? "error" : "warning", n.Notification.Path, n.Notification.Message, n.Region, n.Notification.RuleId))]);
        output.Write(JsonSerializer.Serialize(root, JsonReportContext.Default.JsonRoot));
        output.Write('\n');
    }

    private static JsonFinding Finding(LocatedResult result) => new(
        result.Rule.Id,
        result.Rule.Name,
        Word(result.Severity),
        result.Path,
        result.Region,
        result.MatchedText,
        result.Message.ToString(),
        [.. result.Related.Select(place => new JsonPlace(place.Region, place.Message))],
        [.. result.Fixes.Select(fix => new JsonFix(fix.Description, fix.IsSafe, [.. fix.Changes.Select(change => new JsonChange(change.Region, change.NewText))]))],
        result.Fingerprints.ContentLint);

    private static string Word(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "suggestion",
    };
}

internal sealed record JsonRoot(int SchemaVersion, JsonTool Tool, int Documents, IReadOnlyList<JsonFinding> Findings, IReadOnlyList<JsonNotification> Notifications);

internal sealed record JsonTool(string Name, string Version);

internal sealed record JsonFinding(
    string RuleId,
    string Rule,
    string Severity,
    string Path,
    Region Region,
    string Text,
    string Message,
    IReadOnlyList<JsonPlace> Related,
    IReadOnlyList<JsonFix> Fixes,
    string Fingerprint);

internal sealed record JsonPlace(Region Region, string Message);

internal sealed record JsonFix(string Description, bool Safe, IReadOnlyList<JsonChange> Changes);

internal sealed record JsonChange(Region Region, string NewText);

internal sealed record JsonNotification(string Level, string Path, string Message, Region? Region, string? RuleId);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true,
    NewLine = "\n")]
[JsonSerializable(typeof(JsonRoot))]
internal sealed partial class JsonReportContext : JsonSerializerContext;
