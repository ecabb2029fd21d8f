using System.Collections.Generic;
using System.Collections.Immutable;
using ContentLint.Documents;

namespace ContentLint.Language;

/// <summary>Finds the claims of an article and what supports each: in its sentence, its paragraph, or the study it goes on about.</summary>
internal static class ClaimFinder
{
    public static ImmutableArray<Claim> Find(IEnumerable<Passage> passages, Article article)
    {
        var claims = ImmutableArray.CreateBuilder<Claim>();
        var spokenOf = Support.None;
        foreach (var passage in passages)
        {
            PassageSupport? support = null;
            var quotes = new QuoteWalk(passage.Text);
            foreach (var sentence in passage.Sentences)
            {
                if (IsHeadline(sentence) || ClaimCueFinder.Find(sentence) is not { } cue || quotes.IsQuoted(cue.Span.Start)) continue;
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

    private static bool SpeaksOfEvidence(Passage passage)
    {
        foreach (var word in passage.Words)
        {
            if (ClaimWords.Singular.Contains(passage[word]) || ClaimWords.Plural.Contains(passage[word]) || ClaimWords.Researchers.Contains(passage[word])) return true;
        }

        return false;
    }

    /// <summary>A line without a final stop or with a capital on most words: a heading or teaser that the markup does not declare.</summary>
    private static bool IsHeadline(Sentence sentence)
    {
        var text = sentence.Text;
        char last = text[text.Length - 1];
        bool stops = last is '.' or '!' or '?' or '…' or ':' or ';' or '”' or '"' or '’' or ')' or ']' or Prose.Placeholder || char.IsDigit(last);
        if (!stops && sentence.Number == 0 && sentence.Passage.Sentences.Length == 1 && sentence.WordCount <= 14) return true;
        int capitals = 0, words = 0;
        foreach (var word in sentence.Words)
        {
            if (word.Length < 4) continue;
            words++;
            if (char.IsUpper(sentence.Passage.Text[word.Start])) capitals++;
        }

        return words >= 3 && capitals * 3 > words * 2;
    }
}
