using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>A quotation mark that opens and never closes.</summary>
/// <param name="Passage">Where it stands.</param>
/// <param name="Mark">The mark: half-open range of UTF-16 offsets in the passage's text.</param>
public readonly record struct UnclosedQuotation(Passage Passage, TextSpan Mark);
