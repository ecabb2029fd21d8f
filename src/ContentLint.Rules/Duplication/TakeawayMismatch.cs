using System.Collections.Generic;
using System.Collections.Immutable;
using ContentLint.Core;
using ContentLint.Language;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Rules.Duplication;

/// <summary>CL2004: a number, a unit, a name or a negation in a takeaway that the body does not bear out.</summary>
public sealed class TakeawayMismatch : ArticleRule
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Article article, RuleContext context)
    {
        foreach (var mismatch in article.TakeawayMismatches)
        {
            var passage = mismatch.Takeaway.Passage;
            yield return Finding.In(passage, mismatch.Span, Say(mismatch, Words(passage, mismatch.Span))) with
            {
                Related = mismatch.Body is { } body
                    ? ImmutableArray.Create(RelatedPlace.In(body.Passage, mismatch.BodySpan, "The body says so here."))
                    : ImmutableArray<RelatedPlace>.Empty,
            };
        }
    }

    private static Message Say(Language.TakeawayMismatch mismatch, string words)
    {
        if (mismatch.Kind == TakeawayMismatchKind.Negation)
            return Message.Of("This takeaway says the opposite of ").Link("a sentence of the body", 0).Text(" that is the same but for a word that denies. Correct the one that is wrong.");
        return mismatch.Body is { } body
            ? Message.Of($"The takeaway says “{words}”, and the body says ").Link($"“{Words(body.Passage, mismatch.BodySpan)}”", 0).Text(" of the same. Correct the one that is wrong.")
            : Message.Of($"The takeaway says “{words}”, which the body never mentions. Correct it, or say it in the body as well.");
    }

    private static string Words(Passage passage, TextSpan span) => passage.Text.Substring(span.Start, span.Length);
}
