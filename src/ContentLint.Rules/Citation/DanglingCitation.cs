using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContentLint.Core;
using ContentLint.Language;

namespace ContentLint.Rules.Citation;

/// <summary>CL4006: a citation mark that no entry or footnote answers, or an entry that no mark leads to.</summary>
public sealed class DanglingCitation : ArticleRule
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Article article, RuleContext context)
    {
        var works = article.ListedWorks;
        var markers = article.CitationMarkers;
        bool usesFootnotes = UsesFootnotes(markers);
        int numbers = markers.Count(m => m.Kind == Support.Number);
        int answered = markers.Count(m => m.Kind == Support.Number && m.Labels().Any(works.HasLabel));
        bool usesNumbers = works.HasLabels && answered * 2 >= numbers;
        foreach (var marker in markers)
        {
            bool judged = marker.IsOpen ? usesFootnotes : marker.Kind == Support.Number && usesNumbers;
            if (!judged) continue;
            string? missing = marker.IsOpen ? marker.Label : marker.Labels().FirstOrDefault(label => !works.HasLabel(label));
            if (missing is null) continue;
            string where = marker.IsOpen ? "footnote" : "listed source";
            yield return Finding.In(marker.Passage, marker.Span, $"The mark leads to {where} {missing}, which is not there. Restore it or remove the mark.");
        }

        if (!context.Get(DanglingCitationOptions.UncitedEntries) || !usesNumbers || answered == 0) yield break;
        var cited = new HashSet<string>(markers.SelectMany(m => m.Labels()));
        foreach (var reference in article.SourceLists.SelectMany(list => list.References))
        {
            if (reference.Label is { } label && !cited.Contains(label))
                yield return Finding.In(reference.Passage, reference.Span, $"No mark in the text leads to source {label}. Cite it or remove it.");
        }
    }

    /// <summary>Most footnote marks have their footnote, or all are numbers from 1: otherwise they are patterns, not marks.</summary>
    private static bool UsesFootnotes(ImmutableArray<CitationMarker> markers)
    {
        int all = 0, open = 0;
        bool numbered = true, first = false;
        foreach (var marker in markers)
        {
            if (marker.Kind != Support.Footnote) continue;
            all++;
            if (marker.IsOpen) open++;
            numbered &= marker.Label.All(c => c is >= '0' and <= '9');
            first |= marker.Label == "1";
        }

        return open * 2 <= all || (numbered && first);
    }
}
