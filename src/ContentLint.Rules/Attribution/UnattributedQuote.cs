using System.Collections.Generic;
using System.Globalization;
using ContentLint.Core;
using ContentLint.Documents;
using ContentLint.Language;

namespace ContentLint.Rules.Attribution;

/// <summary>CL3001: a quotation that no reader can tie to a speaker or source.</summary>
public sealed class UnattributedQuote : PassageRule
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Passage passage, RuleContext context)
    {
        if (passage.Block is not { Kind: BlockKind.Paragraph, QuoteDepth: 0, Region: PageRegion.Body } || context.Article.Outline.RoleOf(passage) != PassageRole.Body) return [];
        return context.Article.Quotations.OutermostIn(passage).IsEmpty ? [] : Unattributed(passage, context);
    }

    private static IEnumerable<Finding> Unattributed(Passage passage, RuleContext context)
    {
        int shortest = context.Get(UnattributedQuoteOptions.MinWords);
        foreach (var quotation in context.Article.Quotations.OutermostIn(passage))
        {
            if (quotation is not { Kind: QuotationKind.Speech, Tie: QuotationTie.None, ContinuesPrevious: false } || quotation.WordCount < shortest) continue;
            string words = quotation.WordCount.ToString(CultureInfo.InvariantCulture);
            yield return Finding.In(passage, quotation.Span, $"Nobody is named as the source of this quotation of {words} words, here or in the paragraphs beside it. Say who said or wrote it, or link to where it stands.");
        }
    }
}
