using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>A sentence that asserts evidence without being that evidence: <c>studies have found</c>, <c>according to a survey</c>.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Span">The words that assert it, a half-open range of UTF-16 offsets in the passage's text.</param>
/// <param name="Support">What in the sentence or its paragraph leads to the evidence.</param>
/// <param name="UnlistedJournal">A journal that it names and the article's source list lacks; otherwise null.</param>
public sealed record Claim(Sentence Sentence, TextSpan Span, Support Support, string? UnlistedJournal)
{
    /// <summary>What leads to the evidence wherever one looks: a name in the claim itself, the study just spoken of.</summary>
    internal Support Own { get; init; }

    internal ClaimSurroundings? Surroundings { get; init; }

    /// <summary>What leads to the evidence within a certain reach.</summary>
    public Support SupportWithin(ClaimReach reach) => reach switch
    {
        ClaimReach.Sentence => Own | (Surroundings?.Of(Sentence) ?? Support.None),
        ClaimReach.Section => Support | (Surroundings?.OfSection(Sentence.Passage) ?? Support.None),
        _ => Support,
    };
}
