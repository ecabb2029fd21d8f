using System.Collections.Generic;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace ContentLint.Cli.Reports.Html;

/// <summary>What the page's script reads. Places are UTF-16 offsets in the text of the finding's file.</summary>
internal sealed record PageReport(
    PageTool Tool,
    int Documents,
    int Known,
    IReadOnlyList<PageRule> Rules,
    IReadOnlyList<PageFile> Files,
    IReadOnlyList<PageFinding> Findings,
    IReadOnlyList<PageNotice> Notices);

internal sealed record PageTool(string Name, string Version, string Uri);

internal sealed record PageRule(string Id, string Name, string Title, string Summary, string Uri);

/// <summary>A text of the page.</summary>
/// <param name="Path">Its file.</param>
/// <param name="Line">The line of the file at which it begins, from 1.</param>
/// <param name="IsRecord">Whether it is a line of JSON.</param>
internal sealed record PageFile(string Path, int Line, bool IsRecord);

internal sealed record PageFinding(
    int Rule,
    string Severity,
    string? State,
    int File,
    int Start,
    int Length,
    int Line,
    int Column,
    string Text,
    IReadOnlyList<PagePart> Message,
    IReadOnlyList<PagePlace> Related,
    IReadOnlyList<PageFix> Fixes);

/// <summary>A run of a message.</summary>
/// <param name="Text">The words.</param>
/// <param name="Related">The related place they lead to, counted from 0.</param>
internal sealed record PagePart(string Text, int? Related);

/// <summary>A related place.</summary>
/// <param name="Start">Offset in its text.</param>
/// <param name="Length">Length in UTF-16 code units.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Message">What stands there.</param>
/// <param name="Path">Its file; null when it is the finding's own.</param>
/// <param name="File">The number of its text, where the page shows it and it is not the finding's own.</param>
internal sealed record PagePlace(int Start, int Length, int Line, string Message, string? Path, int? File);

internal sealed record PageFix(string Description, bool Safe, IReadOnlyList<PageChange> Changes);

internal sealed record PageChange(int Start, int Length, string Text);

internal sealed record PageNotice(bool IsError, string Place, string Message);

[JsonSerializable(typeof(PageReport))]
[JsonSerializable(typeof(string))]
internal sealed partial class PageContext : JsonSerializerContext
{
    /// <summary>
    /// Writes JSON that is safe inside a page: the encoder escapes &lt;, &gt;, &amp;, quotes, U+2028, U+2029, control characters and,
    /// for who reads the source, those that reorder text; the letters of all languages stay as they are.
    /// </summary>
    public static PageContext Embedded { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(Letters()),
    });

    private static TextEncoderSettings Letters()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.All);
        settings.ForbidRange(UnicodeRange.Create('\u200B', '\u200F'));
        settings.ForbidRange(UnicodeRange.Create('\u202A', '\u202E'));
        settings.ForbidRange(UnicodeRange.Create('\u2060', '\u206F'));
        settings.ForbidCharacter('\uFEFF');
        return settings;
    }
}
