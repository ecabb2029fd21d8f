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

    private const int FewestLikeLines = 3;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Article article, RuleContext context)
    {
        var places = article.StraySpaces;
        var templates = places.Where(EndsLine).GroupBy(place => place.Passage.Text[place.Span.End - 1]).Where(lines => lines.Count() >= FewestLikeLines).ToDictionary(lines => lines.Key, lines => lines.ToList());
        foreach (var place in places)
        {
            var like = EndsLine(place) && templates.TryGetValue(place.Passage.Text[place.Span.End - 1], out var lines) ? lines : null;
            if (like is null) yield return FindingOf(article, place, ImmutableArray.Create(place), MessageFor(place.Kind, place.Passage.Text.Substring(place.Span.Start, place.Span.Length)));
            else if (like[0] == place) yield return FindingOf(article, place, like.ToImmutableArray(), $"A space stands before the '{place.Passage.Text[place.Span.End - 1]}' at the end of {like.Count} lines. Remove it from each.");
        }
    }

    // A template that sets its signs apart does so in each of its lines: that is one mistake.
    private static bool EndsLine(ContentLint.Language.StraySpace place) =>
        place.Kind == StraySpaceKind.BeforeSign && place.Span.End == place.Passage.Text.TrimEnd().Length && place.Passage.Sentences.Length == 1;

    private static Finding FindingOf(Article article, ContentLint.Language.StraySpace first, ImmutableArray<ContentLint.Language.StraySpace> places, string message)
    {
        var changes = places.SelectMany(place => place.Changes.Select(change => new TextChange(place.Passage.ToSource(change.Span), change.NewText!))).ToImmutableArray();
        var finding = Finding.In(first.Passage, first.Span, message) with
        {
            Related = places.Skip(1).Select(place => RelatedPlace.In(place.Passage, place.Span, "Another one stands here.")).ToImmutableArray(),
        };
        return changes.IsEmpty || HoldsMarkup(article, changes) ? finding : finding with
        {
            Fixes = ImmutableArray.Create(new Fix(places.Length > 1 ? "Close the gaps." : "Close the gap.", places.All(place => place.IsSafe), changes)),
        };
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
