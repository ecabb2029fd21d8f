using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>A line that belongs to the page and not to the text.</summary>
/// <param name="Passage">Where it stands.</param>
/// <param name="Span">Half-open range of UTF-16 offsets in the passage's text.</param>
/// <param name="Kind">What it is, in words: "feedback widget", "cookie notice".</param>
/// <param name="IsWholePassage">Whether the passage holds nothing else.</param>
public sealed record FurnitureLine(Passage Passage, TextSpan Span, string Kind, bool IsWholePassage);
