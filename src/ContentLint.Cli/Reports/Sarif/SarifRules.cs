using ContentLint.Core;
using Microsoft.CodeAnalysis;

namespace ContentLint.Cli.Reports.Sarif;

/// <summary>Rules in SARIF's terms, made from their pages.</summary>
internal static class SarifRules
{
    public static SarifRule Describe(RuleInfo rule)
    {
        string body = RulePageText.Body(rule);
        string level = Level(rule.Descriptor.DefaultSeverity);
        return new SarifRule(
            rule.Id,
            rule.Name,
            new SarifMessage(rule.Descriptor.Title.ToString(System.Globalization.CultureInfo.InvariantCulture) + "."),
            new SarifMessage(rule.Descriptor.Description.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            new SarifHelp(RulePageText.Plain(rule), body),
            rule.Descriptor.HelpLinkUri is { Length: > 0 } uri ? uri : null,
            new SarifConfiguration(level, rule.Descriptor.IsEnabledByDefault),
            new SarifRuleProperties(
                Precision(rule.Precision),
                level == "note" ? "recommendation" : level,
                ["content", rule.Module]));
    }

    /// <summary>SARIF's level for a severity.</summary>
    public static string Level(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };

    /// <summary>The word that code scanning knows for a precision.</summary>
    public static string Precision(RulePrecision precision) => precision switch
    {
        RulePrecision.VeryHigh => "very-high",
        RulePrecision.High => "high",
        RulePrecision.Medium => "medium",
        _ => "low",
    };
}
