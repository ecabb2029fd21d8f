using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Documents;

/// <summary>A stretch of prose under one inline markup.</summary>
/// <param name="Kind">What the markup says.</param>
/// <param name="Span">Half-open range of UTF-16 offsets in the block's <see cref="Prose.Text"/>.</param>
/// <param name="Target">The address of a link or image, the label of a footnote mark; otherwise null.</param>
public readonly record struct InlineMark(MarkKind Kind, TextSpan Span, string? Target = null);
