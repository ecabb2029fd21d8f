using System.Collections.Generic;
using System.Linq;

namespace ContentLint.Cli.Reports;

/// <summary>What deserves to be seen first when there is no room for all.</summary>
internal static class ResultWeight
{
    /// <summary>New results before those compared with nothing before known ones, then the gravest, then the most precise rule, then path and place.</summary>
    public static IEnumerable<LocatedResult> GravestFirst(this IEnumerable<LocatedResult> results) => results
        .OrderBy(r => r.State switch { BaselineState.New => 0, null => 1, _ => 2 })
        .ThenByDescending(r => r.Severity)
        .ThenByDescending(r => r.Rule.Precision);
}
