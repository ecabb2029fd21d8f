using System.Collections.Immutable;
using ContentLint.Cli.Reports;
using ContentLint.Core;

namespace ContentLint.Cli.Running;

/// <summary>What one file brought.</summary>
internal sealed record FileOutcome(int DocumentCount, ImmutableArray<LocatedResult> Results, ImmutableArray<LocatedNotification> Notifications)
{
    /// <summary>The checked texts, when a report shows them.</summary>
    public ImmutableArray<CheckedText> Texts { get; init; } = [];

    /// <summary>How many findings comments in the text keep silent.</summary>
    public int SuppressedCount { get; init; }

    /// <summary>A file of which nothing could be checked.</summary>
    public static FileOutcome Lost(string path, string message) =>
        new(0, [], [new LocatedNotification(new Notification(path, message, IsError: true), null)]);
}
