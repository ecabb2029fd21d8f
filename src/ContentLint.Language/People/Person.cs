using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>Somebody who is cited by a single name.</summary>
/// <param name="Name">The name as it stands in the text.</param>
/// <param name="Introduction">Where a reader learns who it is; null when nowhere.</param>
/// <param name="Citations">Where the name stands alone as a source, in reading order.</param>
public sealed record Person(string Name, PersonMention? Introduction, ImmutableArray<PersonMention> Citations);

/// <summary>A place where a person is named.</summary>
/// <param name="Passage">Where it stands.</param>
/// <param name="Span">The name: half-open range of UTF-16 offsets in the passage's text.</param>
public readonly record struct PersonMention(Passage Passage, TextSpan Span);
