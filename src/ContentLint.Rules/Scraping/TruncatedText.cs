using System.Collections.Generic;
using ContentLint.Core;
using ContentLint.Language;

namespace ContentLint.Rules.Scraping;

/// <summary>CL1009: a text that stops.</summary>
public sealed class TruncatedText : ArticleRule
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Article article, RuleContext context)
    {
        foreach (var place in article.Truncations)
        {
            yield return Finding.In(place.Passage, place.Span, place.IsNoted
                ? "The text was cut off here. Restore the rest from the source."
                : "The last sentence has no end. Restore the rest from the source.");
        }
    }
}
