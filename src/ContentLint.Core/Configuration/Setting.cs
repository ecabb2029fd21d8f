using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ContentLint.Core.Configuration;

/// <summary>What an entry asks for.</summary>
/// <param name="Source">The entry.</param>
public abstract record Setting(ConfigurationEntry Source);

/// <summary>How grave the findings of some rules are.</summary>
/// <param name="Source">The entry.</param>
/// <param name="Rules">The rules.</param>
/// <param name="Severity"><see cref="ReportDiagnostic.Suppress"/> turns them off, <see cref="ReportDiagnostic.Default"/> goes back to their own.</param>
public sealed record SeveritySetting(ConfigurationEntry Source, ImmutableArray<RuleInfo> Rules, ReportDiagnostic Severity) : Setting(Source)
{
    /// <summary>Whether the entry names the module of its rules: then a rule's own setting has more weight, wherever it stands.</summary>
    public bool IsForModule => Source.Key.Split('.')[1] == Rules[0].Module;
}

/// <summary>The value of a rule's option.</summary>
/// <param name="Source">The entry, with the value.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Option">Its option.</param>
public sealed record OptionSetting(ConfigurationEntry Source, RuleInfo Rule, RuleOption Option) : Setting(Source);

/// <summary>A setting that belongs to no rule.</summary>
/// <param name="Source">The entry, with the value.</param>
/// <param name="Option">Which one.</param>
public sealed record GeneralSetting(ConfigurationEntry Source, GeneralOption Option) : Setting(Source);
