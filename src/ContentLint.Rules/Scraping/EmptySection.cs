using System.Collections.Generic;
using ContentLint.Core;
using ContentLint.Language;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Rules.Scraping;

/// <summary>CL1011: a heading with nothing under it.</summary>
public sealed class EmptySection : ArticleRule
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Article article, RuleContext context)
    {
        foreach (var section in article.Outline.Sections)
        {
            if (section.Heading is not { } heading || !article.Outline.IsEmpty(section)) continue;
            yield return Finding.In(heading, new TextSpan(0, heading.Text.Length), "This heading has nothing under it. Restore the lost section or remove the heading.");
        }
    }
}
