using System.Collections.Concurrent;
using System.Linq;

namespace ContentLint.Language;

/// <summary>What the sentence and the section around a claim lead to; each is read when asked for, each section once.</summary>
internal sealed class ClaimSurroundings(Article article)
{
    private readonly ConcurrentDictionary<int, Support> sections = new();

    public Support Of(Sentence sentence) => PassageSupport.Of(sentence.Passage, sentence.Span, article).Support;

    public Support OfSection(Passage passage) =>
        sections.GetOrAdd(article.Outline.SectionOf(passage).Number, number => article.Outline.Sections[number].Passages.Aggregate(Support.None, (all, p) => all | PassageSupport.Of(p, article).Support));
}
