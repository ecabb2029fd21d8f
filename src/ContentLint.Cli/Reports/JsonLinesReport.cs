using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using ContentLint.Cli.Input;

namespace ContentLint.Cli.Reports;

/// <summary>
/// A line of JSON a document, written as soon as it is checked, so that any number of records passes through in constant memory.
/// A document without findings has a line too: whoever reads along can tell the sound ones from those that were never read.
/// </summary>
internal sealed class JsonLinesReport(TextWriter output)
{
    /// <summary>Writes the line of a document.</summary>
    /// <exception cref="InputException">Nobody reads on, or the file cannot take more.</exception>
    public void Write(DocumentSource source, ImmutableArray<LocatedResult> results, ImmutableArray<LocatedNotification> notifications)
    {
        var line = new JsonDocumentLine(
            source.Path,
            source.Line,
            source.Id,
            [.. results.Select(JsonReport.Finding)],
            notifications.IsEmpty ? null : [.. notifications.Select(JsonReport.Notification)]);
        try
        {
            output.Write(JsonSerializer.Serialize(line, JsonLinesContext.Default.JsonDocumentLine));
            output.Write('\n');
        }
        catch (IOException e)
        {
            throw new InputException($"The findings could not be written: {e.Message} The check was stopped at '{source.Path}'{(source.Line is { } number ? $", line {number}" : "")}.");
        }
    }
}

internal sealed record JsonDocumentLine(string Path, int? Line, string? Id, IReadOnlyList<JsonFinding> Findings, IReadOnlyList<JsonNotification>? Notifications);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(JsonDocumentLine))]
internal sealed partial class JsonLinesContext : JsonSerializerContext;
