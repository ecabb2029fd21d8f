using System.Collections.Immutable;
using ContentLint.Documents;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>
/// Finds double quotation marks that open and never close. The pairing says which mark is left open; a count over the passage must
/// agree, so that marks which stand apart from their words or are turned the wrong way count as closing ones.
/// </summary>
internal static class UnclosedQuotationFinder
{
    private const int LongestRun = 12;

    public static ImmutableArray<UnclosedQuotation> Find(Article article)
    {
        var found = ImmutableArray.CreateBuilder<UnclosedQuotation>();
        foreach (var passage in article.Passages)
        {
            if (OpenMark(passage.Text, article.QuotationMarks[passage.Index]) is not { } mark || !IsJudged(article, passage) || !DoubleMarks.LeaveOneOpen(passage.Text)) continue;
            if (!GoesOn(article, passage)) found.Add(new UnclosedQuotation(passage, new TextSpan(mark, 1)));
        }

        return found.ToImmutable();
    }

    private static bool IsJudged(Article article, Passage passage) =>
        passage.Block is { Kind: BlockKind.Paragraph or BlockKind.ListItem, QuoteDepth: 0, Region: PageRegion.Body }
        && article.Outline.RoleOf(passage) == PassageRole.Body;

    /// <summary>The mark that is left open, unless a straight one does not show that it opens or paragraphs of one quotation were run together.</summary>
    private static int? OpenMark(string text, QuotationMarks[] pairs)
    {
        foreach (var marks in pairs)
        {
            if (marks.IsClosed || text[marks.Start] is not ('“' or '"')) continue;
            if (text[marks.Start] == '"' && !DoubleMarks.StandsBeforeWord(text, marks.Start)) return null;
            return IsRunTogether(text, marks.Start) ? null : marks.Start;
        }

        return null;
    }

    private static bool IsRunTogether(string text, int start)
    {
        for (int i = start + 1; i < text.Length; i++)
        {
            if (text[i] != text[start]) continue;
            return text[i - 1] is '.' or '!' or '?' or '…' && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]);
        }

        return false;
    }

    /// <summary>Whether the next paragraph opens anew, as a quotation over paragraphs does, or a later one closes what it did not open.</summary>
    private static bool GoesOn(Article article, Passage passage)
    {
        bool isNext = true;
        for (int i = passage.Index + 1; i < article.Passages.Length && i <= passage.Index + LongestRun; i++)
        {
            var later = article.Passages[i];
            if (DoubleMarks.CloseOneMore(later.Text) || (isNext && DoubleMarks.Opens(later.Text))) return true;
            if (article.Outline.RoleOf(later) is PassageRole.Body or PassageRole.Fragment) isNext = false;
        }

        return false;
    }
}
