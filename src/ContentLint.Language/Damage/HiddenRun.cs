using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>The characters inside one word, or standing together between words, that nobody sees and no text needs there.</summary>
/// <param name="Passage">The passage they stand in.</param>
/// <param name="Span">Half-open range of UTF-16 offsets in the passage's text: the word with them, or they alone.</param>
/// <param name="Characters">Half-open range of each run of them, in order.</param>
/// <param name="Name">What the first of them is, with its code point.</param>
/// <param name="Mended">The word without them; empty when they stand alone.</param>
/// <param name="IsSafeToRemove">Whether nothing else changes its meaning when they go.</param>
public sealed record HiddenRun(Passage Passage, TextSpan Span, ImmutableArray<TextSpan> Characters, string Name, string Mended, bool IsSafeToRemove);
