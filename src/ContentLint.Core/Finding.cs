using System.Collections.Immutable;
using ContentLint.Language;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Core;

/// <summary>One place that a rule objects to.</summary>
/// <param name="Span">Half-open UTF-16 range in the source text.</param>
/// <param name="Message">What is wrong there and what to do.</param>
public sealed record Finding(TextSpan Span, Message Message)
{
    /// <summary>Other places that belong to it, such as the partner of a duplicate.</summary>
    public ImmutableArray<RelatedPlace> Related { get; init; } = ImmutableArray<RelatedPlace>.Empty;

    /// <summary>Ways to mend it, the best first.</summary>
    public ImmutableArray<Fix> Fixes { get; init; } = ImmutableArray<Fix>.Empty;

    /// <summary>A finding at a range of a passage.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="span">Half-open range of UTF-16 offsets in <see cref="Passage.Text"/>.</param>
    /// <param name="message">What is wrong there and what to do.</param>
    public static Finding In(Passage passage, TextSpan span, Message message) => new(passage.ToSource(span), message);
}
