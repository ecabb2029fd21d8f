using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContentLint.Cli.Input;
using ContentLint.Core;
using ContentLint.Core.Configuration;
using Microsoft.CodeAnalysis;

namespace ContentLint.Cli.Running;

/// <summary>Which rules run.</summary>
internal static class RuleSelection
{
    /// <summary>The rules named by <paramref name="only"/> (all when empty; their settings say which are on) without those of <paramref name="skip"/>.</summary>
    /// <exception cref="InputException">A name is unknown, or no rule is left.</exception>
    public static ImmutableArray<RuleInfo> Choose(ImmutableArray<RuleInfo> catalogue, IEnumerable<string> only, IEnumerable<string> skip)
    {
        var wanted = Named(catalogue, only);
        var unwanted = Named(catalogue, skip);
        var chosen = catalogue
            .Where(rule => (wanted.Count == 0 || wanted.Contains(rule.Id)) && !unwanted.Contains(rule.Id))
            .ToImmutableArray();
        return chosen.IsEmpty ? throw new InputException("--only and --skip together leave no rule to run.") : chosen;
    }

    /// <summary>Whether a rule compares the texts of a run with each other.</summary>
    public static bool ComparesTexts(RuleInfo rule) => rule.Create() is CorpusRule;

    /// <summary>The rules that judge each text by itself.</summary>
    /// <exception cref="InputException">None is left.</exception>
    public static ImmutableArray<RuleInfo> WithinTexts(ImmutableArray<RuleInfo> rules, string why)
    {
        var within = rules.Where(rule => !ComparesTexts(rule)).ToImmutableArray();
        return within.IsEmpty ? throw new InputException($"{string.Join(", ", rules.Select(rule => rule.Id))} compares all texts of a run with each other, so no rule is left to run: {why}") : within;
    }

    /// <summary>To name a rule with <c>--only</c> turns it on; a configuration file may still say otherwise.</summary>
    public static ImmutableArray<Setting> TurnedOn(ImmutableArray<RuleInfo> catalogue, IEnumerable<string> only) =>
    [
        .. Named(catalogue, only).Select(id => catalogue.First(rule => rule.Id == id)).Where(rule => !rule.Descriptor.IsEnabledByDefault).Select(rule =>
            new SeveritySetting(
                new ConfigurationEntry("--only", rule.Name, "", 0),
                [rule],
                rule.Descriptor.DefaultSeverity switch { DiagnosticSeverity.Error => ReportDiagnostic.Error, DiagnosticSeverity.Warning => ReportDiagnostic.Warn, _ => ReportDiagnostic.Info })),
    ];

    /// <summary>The rule of an id or a name.</summary>
    /// <exception cref="InputException">There is none.</exception>
    public static RuleInfo Find(ImmutableArray<RuleInfo> catalogue, string idOrName) =>
        catalogue.FirstOrDefault(rule => rule.Id.Equals(idOrName, StringComparison.OrdinalIgnoreCase) || rule.Name.Equals(idOrName, StringComparison.OrdinalIgnoreCase))
        ?? throw new InputException($"There is no rule '{idOrName}'. {NearestName.Hint(idOrName, [.. catalogue.SelectMany(rule => new[] { rule.Id, rule.Name })])} 'contentlint rules' lists all.");

    private static HashSet<string> Named(ImmutableArray<RuleInfo> catalogue, IEnumerable<string> lists) => lists
        .SelectMany(list => list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        .Select(name => Find(catalogue, name).Id)
        .ToHashSet(StringComparer.Ordinal);
}
