using System.Collections.Generic;
using System.Collections.Immutable;
using ContentLint.Core;
using ContentLint.Language;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Rules.Scraping;

/// <summary>CL1004: text that was read in the wrong encoding.</summary>
public sealed class Mojibake : ArticleRule
{
    private static readonly char[] MarkupSigns = ['<', '*', '_', '[', ']', '`'];

    private const int LongestQuote = 60;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Article article, RuleContext context)
    {
        foreach (var place in article.Mojibake)
        {
            var home = place.Passage.ToSource(place.Span);
            if (place.Mended is not { } mended)
            {
                string what = place.Encoding is not null ? "The rest of misread text" : place.Text[0] == '\uFFFD' ? "A replacement character (U+FFFD)" : $"A control character (U+{(int)place.Text[0]:X4})";
                yield return Finding.In(place.Passage, place.Span, $"{what} stands where a character was lost. Restore it from the source.");
                continue;
            }

            string quote = place.Text.Length > LongestQuote ? place.Text.Substring(0, LongestQuote) + "…" : place.Text;
            string meant = mended.Length == 0 ? "a byte order mark" : $"'{(mended.Length > LongestQuote ? mended.Substring(0, LongestQuote) + "…" : mended)}'";
            var finding = Finding.In(place.Passage, place.Span, $"'{quote}' is {meant}, read as {place.Encoding}. Repair it.");
            yield return HoldsMarkup(article, home, place.Text) ? finding : finding with
            {
                Fixes = ImmutableArray.Create(new Fix("Repair the text.", place.IsWhole, ImmutableArray.Create(new TextChange(home, mended)))),
            };
        }
    }

    private static bool HoldsMarkup(Article article, TextSpan home, string text)
    {
        string source = article.Document.Source.ToString(home);
        return source != text && source.IndexOfAny(MarkupSigns) >= 0;
    }
}
