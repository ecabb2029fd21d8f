using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>A place where a text stops before its end.</summary>
/// <param name="Passage">The passage that stops.</param>
/// <param name="Span">Half-open range of UTF-16 offsets in the passage's text that shows it.</param>
/// <param name="IsNoted">Whether a program noted that it cut the text; otherwise the sentence itself stops.</param>
public sealed record Truncation(Passage Passage, TextSpan Span, bool IsNoted);
