using System.Collections.Generic;
using System.Collections.Immutable;
using ContentLint.Core;
using ContentLint.Language;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Rules.Citation;

/// <summary>CL4003: a journal or work named in the body that no entry of the source list names.</summary>
public sealed class UnlistedSource : ArticleRule
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Article article, RuleContext context)
    {
        var works = article.ListedWorks;
        if (works.Count == 0 || works.IsBibliography) yield break;
        foreach (var mention in article.JournalMentions)
        {
            if (works.NamesJournals && !works.HasJournal(mention.Name))
                yield return At(article, mention.Sentence.Passage, mention.Span, $"The text says that a study appeared in {mention.Name}, but ");
        }

        foreach (var citation in article.AuthorCitations)
        {
            if (!works.HasWork(citation))
                yield return At(article, citation.Passage, citation.Span, $"The text cites {citation.Surname} {citation.Year}, but ");
        }
    }

    private static Finding At(Article article, Passage passage, TextSpan span, string what)
    {
        int count = article.ListedWorks.Count;
        string none = count == 1 ? "the only listed source is another" : $"none of the {count} listed sources is it";
        var list = article.SourceLists[article.SourceLists.Length - 1];
        var place = list.Heading is { } heading
            ? RelatedPlace.In(heading, list.HeadingSpan, "The source list stands here.")
            : RelatedPlace.In(list.References[0].Passage, list.References[0].Span, "The source list begins here.");
        return Finding.In(passage, span, Message.Of(what).Link(none, 0).Text(". Add the source or correct the name."))
            with
        { Related = ImmutableArray.Create(place) };
    }
}
