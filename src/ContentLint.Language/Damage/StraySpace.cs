using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>Spaces and signs that were left behind where something was removed.</summary>
/// <param name="Passage">The passage they stand in.</param>
/// <param name="Span">Half-open range of UTF-16 offsets in the passage's text.</param>
/// <param name="Kind">What they are.</param>
/// <param name="Changes">How to close the gap, in offsets of the passage's text; empty when a word is missing.</param>
/// <param name="IsSafe">Whether closing it loses nothing.</param>
public sealed record StraySpace(Passage Passage, TextSpan Span, StraySpaceKind Kind, ImmutableArray<TextChange> Changes, bool IsSafe);
