using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ContentLint.Analyzer;

/// <summary>What the analyzer has to say of itself. The ids below <c>CL1000</c> are kept for it.</summary>
internal static class HostDiagnostics
{
    private const string Category = "contentlint";
    private const string HelpLink = "https://github.com/contentlint/contentlint#in-the-compiler";

    /// <summary>A setting, a list of words or a baseline cannot be obeyed.</summary>
    public static DiagnosticDescriptor Setting { get; } = new(
        "CL0001",
        "A setting cannot be obeyed",
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A setting, a list of words or a baseline is wrong, so that it does not do what it was written for.",
        HelpLink,
        WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>A rule, or the check of a file, failed.</summary>
    public static DiagnosticDescriptor Failure { get; } = new(
        "CL0002",
        "A check failed",
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A fault of ContentLint kept a rule or a file from being checked; the others were checked.",
        HelpLink);

    /// <summary>A text could not be read as meant.</summary>
    public static DiagnosticDescriptor Text { get; } = new(
        "CL0003",
        "A text could not be read as meant",
        "{0}",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "A text, or a part of it, was left out or read in another way than it was written.",
        HelpLink);

    /// <summary>More was found than is shown.</summary>
    public static DiagnosticDescriptor LeftOut { get; } = new(
        "CL0004",
        "Findings were left out",
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A build shows a limited number of findings of each rule, since each of them costs time.",
        HelpLink,
        WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>All of them.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(Setting, Failure, Text, LeftOut);
}
