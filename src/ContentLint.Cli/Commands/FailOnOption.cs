using System.CommandLine;
using ContentLint.Cli.Input;
using ContentLint.Core;
using Microsoft.CodeAnalysis;

namespace ContentLint.Cli.Commands;

/// <summary>The option that says from which severity on a finding counts for the exit code.</summary>
internal sealed class FailOnOption
{
    /// <summary>The option for the parser.</summary>
    public Option<string> Option { get; } = new("--fail-on")
    {
        Description = "The least severity that makes the exit code 1: error, warning, suggestion or never.",
        HelpName = "SEVERITY",
        DefaultValueFactory = _ => "warning",
    };

    /// <summary>The severity; null for none.</summary>
    /// <exception cref="InputException">There is no such severity.</exception>
    public DiagnosticSeverity? Read(ParseResult parsed)
    {
        string text = parsed.GetRequiredValue(Option);
        return text.ToLowerInvariant() switch
        {
            "error" => DiagnosticSeverity.Error,
            "warning" => DiagnosticSeverity.Warning,
            "suggestion" => DiagnosticSeverity.Info,
            "never" => null,
            _ => throw new InputException($"--fail-on '{text}': there is no such severity. {NearestName.Hint(text, ["error", "warning", "suggestion", "never"])}"),
        };
    }
}
