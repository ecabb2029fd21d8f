using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>A claim that is laid in the mouth of nobody in particular: <c>some experts say</c>, <c>it is believed that</c>.</summary>
/// <param name="Passage">Where it stands.</param>
/// <param name="Span">From the source to the verb: half-open range of UTF-16 offsets in the passage's text.</param>
/// <param name="RefersBack">Whether the group is a part of one spoken of before: <c>Most believe</c>.</param>
public readonly record struct VagueSource(Passage Passage, TextSpan Span, bool RefersBack);
