using System.Linq;
using ContentLint.Cli.Reports;

namespace ContentLint.Cli.Baselines;

/// <summary>Results that stood there before: counted, and shown only when asked for.</summary>
internal static class KnownResults
{
    /// <summary>The outcome with its known results counted.</summary>
    /// <param name="outcome">What the run brought, each result with its state.</param>
    /// <param name="shown">Whether they stay among the results, marked as known.</param>
    public static RunOutcome Count(RunOutcome outcome, bool shown) => outcome with
    {
        Results = shown ? outcome.Results : [.. outcome.Results.Where(r => r.State != BaselineState.Unchanged)],
        KnownCount = outcome.Results.Count(r => r.State == BaselineState.Unchanged),
    };
}
