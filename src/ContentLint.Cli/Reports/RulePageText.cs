using System;
using System.Globalization;
using ContentLint.Core;

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

    /// <summary>The words for a rule's default severity, as configurations write them.</summary>
    public static string Severity(RuleInfo rule) => !rule.Descriptor.IsEnabledByDefault ? "none" : rule.Descriptor.DefaultSeverity switch
    {
        Microsoft.CodeAnalysis.DiagnosticSeverity.Error => "error",
        Microsoft.CodeAnalysis.DiagnosticSeverity.Warning => "warning",
        _ => "suggestion",
    };
}
