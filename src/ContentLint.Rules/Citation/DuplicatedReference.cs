using System.Collections.Generic;
using System.Collections.Immutable;
using ContentLint.Core;
using ContentLint.Language;

namespace ContentLint.Rules.Citation;

/// <summary>CL4005: the same work listed twice.</summary>
public sealed class DuplicatedReference : ArticleRule
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Article article, RuleContext context)
    {
        foreach (var list in article.SourceLists)
        {
            foreach (var (reference, earlier, place) in list.Duplicates())
            {
                yield return Finding.In(reference.Passage, reference.Span, Message.Of("This work is listed already, as ").Link($"entry {place}", 0).Text(". Keep one of the two."))
                    with
                {
                    Related = ImmutableArray.Create(RelatedPlace.In(earlier.Passage, earlier.Span, "The work is listed here first.")),
                };
            }
        }
    }
}
