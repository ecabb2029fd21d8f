using Microsoft.CodeAnalysis;

namespace ContentLint.Cli.Reports;

/// <summary>The words for severities, as configurations write them and reports show them.</summary>
internal static class SeverityWord
{
    /// <summary><c>error</c>, <c>warning</c> or <c>suggestion</c>.</summary>
    public static string Of(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "suggestion",
    };
}
