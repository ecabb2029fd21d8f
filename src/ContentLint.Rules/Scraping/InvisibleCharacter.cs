using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContentLint.Core;
using ContentLint.Language;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Rules.Scraping;

/// <summary>CL1008: characters that nobody sees.</summary>
public sealed class InvisibleCharacter : ArticleRule
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Article article, RuleContext context)
    {
        foreach (var run in article.HiddenCharacters)
        {
            string place = run.Mended.Length == 0 ? "stands here" : $"stands in '{run.Mended}'";
            var changes = run.Characters.Select(span => new TextChange(run.Passage.ToSource(span), "")).ToImmutableArray();
            yield return Finding.In(run.Passage, run.Span, $"An invisible {run.Name} {place}. Remove it.") with
            {
                Fixes = ImmutableArray.Create(new Fix("Remove what cannot be seen.", run.IsSafeToRemove, changes)),
            };
        }
    }
}
