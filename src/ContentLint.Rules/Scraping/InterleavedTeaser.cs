using System.Collections.Generic;
using System.Collections.Immutable;
using ContentLint.Core;
using ContentLint.Language;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Rules.Scraping;

/// <summary>CL1010: a headline of another article standing between paragraphs.</summary>
public sealed class InterleavedTeaser : ArticleRule
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Article article, RuleContext context)
    {
        foreach (var passage in article.Passages)
        {
            if (article.Outline.RoleOf(passage) != PassageRole.Teaser) continue;
            yield return Finding.In(passage, new TextSpan(0, passage.Text.Length), "This line is the headline of another article, not a heading of this one. Remove it.") with
            {
                Fixes = ImmutableArray.Create(Fix.RemoveLines(article.Document, passage.Block.Span, "Remove the headline.")),
            };
        }
    }
}
