using System.Collections.Generic;
using ContentLint.Core;
using ContentLint.Documents;
using ContentLint.Language;

namespace ContentLint.Rules.Scraping;

/// <summary>CL1011: a heading with nothing under it.</summary>
public sealed class EmptySection : ArticleRule
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Article article, RuleContext context)
    {
        for (int i = 0; i < article.Passages.Length; i++)
        {
            var passage = article.Passages[i];
            if (passage.Block.Kind != BlockKind.Heading) continue;
            bool empty = i + 1 == article.Passages.Length
                || (article.Passages[i + 1].Block is { Kind: BlockKind.Heading } next && next.HeadingLevel <= passage.Block.HeadingLevel);
            if (empty)
                yield return Finding.In(passage, new(0, passage.Text.Length), "This heading has nothing under it. Restore the section or remove the heading.");
        }
    }
}
