using System;
using System.Collections.Generic;
using System.Linq;
using ContentLint.Cli.Input;

namespace ContentLint.Cli.Reports.Sarif;

/// <summary>Puts the runs of all shards together as if one run had checked all files.</summary>
internal static class SarifMerge
{
    /// <summary>The whole run.</summary>
    /// <param name="parts">Each run with the file it was read from.</param>
    /// <param name="limit">How many results it may hold at most.</param>
    /// <exception cref="InputException">A shard is missing or stands twice, or the runs do not belong together.</exception>
    public static SarifRun Merge(IReadOnlyList<(string File, SarifRun Run)> parts, int limit)
    {
        CheckComplete(parts);
        var (firstFile, first) = parts[0];
        var rules = first.Tool.Driver.Rules.Select(rule => rule.Id).ToList();
        foreach (var (file, run) in parts.Skip(1).Where(p => !p.Run.Tool.Driver.Rules.Select(rule => rule.Id).SequenceEqual(rules)))
            throw new InputException($"'{file}' was made with other rules than '{firstFile}'. Give all shards the same --only and --skip.");
        var notifications = parts
            .SelectMany(p => p.Run.Invocations[0].ToolExecutionNotifications ?? [])
            .OrderBy(n => n.Locations is [var location, ..] ? Path(location) : "\uffff", StringComparer.Ordinal)
            .ToList();
        return SarifSize.Fit(
            first with
            {
                AutomationDetails = new SarifAutomationDetails(SarifRunName.Whole),
                Invocations = [new SarifInvocation(parts.All(p => p.Run.Invocations[0].ExecutionSuccessful), notifications)],
                Results = [.. parts.SelectMany(p => p.Run.Results).OrderBy(r => Path(r.Locations[0]), StringComparer.Ordinal)],
                Properties = new SarifRunProperties(
                    parts.Sum(p => p.Run.Properties.Documents),
                    parts.Sum(p => p.Run.Properties.Findings),
                    parts.Sum(p => p.Run.Properties.Known),
                    parts.Sum(p => p.Run.Properties.Suppressed)),
            },
            limit,
            SarifSize.Hard);
    }

    // A run goes through its files in order of their paths as people write them, not as URIs encode them.
    private static string Path(SarifLocation location) => Uri.UnescapeDataString(location.PhysicalLocation.ArtifactLocation.Uri);

    private static void CheckComplete(IReadOnlyList<(string File, SarifRun Run)> parts)
    {
        var names = parts.GroupBy(p => p.Run.AutomationDetails.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Select(p => p.File).ToList(), StringComparer.Ordinal);
        foreach (var (name, files) in names.Where(n => n.Value.Count > 1))
            throw new InputException($"{string.Join(" and ", files.Select(f => $"'{f}'"))} are both '{name}'. Give each shard once.");
        if (names.ContainsKey(SarifRunName.Whole))
        {
            if (parts.Count > 1) throw new InputException($"'{names[SarifRunName.Whole][0]}' is a run over all files, so nothing can be merged with it. Write the shards with --shard I/N.");
            return;
        }

        int count = parts.Max(p => Count(p.Run, p.File));
        var missing = Enumerable.Range(1, count).Where(number => !names.ContainsKey(SarifRunName.Of(new Shard(number, count)))).ToList();
        if (missing.Count > 0)
            throw new InputException($"Of {count} shards, {string.Join(", ", missing)} {(missing.Count == 1 ? "is" : "are")} missing: without {(missing.Count == 1 ? "it" : "them")} findings would be lost. Give the SARIF files of all shards of one run.");
        if (names.Count > count) throw new InputException($"The files belong to runs with different numbers of shards. Give the SARIF files of one run only.");
    }

    private static int Count(SarifRun run, string file) =>
        SarifRunName.Count(run.AutomationDetails.Id) ?? throw new InputException($"'{file}' has the name '{run.AutomationDetails.Id}', which is none of a shard. Write the shards with --shard I/N.");
}
