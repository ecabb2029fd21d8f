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
    private const int FarthestMaker = 5;
    private static readonly ulong By = WordHash.Of("by".AsSpan());
    private static readonly IReadOnlyList<string> LinkTraces = ListFile.Read("en/link-traces.txt");

    public static PassageSupport Of(Passage passage, Article article) => Of(passage, new TextSpan(0, passage.Text.Length), article);

    /// <param name="passage">The passage.</param>
    /// <param name="span">The part of it that counts: half-open range of UTF-16 offsets in its text.</param>
    /// <param name="article">Its article.</param>
    public static PassageSupport Of(Passage passage, TextSpan span, Article article)
    {
        var support = Support.None;
        string? unlisted = null;
        var works = article.ListedWorks;
        foreach (var mark in passage.Block.Prose.Marks)
        {
            if (mark.Kind is MarkKind.Link or MarkKind.AutoLink && mark.Span.IntersectsWith(span)) support |= Support.Link;
        }

        foreach (string trace in LinkTraces)
        {
            if (passage.Text.IndexOf(trace, span.Start, span.Length, StringComparison.Ordinal) >= 0) support |= Support.Link;
        }

        int end = passage.FirstWordAt(span.End);
        for (int w = passage.FirstWordAt(span.Start); w < end; w++)
        {
            if (passage.Words[w].Kind == WordKind.Address) support |= Support.Link;
        }

        var markers = new List<CitationMarker>();
        CitationMarkerFinder.Find(passage, article.Footnotes, markers);
        foreach (var marker in markers)
        {
            if (span.Contains(marker.Span)) support |= marker.Kind;
        }

        if ((support & Support.Number) == 0 && CitationMarkerFinder.HasLostMark(passage, span)) support |= Support.Number;
        if (AuthorCitationFinder.Any(passage, span) || PageCitationFinder.Any(passage, span, works)) support |= Support.AuthorYear;
        foreach (var sentence in passage.Sentences)
        {
            if (!span.Contains(sentence.Span)) continue;
            foreach (var mention in JournalFinder.Find(sentence))
            {
                if (!works.NamesJournals || works.HasJournal(mention.Name)) support |= Support.Name;
                else unlisted ??= mention.Name;
            }
        }

        if (article.Attributions.NamesSource(passage, span) || NamesStudy(passage, span)) support |= Support.Name;
        return new PassageSupport(support, unlisted);
    }

    /// <summary>A study by its name or its maker: <c>Framingham Heart Study</c>, <c>a Norland University poll</c>, <c>released by the Norland Institute</c>.</summary>
    public static bool NamesStudy(Passage passage, TextSpan span)
    {
        int first = passage.FirstWordAt(span.Start), end = passage.FirstWordAt(span.End);
        var words = passage.Words.AsSpan();
        for (int w = first + 1; w < end; w++)
        {
            ref readonly var word = ref words[w];
            if (ClaimWords.Singular.Contains(word) && passage.JoinsNext(w - 1) && (w > first + 1 ? IsName(passage, w - 1) : IsAcronym(passage, w - 1))) return true;
            if (word.Hash == By && passage[word].Characters is "by" && passage.JoinsNext(w) && IsMade(passage, w, first) && (IsName(passage, w + 1) || (passage.JoinsNext(w + 1) && IsName(passage, w + 2)))) return true;
        }

        return false;
    }

    // "released by", "released on Monday night by", "one by".
    private static bool IsMade(Passage passage, int by, int first)
    {
        if (by > first && passage[passage.Words[by - 1]] is var work && (ClaimWords.OfEvidence.Contains(work) || work.Characters is "one" or "those" or "another" or "work")) return true;
        for (int w = by - 1; w >= first && by - w <= FarthestMaker && passage.JoinsNext(w); w--)
        {
            if (ClaimWords.Makers.Contains(passage[passage.Words[w]])) return true;
        }

        return false;
    }

    private static bool IsName(Passage passage, int word) =>
        passage.IsCapitalised(word) && passage[passage.Words[word]] is var name && !SingleName.IsDate(name) && !ClaimWords.Qualifiers.Contains(name) && !FunctionWords.English.Contains(name);

    private static bool IsAcronym(Passage passage, int word) => passage.Words[word].Length > 1 && char.IsUpper(passage.Text[passage.Words[word].Start + 1]);
}
