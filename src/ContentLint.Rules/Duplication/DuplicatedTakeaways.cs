using System.Collections.Generic;
using System.Collections.Immutable;
using ContentLint.Core;
using ContentLint.Language;

namespace ContentLint.Rules.Duplication;

/// <summary>CL2001: a block of takeaways that stands twice, or two takeaways that say the same.</summary>
public sealed class DuplicatedTakeaways : ArticleRule
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Article article, RuleContext context)
    {
        foreach (var (repeat, original) in article.RepeatedTakeaways)
        {
            yield return new Finding(repeat.SourceSpan, Message.Of("This block of takeaways repeats ").Link("another one", 0).Text(". Remove one of the two."))
            {
                Related = ImmutableArray.Create(new RelatedPlace(original.SourceSpan, "The same takeaways stand here.")),
                Fixes = ImmutableArray.Create(Fix.RemoveLines(article.Document, repeat.SourceSpan, "Remove the repeated block.")),
            };
        }

        foreach (var (earlier, later) in TakeawayRepeats.OfItems(article.Document, article.Takeaways))
        {
            yield return Finding.In(later.Passage, later.Span, Message.Of($"Takeaway {later.Number} says the same as ").Link($"takeaway {earlier.Number}", 0).Text(". Remove one of the two.")) with
            {
                Related = ImmutableArray.Create(RelatedPlace.In(earlier.Passage, earlier.Span, $"Takeaway {earlier.Number}.")),
                Fixes = ImmutableArray.Create(Fix.RemoveLines(article.Document, later.Passage.ToSource(later.Span), "Remove the later takeaway.")),
            };
        }
    }
}
