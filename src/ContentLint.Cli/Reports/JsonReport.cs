using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ContentLint.Cli.Reports;

/// <summary>ContentLint's own JSON: the findings with both ways of naming a place, for scripts.</summary>
internal sealed class JsonReport : IReport
{
    /// <summary>Where the schema of this version stands.</summary>
    public const string SchemaUri = Tool.InformationUri + "/raw/main/src/ContentLint.Cli/Schemas/report-1.schema.json";

    public void Write(RunOutcome outcome, TextWriter output)
    {
        var counts = RunCounts.Of(outcome);
        var root = new JsonRoot(
            SchemaUri,
            1,
            new JsonTool(Tool.Name, Tool.Version),
            outcome.DocumentCount,
            new JsonCounts(counts.Findings, counts.New, counts.Known, counts.Errors, counts.Warnings, counts.Suggestions),
            [.. outcome.Results.Select(Finding)],
            [.. outcome.Notifications.Select(Notification)]);
        output.Write(JsonSerializer.Serialize(root, JsonReportContext.Default.JsonRoot));
        output.Write('\n');
    }

    /// <summary>A notification as JSON.</summary>
    public static JsonNotification Notification(LocatedNotification located)
    {
        var notification = located.Notification;
        return new JsonNotification(notification.IsError ? "error" : "warning", notification.Path, notification.Message, located.Region, notification.RuleId);
    }

    /// <summary>A finding as JSON.</summary>
    public static JsonFinding Finding(LocatedResult result) => new(
        result.Rule.Id,
        result.Rule.Name,
        SeverityWord.Of(result.Severity),
        result.State switch { BaselineState.New => "new", BaselineState.Unchanged => "unchanged", _ => null },
        result.Path,
        result.Region,
        result.MatchedText,
        result.Message.ToString(),
        [.. result.Related.Select(place => new JsonPlace(place.Region, place.Message, place.OtherPath))],
        [.. result.Fixes.Select(fix => new JsonFix(fix.Description, fix.IsSafe, [.. fix.Changes.Select(change => new JsonChange(change.Region, change.NewText))]))],
        result.Fingerprints.ContentLint);
}

internal sealed record JsonRoot(
    [property: JsonPropertyName("$schema")] string Schema,
    int SchemaVersion,
    JsonTool Tool,
    int Documents,
    JsonCounts Counts,
    IReadOnlyList<JsonFinding> Findings,
    IReadOnlyList<JsonNotification> Notifications);

internal sealed record JsonTool(string Name, string Version);

internal sealed record JsonCounts(int Findings, int New, int Known, int Errors, int Warnings, int Suggestions);

internal sealed record JsonFinding(
    string RuleId,
    string Rule,
    string Severity,
    string? State,
    string Path,
    Region Region,
    string Text,
    string Message,
    IReadOnlyList<JsonPlace> Related,
    IReadOnlyList<JsonFix> Fixes,
    string Fingerprint);

internal sealed record JsonPlace(Region Region, string Message, string? Path);

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
