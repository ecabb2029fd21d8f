using System.Collections.Immutable;
using ContentLint.Core;

namespace ContentLint.Cli.Reports;

/// <summary>All that a run brought, in order of path and place.</summary>
internal sealed record RunOutcome(
    string WorkingDirectory,
    ImmutableArray<RuleInfo> Rules,
    int DocumentCount,
    ImmutableArray<LocatedResult> Results,
    ImmutableArray<LocatedNotification> Notifications);

/// <summary>A notification with its place, if it has one.</summary>
internal sealed record LocatedNotification(Notification Notification, Region? Region);
