using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>Markup that was left as text.</summary>
/// <param name="Passage">The passage it stands in.</param>
/// <param name="Span">Half-open range of UTF-16 offsets in the passage's text.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Decoded">The character that an entity means, where it can be written as itself; null otherwise.</param>
public sealed record MarkupRemnant(Passage Passage, TextSpan Span, MarkupRemnantKind Kind, string? Decoded);
