using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>A mark in the text that leads to an entry of the source list or to a footnote.</summary>
/// <param name="Passage">The passage it stands in.</param>
/// <param name="Span">The mark with its brackets, a half-open range of UTF-16 offsets in the passage's text.</param>
/// <param name="Kind"><see cref="Support.Footnote"/> or <see cref="Support.Number"/>.</param>
/// <param name="Label">The footnote's label, or the numbers as written (<c>1</c>, <c>2, 4–6</c>).</param>
public readonly record struct CitationMarker(Passage Passage, TextSpan Span, Support Kind, string Label);
