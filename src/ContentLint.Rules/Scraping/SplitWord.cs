using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContentLint.Core;
using ContentLint.Language;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Rules.Scraping;

/// <summary>CL1006: a word with a space inside.</summary>
public sealed class SplitWord : ArticleRule
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Article article, RuleContext context)
    {
        foreach (var word in article.SplitWords)
        {
            var changes = word.Gaps.Select(gap => new TextChange(word.Passage.ToSource(gap), "")).ToImmutableArray();
            var finding = Finding.In(word.Passage, word.Span, $"'{word.Passage.Text.Substring(word.Span.Start, word.Span.Length).Replace('\n', ' ')}' is one word, '{word.Joined}'. Join it.");
            yield return changes.Where((change, i) => change.Span.Length != word.Gaps[i].Length).Any() ? finding : finding with
            {
                Fixes = ImmutableArray.Create(new Fix("Join the word.", word.IsSure, changes)),
            };
        }
    }
}
