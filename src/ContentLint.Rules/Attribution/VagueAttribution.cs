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
    private const int Reach = 400;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Article article, RuleContext context)
    {
        foreach (var vague in article.VagueSources)
        {
            var (passage, span) = (vague.Passage, vague.Span);
            if (passage.Block.Kind is not (BlockKind.Paragraph or BlockKind.ListItem) || passage.Block.Region != PageRegion.Body) continue;
            if (article.Quotations.At(passage, span.Start) is not null || passage.IsMentioned(span) || IsSourced(article, vague)) continue;
            string words = passage.Text.Substring(span.Start, span.Length);
            yield return Finding.In(passage, span, $"“{words}” does not say who that is. Name the source or link to it, or drop the claim.");
        }
    }

    /// <summary>Whether the sentence or the next one, as far as a reader looks, leads to a source.</summary>
    private static bool IsSourced(Article article, VagueSource vague)
    {
        var passage = vague.Passage;
        int number = passage.SentenceAt(vague.Span.Start);
        int next = Math.Min(number + 1, passage.Sentences.Length - 1);
        int start = Math.Max(passage.Sentences[number].Span.Start, vague.Span.Start - Reach);
        var own = TextSpan.FromBounds(start, Math.Min(passage.Sentences[number].Span.End, vague.Span.End + Reach));
        var both = TextSpan.FromBounds(start, Math.Min(passage.Sentences[next].Span.End, vague.Span.End + Reach));
        if (article.Attributions.NamesSource(passage, both) || passage.LeadsToSource(both) || passage.GivesInstance(own)) return true;
        if (vague.RefersBack && number > 0 && article.Attributions.NamesSource(passage, passage.Sentences[number - 1].Span)) return true;
        return number < next ? IsAnswered(article, passage, passage.Sentences[next].Span.Start) : IsAnsweredNext(article, passage);
    }

    /// <summary>Whether the next paragraph begins with somebody who says so: <c>Some doctors disagree. “…,” said Ada Reyes</c>.</summary>
    private static bool IsAnsweredNext(Article article, Passage passage)
    {
        if (passage.Index + 1 >= article.Passages.Length) return false;
        var answer = article.Passages[passage.Index + 1];
        var opening = answer.Sentences[Math.Min(1, answer.Sentences.Length - 1)];
        return article.Attributions.NamesSource(answer, TextSpan.FromBounds(0, Math.Min(opening.Span.End, Reach))) || IsAnswered(article, answer, 0);
    }

    /// <summary>Whether a quotation begins there and somebody with a name says it.</summary>
    private static bool IsAnswered(Article article, Passage passage, int start) =>
        article.Quotations.At(passage, start) is { Attribution.IsNamed: true };
}
