using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using ContentLint.Core;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContentLint.Analyzer;

/// <summary>
/// How many findings are shown: a build prints a line for each, at more than a millisecond. Each rule has its own share at each
/// severity, so a flood of one kind never hides another kind, and a build that must fail still fails.
/// </summary>
internal sealed class FindingBudget(AnalyzerConfigOptions options)
{
    private readonly int inFile = Limit(options, "ContentLintMaxFindingsPerFile", 50);
    private readonly int inBuild = Limit(options, "ContentLintMaxFindings", 500);
    private readonly ConcurrentDictionary<(RuleInfo Rule, DiagnosticSeverity Severity), int> found = new();
    private readonly ConcurrentDictionary<(RuleInfo Rule, DiagnosticSeverity Severity), int> shown = new();

    /// <summary>Those results of a file that are shown.</summary>
    public IEnumerable<Result> Take(ImmutableArray<Result> results)
    {
        var here = new Dictionary<(RuleInfo, DiagnosticSeverity), int>();
        foreach (var result in results)
        {
            var kind = (result.Rule, result.Severity);
            found.AddOrUpdate(kind, 1, (_, count) => count + 1);
            here.TryGetValue(kind, out int count);
            if (count == inFile || shown.TryGetValue(kind, out int soFar) && soFar >= inBuild) continue;
            here[kind] = count + 1;
            shown.AddOrUpdate(kind, 1, (_, all) => all + 1);
            yield return result;
        }
    }

    /// <summary>What is said of the others; no graver than they are.</summary>
    public IEnumerable<Diagnostic> Notices() =>
        from all in found
        let rest = all.Value - (shown.TryGetValue(all.Key, out int some) ? some : 0)
        where rest > 0
        orderby all.Key.Rule.Id, all.Key.Severity
        let count = rest.ToString(CultureInfo.InvariantCulture) + (rest == 1 ? " further finding was" : " further findings were")
        select Diagnostic.Create(
            HostDiagnostics.LeftOut,
            Location.None,
            all.Key.Severity == DiagnosticSeverity.Info ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning,
            additionalLocations: null,
            properties: null,
            $"{all.Key.Rule.Id} ({all.Key.Rule.Name}): {count} left out. At most {inFile} of a rule in a file and {inBuild} in a build are shown; ContentLintMaxFindingsPerFile and ContentLintMaxFindings change that, and 'contentlint check' shows all.");

    private static int Limit(AnalyzerConfigOptions options, string property, int standard) =>
        options.TryGetValue("build_property." + property, out string? text) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int limit) ? limit : standard;
}
