using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContentLint.Core;
using ContentLint.Language;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Rules.Scraping;

/// <summary>CL1007: what was left behind where something was removed.</summary>
public sealed class StraySpace : ArticleRule
{
    private static readonly char[] MarkupSigns = ['<', '*', '_', '[', ']', '`', '\n'];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Article article, RuleContext context)
    {
        foreach (var place in article.StraySpaces)
        {
            string text = place.Passage.Text.Substring(place.Span.Start, place.Span.Length);
            var finding = Finding.In(place.Passage, place.Span, MessageFor(place.Kind, text));
            var changes = place.Changes.Select(change => new TextChange(place.Passage.ToSource(change.Span), change.NewText!)).ToImmutableArray();
            yield return changes.IsEmpty || HoldsMarkup(article, changes) ? finding : finding with
            {
                Fixes = ImmutableArray.Create(new Fix("Close the gap.", place.IsSafe, changes)),
            };
        }
    }

    private static string MessageFor(StraySpaceKind kind, string text) => kind switch
    {
        StraySpaceKind.BeforeSign => $"A space stands before '{text[text.Length - 1]}'. Remove it.",
        StraySpaceKind.DoubledSign => $"'{text[text.Length - 1]}' follows a comma with nothing between them. Keep one sign, or restore what is missing.",
        StraySpaceKind.EmptyBrackets => "Something is missing in these brackets. Restore it or close the gap.",
        _ => $"A word is missing between '{text.Substring(0, text.IndexOf(' '))}' and '{text.Substring(text.LastIndexOf(' ') + 1)}'. Restore it.",
    };

    private static bool HoldsMarkup(Article article, ImmutableArray<TextChange> changes) =>
        changes.Any(change => article.Document.Source.ToString(change.Span).IndexOfAny(MarkupSigns) >= 0);
}
