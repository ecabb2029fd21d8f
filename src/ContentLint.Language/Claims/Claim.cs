using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>A sentence that asserts evidence without being that evidence: <c>studies have found</c>, <c>according to a survey</c>.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Span">The words that assert it, a half-open range of UTF-16 offsets in the passage's text.</param>
/// <param name="Support">What in the sentence or its paragraph leads to the evidence.</param>
/// <param name="UnlistedJournal">A journal that it names and the article's source list lacks; otherwise null.</param>
public sealed record Claim(Sentence Sentence, TextSpan Span, Support Support, string? UnlistedJournal);
