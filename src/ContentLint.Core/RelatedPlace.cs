using ContentLint.Language;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Core;

/// <summary>A further place in the same text.</summary>
/// <param name="Span">Half-open UTF-16 range in the source text.</param>
/// <param name="Message">What stands there, as a sentence.</param>
public sealed record RelatedPlace(TextSpan Span, string Message)
{
    /// <summary>A place at a range of a passage.</summary>
    public static RelatedPlace In(Passage passage, TextSpan span, string message) => new(passage.ToSource(span), message);
}
