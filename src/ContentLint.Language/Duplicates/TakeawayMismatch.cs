using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>Something in a takeaway that the rest of the article does not bear out.</summary>
/// <param name="Takeaway">The takeaway.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where the takeaway says it: half-open range of UTF-16 offsets in the text of its passage.</param>
/// <param name="Body">The sentence of the body that says the same otherwise; null when no sentence speaks of it.</param>
/// <param name="BodySpan">What that sentence says: half-open range in the text of its passage.</param>
public sealed record TakeawayMismatch(Takeaway Takeaway, TakeawayMismatchKind Kind, TextSpan Span, Sentence? Body, TextSpan BodySpan);

/// <summary>What a takeaway says otherwise than the body.</summary>
public enum TakeawayMismatchKind
{
    /// <summary>A number.</summary>
    Number,

    /// <summary>The unit of a number.</summary>
    Unit,

    /// <summary>A name.</summary>
    Name,

    /// <summary>Whether something is so.</summary>
    Negation,
}
