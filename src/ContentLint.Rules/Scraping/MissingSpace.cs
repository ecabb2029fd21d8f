using System.Collections.Generic;
using System.Collections.Immutable;
using ContentLint.Core;
using ContentLint.Language;

namespace ContentLint.Rules.Scraping;

/// <summary>CL1002: punctuation that touches the next word.</summary>
public sealed class MissingSpace : ArticleRule
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Article article, RuleContext context)
    {
        foreach (var place in article.LostJoints.LostSpaces)
        {
            yield return Finding.In(place.Passage, place.Span, $"No space stands between '{place.Before}' and '{place.Behind}'. Insert the lost space.") with
            {
                Fixes = ImmutableArray.Create(Fix.InsertSpaces(place.Passage, place.At)),
            };
        }
    }
}
