using System.Collections.Generic;
using ContentLint.Core;
using ContentLint.Language;

namespace ContentLint.Rules.Attribution;

/// <summary>CL3004: a quotation mark that never closes.</summary>
public sealed class UnbalancedQuotes : ArticleRule
{
    private const int WordsNamed = 4;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Article article, RuleContext context)
    {
        foreach (var (passage, mark) in article.UnclosedQuotations)
        {
            int first = passage.FirstWordAt(mark.End), last = System.Math.Min(first + WordsNamed, passage.Words.Length) - 1;
            string words = last < first ? "" : passage.Text.Substring(passage.Words[first].Start, passage.Words[last].End - passage.Words[first].Start);
            yield return Finding.In(passage, mark, $"The quotation that begins with “{words}” never closes. Put the closing mark behind its last word.");
        }
    }
}
