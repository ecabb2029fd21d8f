using System;
using System.Globalization;
using ContentLint.Core;
using Microsoft.CodeAnalysis;

namespace ContentLint.Cli.Reports;

/// <summary>A rule's page as hosts show it.</summary>
internal static class RulePageText
{
    /// <summary>The page without its head, in Markdown.</summary>
    public static string Body(RuleInfo rule)
    {
        string page = rule.ReadPage().ReplaceLineEndings("\n");
        int end = page.IndexOf("\n---\n", StringComparison.Ordinal);
        return page[(end + 5)..].Trim('\n') + "\n";
    }

    /// <summary>One paragraph without markup: what the rule flags and where to read on.</summary>
    public static string Plain(RuleInfo rule) => string.Create(
        CultureInfo.InvariantCulture,
        $"{rule.Descriptor.Description} Run 'contentlint explain {rule.Name}' for reasons, examples and ways to mend it.");

    /// <summary>The word for a rule's default severity, as configurations write it.</summary>
    public static string Severity(RuleInfo rule) => Severity(rule.Descriptor.IsEnabledByDefault ? rule.Descriptor.DefaultSeverity : null);

    /// <summary>The word for a severity, as configurations write it; null means that the rule is off.</summary>
    public static string Severity(DiagnosticSeverity? severity) => severity switch
    {
        null => "none",
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "suggestion",
    };
}
