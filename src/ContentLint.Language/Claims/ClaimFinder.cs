using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>Finds the claims of an article and what supports each: in its sentence, its paragraph, or the study it goes on about.</summary>
internal static class ClaimFinder
{
    private const int LongestHeadline = 16;
    private const int FewestParagraphs = 4;

    public static ImmutableArray<Claim> Find(ImmutableArray<Passage> passages, Article article)
    {
        var claims = ImmutableArray.CreateBuilder<Claim>();
        var spokenOf = Support.None;
        var summed = Summaries(article);
        int firstMention = FirstMention(article);
        var surroundings = new ClaimSurroundings(article);
        foreach (var passage in passages)
        {
            if (article.Outline.RoleOf(passage) != PassageRole.Body || summed.Contains(passage.Index) || IsHeadline(article, passage)) continue;
            PassageSupport? support = null;
            bool? goesOn = null;
            var cues = article.CueWords.In(passage);
            QuoteWalk? quotes = null;
            foreach (var sentence in passage.Sentences)
            {
                if (ClaimCueFinder.Find(sentence, ref cues) is not { } cue || (quotes ??= new QuoteWalk(passage.Text)).IsQuoted(cue.Span.Start)) continue;
                if (cue.IsDefinite && (passage.Index > firstMention || SpeaksOfEvidence(passage, passage.FirstWordAt(cue.Span.Start)))) continue;
                support ??= PassageSupport.Of(passage, article);
                var own = cue.IsPeople || (goesOn ??= GoesOnAbout(passage)) ? spokenOf : Support.None;
                if (sentence.Number == passage.Sentences.Length - 1) own |= NamedNext(article, passage);
                if (cue.IsNamed && support.UnlistedJournal is null) own |= Support.Name;
                claims.Add(new Claim(sentence, cue.Span, own | Reaching(cue, sentence, support.Support, article), support.UnlistedJournal) { Own = own, Surroundings = surroundings });
            }

            if (support is { Support: not Support.None } s) spokenOf = s.Support;
            else if (spokenOf == Support.None && SpeaksOfEvidence(passage, passage.Words.Length)) spokenOf = PassageSupport.Of(passage, article).Support;
        }

        return claims.ToImmutable();
    }

    /// <summary>What of a paragraph's support a claim can lean on: a source of its own is not the one named before it.</summary>
    private static Support Reaching(ClaimCue cue, Sentence sentence, Support all, Article article)
    {
        if (!cue.IsNew || (all & Support.Name) == 0) return all;
        var passage = sentence.Passage;
        return PassageSupport.Of(passage, TextSpan.FromBounds(sentence.Span.Start, passage.Text.Length), article).Support | (all & ~Support.Name);
    }

    /// <summary>The passages of takeaways: they say in short what the body says, and the body is where it is cited.</summary>
    private static HashSet<int> Summaries(Article article)
    {
        var summaries = new HashSet<int>();
        foreach (var block in article.Takeaways)
        {
            foreach (var item in block.Items) summaries.Add(item.Passage.Index);
        }

        return summaries;
    }

    /// <summary>A short line at the top of a text without markup says what the text says, not what somebody found.</summary>
    private static bool IsHeadline(Article article, Passage passage) =>
        passage.Index == 0 && passage.Words.Length <= LongestHeadline && article.Passages.Length >= FewestParagraphs;

    /// <summary><c>According to the same poll</c>: the paragraph is still about the evidence of the one before.</summary>
    private static bool GoesOnAbout(Passage passage)
    {
        for (int w = 0; w + 1 < passage.Words.Length; w++)
        {
            if (passage[passage.Words[w]].Characters is "same" && WordList.At(passage.Words[w + 1].Lists).Overlaps(ClaimWords.OfEvidence)) return true;
        }

        return false;
    }

    /// <summary>Whether the next paragraph opens with whose the evidence is: <c>A new poll shows … The Norland Poll asked …</c>.</summary>
    private static Support NamedNext(Article article, Passage passage)
    {
        if (passage.Index + 1 >= article.Passages.Length) return Support.None;
        var next = article.Passages[passage.Index + 1];
        return !next.Sentences.IsEmpty && PassageSupport.NamesStudy(next, next.Sentences[0].Span) ? Support.Name : Support.None;
    }

    /// <summary>The first passage, heading or not, that speaks of evidence.</summary>
    private static int FirstMention(Article article)
    {
        foreach (var passage in article.Passages)
        {
            if (SpeaksOfEvidence(passage, passage.Words.Length)) return passage.Index;
        }

        return article.Passages.Length;
    }

    /// <summary>Whether one of its words before a certain one does.</summary>
    private static bool SpeaksOfEvidence(Passage passage, int end)
    {
        if (!passage.Lists.Overlaps(ClaimWords.OfEvidence)) return false;
        for (int w = 0; w < end; w++)
        {
            if (WordList.At(passage.Words[w].Lists).Overlaps(ClaimWords.OfEvidence)) return true;
        }

        return false;
    }
}
