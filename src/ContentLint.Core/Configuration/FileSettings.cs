using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContentLint.Language;
using Microsoft.CodeAnalysis;

namespace ContentLint.Core.Configuration;

/// <summary>All settings that hold for one file.</summary>
public sealed class FileSettings
{
    private readonly Dictionary<string, SeveritySetting> severities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RuleSettings> options = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Rule, string Option), ConfigurationEntry> optionSources = new();
    private readonly Dictionary<string, ConfigurationEntry> general = new(StringComparer.Ordinal);

    private FileSettings()
    {
    }

    /// <summary>The entries that name files with words of the project, the nearest first.</summary>
    public ImmutableArray<ConfigurationEntry> WordFiles { get; private set; } = ImmutableArray<ConfigurationEntry>.Empty;

    /// <summary>The entries that name folders with rules of the project; those of all folders above hold as well.</summary>
    public ImmutableArray<ConfigurationEntry> RuleFolders { get; private set; } = ImmutableArray<ConfigurationEntry>.Empty;

    /// <summary>The words that the project calls right.</summary>
    public ProjectWords ProjectWords { get; private set; } = ContentLint.Language.ProjectWords.None;

    /// <summary>Nothing is set.</summary>
    public static FileSettings Default { get; } = new();

    /// <summary>The settings of a file.</summary>
    /// <param name="settings">Those that hold for it; a later one overrides an earlier one, but never a module's a rule's own.</param>
    public static FileSettings From(IEnumerable<Setting> settings)
    {
        var result = new FileSettings();
        var values = new Dictionary<string, ImmutableDictionary<string, string>>(StringComparer.Ordinal);
        foreach (var setting in settings)
        {
            switch (setting)
            {
                case SeveritySetting severity:
                    foreach (var rule in severity.Rules.Where(rule => !severity.IsForModule || result.SeveritySetting(rule) is not { IsForModule: false })) result.severities[rule.Id] = severity;
                    break;
                case OptionSetting option:
                    values.TryGetValue(option.Rule.Id, out var known);
                    values[option.Rule.Id] = (known ?? ImmutableDictionary<string, string>.Empty).SetItem(option.Option.Name, option.Source.Value);
                    result.optionSources[(option.Rule.Id, option.Option.Name)] = option.Source;
                    break;
                case GeneralSetting one:
                    result.general[one.Option.Name] = one.Source;
                    if (one.Option == GeneralOption.Rules && one.Source.Value.Length > 0) result.RuleFolders = result.RuleFolders.Add(one.Source);
                    if (one.Option == GeneralOption.Words) result.WordFiles = result.WordFiles.Insert(0, one.Source);
                    break;
            }
        }

        foreach (var pair in values) result.options[pair.Key] = new RuleSettings(pair.Value);
        return result;
    }

    /// <summary>These settings with the words that their <see cref="WordFiles"/> hold; the host reads the files.</summary>
    public FileSettings With(ProjectWords words)
    {
        var settings = (FileSettings)MemberwiseClone();
        settings.ProjectWords = words;
        return settings;
    }

    /// <summary>How grave a rule's findings are; null when the rule is off.</summary>
    public DiagnosticSeverity? Severity(RuleInfo rule) => !IsDeclared(rule) ? null : (SeveritySetting(rule)?.Severity ?? ReportDiagnostic.Default) switch
    {
        ReportDiagnostic.Error => DiagnosticSeverity.Error,
        ReportDiagnostic.Warn => DiagnosticSeverity.Warning,
        ReportDiagnostic.Info => DiagnosticSeverity.Info,
        ReportDiagnostic.Default => rule.Descriptor.IsEnabledByDefault ? rule.Descriptor.DefaultSeverity : null,
        _ => null,
    };

    private bool IsDeclared(RuleInfo rule) => rule.Declarations.IsEmpty || rule.Declarations.Any(RuleFolders.Contains);

    /// <summary>Who set a rule's severity; null when nobody did.</summary>
    public SeveritySetting? SeveritySetting(RuleInfo rule) => severities.TryGetValue(rule.Id, out var setting) ? setting : null;

    /// <summary>A rule's options.</summary>
    public RuleSettings Options(RuleInfo rule) => options.TryGetValue(rule.Id, out var settings) ? settings : RuleSettings.Default;

    /// <summary>Who set an option; null when nobody did.</summary>
    public ConfigurationEntry? OptionSource(RuleInfo rule, RuleOption option) => optionSources.TryGetValue((rule.Id, option.Name), out var entry) ? entry : null;

    /// <summary>Who set a general option; null when nobody did.</summary>
    public ConfigurationEntry? GeneralSource(GeneralOption option) => general.TryGetValue(option.Name, out var entry) ? entry : null;

    /// <summary>The value of a general option.</summary>
    public string Get(GeneralOption option) => GeneralSource(option)?.Value ?? option.DefaultText;
}
