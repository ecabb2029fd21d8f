using System;
using System.Collections.Generic;
using ContentLint.Documents;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>What in a passage leads to evidence.</summary>
/// <param name="Support">All of it together.</param>
/// <param name="UnlistedJournal">A journal that the passage names and the source list lacks.</param>
internal sealed record PassageSupport(Support Support, string? UnlistedJournal)
{
    private static readonly IReadOnlyList<string> LinkTraces = ListFile.Read("en/link-traces.txt");

    public static PassageSupport Of(Passage passage, Article article)
    {
        var support = Support.None;
        string? unlisted = null;
        var works = article.ListedWorks;
        foreach (var mark in passage.Block.Prose.Marks)
        {
            if (mark.Kind is MarkKind.Link or MarkKind.AutoLink) support |= Support.Link;
        }

        foreach (string trace in LinkTraces)
        {
            if (passage.Text.IndexOf(trace, StringComparison.Ordinal) >= 0) support |= Support.Link;
        }

        foreach (var word in passage.Words)
        {
            if (word.Kind == WordKind.Address) support |= Support.Link;
        }

        foreach (var marker in CitationMarkerFinder.Find(passage, article.Footnotes)) support |= marker.Kind;
        if ((support & Support.Number) == 0 && CitationMarkerFinder.HasLostMark(passage)) support |= Support.Number;
        if (AuthorCitationFinder.Any(passage)) support |= Support.AuthorYear;
        foreach (var sentence in passage.Sentences)
        {
            foreach (var mention in JournalFinder.Find(sentence))
            {
                if (!works.NamesJournals || works.HasJournal(mention.Name)) support |= Support.Name;
                else unlisted ??= mention.Name;
            }
        }

        if (article.Attributions.NamesSource(passage, new TextSpan(0, passage.Text.Length)) || NamesStudy(passage)) support |= Support.Name;
        return new PassageSupport(support, unlisted);
    }

    /// <summary>A study by its name: <c>Framingham Heart Study</c>.</summary>
    private static bool NamesStudy(Passage passage)
    {
        for (int w = 2; w < passage.Words.Length; w++)
        {
            if (passage.IsCapitalised(w) && ClaimWords.Singular.Contains(passage[passage.Words[w]]) && passage.IsCapitalised(w - 1) && passage.JoinsNext(w - 1)) return true;
        }

        return false;
    }
}
