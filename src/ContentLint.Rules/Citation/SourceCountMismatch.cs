using System.Collections.Generic;
using System.Collections.Immutable;
using ContentLint.Core;
using ContentLint.Language;

namespace ContentLint.Rules.Citation;

/// <summary>CL4002: a heading that promises another number of sources than the list under it holds.</summary>
public sealed class SourceCountMismatch : ArticleRule
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Article article, RuleContext context)
    {
        foreach (var list in article.SourceLists)
        {
            if (list is not { Heading: { } heading, DeclaredCount: { } declared } || !list.IsCountable) continue;
            int listed = list.References.Length;
            if (declared >= listed - list.UnprovenReferences && declared <= listed + list.PossibleReferences) continue;
            var first = list.References[0];
            string sources = declared == 1 ? "1 source" : $"{declared} sources";
            string hold = listed == 1 ? "1 is" : $"{listed} are";
            string remedy = declared > listed ? "Restore what is missing or correct the number." : "Correct the number or remove what does not belong.";
            yield return Finding.In(heading, list.HeadingSpan, Message.Of($"The heading promises {sources}, but ").Link(hold, 0).Text($" listed. {remedy}"))
                with
            { Related = ImmutableArray.Create(RelatedPlace.In(first.Passage, first.Span, "The list begins here.")) };
        }
    }
}
