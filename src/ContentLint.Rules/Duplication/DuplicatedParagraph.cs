using System.Collections.Generic;
using System.Collections.Immutable;
using ContentLint.Core;
using ContentLint.Language;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Rules.Duplication;

/// <summary>CL2002: the same or nearly the same paragraph again.</summary>
public sealed class DuplicatedParagraph : ArticleRule
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Article article, RuleContext context)
    {
        foreach (var (earlier, later, changed) in article.RepeatedPassages)
        {
            string how = changed == 0 ? "This paragraph repeats " : "But for a few words this paragraph repeats ";
            yield return Finding.In(later, Whole(later), Message.Of(how).Link("an earlier one", 0).Text(". Remove one of the two.")) with
            {
                Related = ImmutableArray.Create(RelatedPlace.In(earlier, Whole(earlier), "The paragraph stands here first.")),
                Fixes = ImmutableArray.Create(Fix.RemoveLines(article.Document, later.Block.Span, "Remove the later paragraph.")),
            };
        }
    }

    private static TextSpan Whole(Passage passage) => new(0, passage.Text.Length);
}
