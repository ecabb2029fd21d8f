using System.Collections.Immutable;
using ContentLint.Cli.Reports;

namespace ContentLint.Cli.Fixing;

/// <summary>What fixing one file came to.</summary>
/// <param name="Counts">In numbers.</param>
/// <param name="Notifications">What has to be said about it.</param>
/// <param name="Patch">What would change, when that was asked for.</param>
internal sealed record FixOutcome(FixCounts Counts, ImmutableArray<LocatedNotification> Notifications, byte[] Patch);
