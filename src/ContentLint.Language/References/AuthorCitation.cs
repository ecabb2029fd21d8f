using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>A work cited by author and year: <c>(Smith et al., 2019)</c>, <c>Smith and Lee (2019)</c>.</summary>
/// <param name="Passage">The passage it stands in.</param>
/// <param name="Span">From the first surname to the year, a half-open range in the passage's text.</param>
/// <param name="Surname">The first author's surname as written.</param>
/// <param name="Year">The year, a letter behind it left out.</param>
/// <param name="NamesSeveral">Whether it names two authors or says <c>et al.</c></param>
public sealed record AuthorCitation(Passage Passage, TextSpan Span, string Surname, string Year, bool NamesSeveral);
