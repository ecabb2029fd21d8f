using System.Collections.Generic;
using System.Collections.Immutable;

namespace ContentLint.Language;

/// <summary>Finds the claims of an article and what supports each: in its sentence, its paragraph, or the study it goes on about.</summary>
internal static class ClaimFinder
{
    public static ImmutableArray<Claim> Find(IEnumerable<Passage> passages, Article article)
    {
        var claims = ImmutableArray.CreateBuilder<Claim>();
        var spokenOf = Support.None;
        var summed = Summaries(article);
        foreach (var passage in passages)
        {
            if (article.Outline.RoleOf(passage) != PassageRole.Body || summed.Contains(passage.Index)) continue;
            PassageSupport? support = null;
            var quotes = new QuoteWalk(passage.Text);
            foreach (var sentence in passage.Sentences)
            {
                if (ClaimCueFinder.Find(sentence) is not { } cue || quotes.IsQuoted(cue.Span.Start)) continue;
                support ??= PassageSupport.Of(passage, article);
                var all = support.Support;
                if (cue.IsNamed && support.UnlistedJournal is null) all |= Support.Name;
                if (cue.IsPeople) all |= spokenOf;
                claims.Add(new Claim(sentence, cue.Span, all, support.UnlistedJournal));
            }

            if (support is { Support: not Support.None } s) spokenOf = s.Support;
            else if (spokenOf == Support.None && SpeaksOfEvidence(passage)) spokenOf = PassageSupport.Of(passage, article).Support;
        }

        return claims.ToImmutable();
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

    private static bool SpeaksOfEvidence(Passage passage)
    {
        foreach (var word in passage.Words)
        {
            if (ClaimWords.Singular.Contains(passage[word]) || ClaimWords.Plural.Contains(passage[word]) || ClaimWords.Researchers.Contains(passage[word])) return true;
        }

        return false;
    }
}
