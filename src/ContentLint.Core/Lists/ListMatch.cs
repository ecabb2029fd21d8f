using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Core.Lists;

/// <summary>A place that an entry of a list matches.</summary>
/// <param name="Span">Half-open UTF-16 range in the passage's text.</param>
/// <param name="Replacement">What to write instead; null when the list does not say.</param>
public readonly record struct ListMatch(TextSpan Span, string? Replacement);
