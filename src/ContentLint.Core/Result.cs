using ContentLint.Documents;
using Microsoft.CodeAnalysis;

namespace ContentLint.Core;

/// <summary>A finding with the rule that made it, as reports show it.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Document">The document it was found in.</param>
/// <param name="Finding">What the rule said.</param>
/// <param name="Severity">How grave it is for this file.</param>
public sealed record Result(RuleInfo Rule, Document Document, Finding Finding, DiagnosticSeverity Severity);
