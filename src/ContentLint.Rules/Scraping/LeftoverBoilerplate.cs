using System.Collections.Generic;
using System.Collections.Immutable;
using ContentLint.Core;
using ContentLint.Language;

namespace ContentLint.Rules.Scraping;

/// <summary>CL1003: page furniture in the body of a text.</summary>
public sealed class LeftoverBoilerplate : ArticleRule
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Article article, RuleContext context)
    {
        foreach (var line in article.Furniture)
        {
            if (line.Passage.IsOutsideText) continue;
            var fix = line.IsWholePassage
                ? Fix.RemoveLines(article.Document, line.Passage.Block.Span, "Remove the line.")
                : Fix.Remove(line.Passage.ToSource(line.Span), "Remove the line.");
            yield return Finding.In(line.Passage, line.Span, $"This line is page furniture ({line.Kind}), not part of the text. Remove it.") with
            {
                Fixes = ImmutableArray.Create(fix),
            };
        }
    }
}
