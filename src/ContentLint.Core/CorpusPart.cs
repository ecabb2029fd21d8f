using System.Collections.Immutable;
using ContentLint.Language;
using Microsoft.CodeAnalysis;

namespace ContentLint.Core;

/// <summary>What one document gives to the comparison that a rule makes between all documents of a run.</summary>
/// <param name="Rule">The rule as its page describes it.</param>
/// <param name="Judge">The rule.</param>
/// <param name="Severity">How grave its findings in this document are.</param>
/// <param name="Many">From how many documents on something is reported once.</param>
/// <param name="Paragraphs">What is compared, in order of the text.</param>
public sealed record CorpusPart(RuleInfo Rule, CorpusRule Judge, DiagnosticSeverity Severity, int Many, ImmutableArray<CorpusParagraph> Paragraphs);

/// <summary>A paragraph that is compared.</summary>
/// <param name="Digest">What is kept of it.</param>
/// <param name="IsSilent">Whether a comment keeps findings in it silent.</param>
public readonly record struct CorpusParagraph(ParagraphDigest Digest, bool IsSilent);
