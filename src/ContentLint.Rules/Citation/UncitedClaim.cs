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

        var reach = context.Get(UncitedClaimOptions.Reach).Trim() switch
        {
            "sentence" => ClaimReach.Sentence,
            "section" => ClaimReach.Section,
            _ => ClaimReach.Paragraph,
        };
        foreach (var claim in article.Claims)
        {
            if ((claim.SupportWithin(reach) & accepted) != 0) continue;
            string cue = claim.Sentence.Passage.Text.Substring(claim.Span.Start, claim.Span.Length).Replace('\n', ' ');
            yield return Finding.In(claim.Sentence.Passage, claim.Span, claim.UnlistedJournal is { } journal
                ? $"\"{cue}\" leans on a study in {journal}, which is neither linked nor in the source list. Link the study or list it."
                : $"\"{cue}\" leans on evidence, but its {Word(reach)} has no link, citation mark or named source. Link the source, or say who found it and where.");
        }
    }

    private static string Word(ClaimReach reach) => reach switch
    {
        ClaimReach.Sentence => "sentence",
        ClaimReach.Section => "section",
        _ => "paragraph",
    };
}
