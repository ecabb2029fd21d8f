using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace ContentLint.Core.Configuration;

/// <summary>Reads what entries ask for; whatever is unknown is an error with the nearest known name.</summary>
/// <param name="catalogue">All rules that there are.</param>
/// <param name="mayKnowLess">Whether the project has rules that are not among them, so that an unknown name is no error.</param>
public sealed class SettingReader(ImmutableArray<RuleInfo> catalogue, bool mayKnowLess = false)
{
    /// <summary>How the keys of ContentLint begin.</summary>
    public const string Prefix = "contentlint.";
    private const string CompilerPrefix = "dotnet_diagnostic.cl";
    private const string SeverityKey = "severity";

    private static readonly ImmutableDictionary<string, ReportDiagnostic> Severities = new Dictionary<string, ReportDiagnostic>
    {
        ["error"] = ReportDiagnostic.Error,
        ["warning"] = ReportDiagnostic.Warn,
        ["suggestion"] = ReportDiagnostic.Info,
        ["none"] = ReportDiagnostic.Suppress,
        ["default"] = ReportDiagnostic.Default,
    }.ToImmutableDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a key may mean ContentLint.</summary>
    internal static bool Concerns(string key) =>
        key.StartsWith(Prefix, StringComparison.Ordinal) || key == "contentlint" || key.StartsWith(CompilerPrefix, StringComparison.Ordinal);

    /// <summary>What an entry asks for.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="problem">Why it cannot be obeyed; null when it can, or when it is none of ours.</param>
    /// <returns>Null when there is a problem or the entry concerns others.</returns>
    public Setting? Read(ConfigurationEntry entry, out string? problem)
    {
        problem = null;
        if (entry.Key.StartsWith(CompilerPrefix, StringComparison.Ordinal)) return CompilerSeverity(entry, out problem);
        string[] parts = entry.Key.Split('.');
        if (parts.Length == 2 && Find(GeneralOption.All, o => o.Name == parts[1]) is { } general)
        {
            if (general.Accepts(entry.Value)) return new GeneralSetting(entry, general);
            problem = $"'{entry.Key}' cannot be '{entry.Value}'. {NearestName.Hint(entry.Value, general.Values)}";
            return null;
        }

        var rules = parts.Length > 1 ? RulesOf(parts[1]) : ImmutableArray<RuleInfo>.Empty;
        if (rules.IsEmpty) problem = mayKnowLess && parts.Length == 3 ? null : UnknownKey(entry.Key, parts);
        else if (parts.Length != 3) problem = $"'{entry.Key}' names a rule but no setting of it. Write '{entry.Key}.{SeverityKey} = warning', for instance.";
        else if (parts[2] == SeverityKey) return Severity(entry, rules, out problem);
        else if (Find(rules[0].Options, o => o.Name == parts[2]) is not { } option || rules.Length > 1) problem = UnknownOption(entry.Key, parts, rules);
        else if (!option.Accepts(entry.Value)) problem = $"'{entry.Key}' cannot be '{entry.Value}': it must be {option.Kind}, such as {option.DefaultText}.";
        else return new OptionSetting(entry, rules[0], option);
        return null;
    }

    private static SeveritySetting? Severity(ConfigurationEntry entry, ImmutableArray<RuleInfo> rules, out string? problem)
    {
        bool known = Severities.TryGetValue(entry.Value, out var severity);
        problem = known ? null : $"'{entry.Value}' is no severity. {NearestName.Hint(entry.Value, Severities.Keys.OrderBy(s => s, StringComparer.Ordinal).ToArray())}";
        return known ? new SeveritySetting(entry, rules, severity) : null;
    }

    /// <summary>The compiler's own key: ids of others may begin with the same letters, and it knows a severity more.</summary>
    private SeveritySetting? CompilerSeverity(ConfigurationEntry entry, out string? problem)
    {
        problem = null;
        string[] parts = entry.Key.Split('.');
        var rules = parts.Length == 3 && parts[2] == SeverityKey ? RulesOf(parts[1]) : ImmutableArray<RuleInfo>.Empty;
        return rules.IsEmpty ? null : Severity(entry.Value.Equals("silent", StringComparison.OrdinalIgnoreCase) ? entry with { Value = "none" } : entry, rules, out problem);
    }

    /// <summary>The rule of an id or name, or all rules of a module.</summary>
    private ImmutableArray<RuleInfo> RulesOf(string name) =>
        catalogue.Where(rule => rule.Name == name || rule.Id.Equals(name, StringComparison.OrdinalIgnoreCase) || rule.Module == name).ToImmutableArray();

    private string UnknownKey(string key, string[] parts)
    {
        var known = catalogue.SelectMany(rule => new[] { rule.Name, rule.Id.ToLowerInvariant() })
            .Concat(catalogue.Select(rule => rule.Module).Distinct()).Concat(GeneralOption.All.Select(o => o.Name)).ToArray();
        string hint = parts.Length > 1 && NearestName.Find(parts[1], known) is { } nearest
            ? $"Did you mean '{Prefix}{nearest}{string.Concat(parts.Skip(2).Select(p => "." + p))}'?"
            : "'contentlint rules' lists the rules.";
        return $"'{key}' is unknown: '{(parts.Length > 1 ? parts[1] : "")}' is no rule, module or general setting. {hint}";
    }

    private static string UnknownOption(string key, string[] parts, ImmutableArray<RuleInfo> rules)
    {
        var known = (rules.Length == 1 ? rules[0].Options.Select(o => o.Name) : Enumerable.Empty<string>()).Append(SeverityKey).ToArray();
        return $"'{key}' is unknown: '{parts[1]}' has no option '{parts[2]}'. {NearestName.Hint(parts[2], known)}";
    }

    private static T? Find<T>(ImmutableArray<T> list, Func<T, bool> isIt)
        where T : class => list.FirstOrDefault(isIt);
}
