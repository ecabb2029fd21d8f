using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>A word with a space, or a hyphen and a space, inside.</summary>
/// <param name="Passage">The passage it stands in.</param>
/// <param name="Span">Half-open range of UTF-16 offsets in the passage's text, all parts included.</param>
/// <param name="Gaps">Half-open ranges of what stands between the parts, in order.</param>
/// <param name="Joined">The word.</param>
/// <param name="IsSure">Whether it can only be this word: in a row of single letters, where it begins and ends is a guess.</param>
public sealed record SplitWord(Passage Passage, TextSpan Span, ImmutableArray<TextSpan> Gaps, string Joined, bool IsSure = true);
