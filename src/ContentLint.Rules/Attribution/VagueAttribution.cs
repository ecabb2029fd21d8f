using System;
using System.Collections.Generic;
using ContentLint.Core;
using ContentLint.Documents;
using ContentLint.Language;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Rules.Attribution;

/// <summary>CL3002: a claim tied to nobody in particular.</summary>
public sealed class VagueAttribution : ArticleRule
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Article article, RuleContext context)
    {
        foreach (var vague in article.VagueSources)
        {
            var (passage, span) = (vague.Passage, vague.Span);
            if (passage.Block.Kind is not (BlockKind.Paragraph or BlockKind.ListItem) || passage.Block.Region != PageRegion.Body) continue;
            if (article.Quotations.At(passage, span.Start) is not null || IsSourced(article, vague)) continue;
            string words = passage.Text.Substring(span.Start, span.Length);
            yield return Finding.In(passage, span, $"“{words}” does not say who that is. Name the source or link to it, or drop the claim.");
        }
    }

    /// <summary>Whether the sentence, or the end or beginning of the one behind it, leads to a source.</summary>
    private static bool IsSourced(Article article, VagueSource vague)
    {
        var passage = vague.Passage;
        int number = passage.SentenceAt(vague.Span.Start);
        var sentence = passage.Sentences[number];
        int next = Math.Min(number + 1, passage.Sentences.Length - 1);
        var reach = TextSpan.FromBounds(sentence.Span.Start, passage.Sentences[next].Span.End);
        return article.Attributions.NamesSource(passage, reach) || passage.LeadsToSource(reach) || passage.GivesInstance(sentence);
    }
}
