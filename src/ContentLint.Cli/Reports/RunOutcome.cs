using System.Collections.Immutable;
using ContentLint.Core;

namespace ContentLint.Cli.Reports;

/// <summary>All that a run brought, in order of path and place.</summary>
internal sealed record RunOutcome(
    string WorkingDirectory,
    ImmutableArray<RuleInfo> Rules,
    int DocumentCount,
    ImmutableArray<LocatedResult> Results,
    ImmutableArray<LocatedNotification> Notifications)
{
    /// <summary>The checked texts in order of path and line, when a report shows them; otherwise empty.</summary>
    public ImmutableArray<CheckedText> Texts { get; init; } = [];

    /// <summary>How many results are known, whether they were left out or are shown as such.</summary>
    public int KnownCount { get; init; }
}

/// <summary>A text that was checked: a whole file, or one line of a JSON-lines file.</summary>
/// <param name="Path">The file, as results name it.</param>
/// <param name="Line">Number of its first line in the file, from 1.</param>
/// <param name="Offset">UTF-16 offset in the file at which it begins, a byte order mark not counted.</param>
/// <param name="Text">The text as it stands in the file.</param>
internal sealed record CheckedText(string Path, int Line, long Offset, string Text);

/// <summary>A notification with its place, if it has one.</summary>
internal sealed record LocatedNotification(Notification Notification, Region? Region);
