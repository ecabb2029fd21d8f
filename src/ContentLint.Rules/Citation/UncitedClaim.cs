using System.Collections.Generic;
using ContentLint.Core;
using ContentLint.Language;

namespace ContentLint.Rules.Citation;

/// <summary>CL4001: a sentence that leans on evidence and leads to none.</summary>
public sealed class UncitedClaim : ArticleRule
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Article article, RuleContext context)
    {
        var accepted = Support.None;
        foreach (string name in context.Get(UncitedClaimOptions.Markers).Split(','))
        {
            accepted |= name.Trim() switch
            {
                "link" => Support.Link,
                "footnote" => Support.Footnote,
                "number" => Support.Number,
                "author-year" => Support.AuthorYear,
                "name" => Support.Name,
                _ => Support.None,
            };
        }

        foreach (var claim in article.Claims)
        {
            if ((claim.Support & accepted) != 0) continue;
            string cue = claim.Sentence.Passage.Text.Substring(claim.Span.Start, claim.Span.Length).Replace('\n', ' ');
            yield return Finding.In(claim.Sentence.Passage, claim.Span, claim.UnlistedJournal is { } journal
                ? $"\"{cue}\" leans on a study in {journal}, which is neither linked nor in the source list. Link the study or list it."
                : $"\"{cue}\" leans on evidence, but no link, citation mark or named source stands near. Cite the source.");
        }
    }
}
