using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ContentLint.Language;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Training;

/// <summary>How well the lost spaces of a set of pages were found.</summary>
internal sealed class Score
{
    private const int MostOfAPage = 60;

    private double right, flagged, merges;
    private int traps, flaggedTraps, tokens, wholeTokens, words, cleanFlags;

    /// <summary>Places that are no lost spaces.</summary>
    public List<FaultyPlace> Wrong { get; } = [];

    /// <summary>Lost spaces that were not found.</summary>
    public List<FaultyPlace> Missed { get; } = [];

    /// <summary>The share of findings that is right, each page counted for at most sixty lost spaces.</summary>
    public double Precision => right / Math.Max(1, flagged);

    /// <summary>The share of lost spaces that was found, each page counted for at most sixty.</summary>
    public double Recall => right / Math.Max(1, merges);

    /// <summary>Adds what the weights find in a page.</summary>
    public void Add(LabelledPage page, MergeWeights weights)
    {
        var places = new HashSet<int>();
        if (page.Evidence is { } evidence)
        {
            var joints = LostJoints.From(evidence, weights);
            foreach (var word in joints.MergedWords) places.UnionWith(word.Joints.Select(at => LabelledPage.PlaceOf(word.Passage, at)));
            foreach (var space in joints.LostSpaces) places.Add(LabelledPage.PlaceOf(space.Passage, space.At));
            if (page.Page.Merges is null) cleanFlags += joints.MergedWords.Length + joints.LostSpaces.Length;
        }

        words += page.Words;
        if (page.Page.Merges is { } merged) Compare(page, merged, places, weights);
        else Wrong.AddRange(places.Order().Select(place => new FaultyPlace(page, place, weights)));
    }

    private void Compare(LabelledPage page, HashSet<int> merged, HashSet<int> places, MergeWeights weights)
    {
        var wrong = places.Where(place => !merged.Contains(place) && !page.Page.Ignored.Contains(place)).ToList();
        int hits = merged.Count(places.Contains);
        double share = Math.Min(1, (double)MostOfAPage / Math.Max(1, merged.Count));
        right += share * hits;
        flagged += share * (hits + wrong.Count);
        merges += share * merged.Count;
        traps += page.Page.Traps.Count;
        flaggedTraps += wrong.Count(page.Page.Traps.Contains);
        Wrong.AddRange(wrong.Order().Select(place => new FaultyPlace(page, place, weights)));
        Missed.AddRange(merged.Where(place => !places.Contains(place)).Order().Select(place => new FaultyPlace(page, place, weights)));
        foreach (int place in merged.Where(places.Contains))
        {
            var token = TokenAt(page.Page.Text, place);
            tokens++;
            bool whole = true;
            for (int i = token.Start + 1; i < token.End && whole; i++) whole = page.Page.Ignored.Contains(i) || merged.Contains(i) == places.Contains(i);
            if (whole) wholeTokens++;
        }
    }

    /// <summary>The run without white space around a place.</summary>
    public static TextSpan TokenAt(string text, int place)
    {
        int start = place, end = place;
        while (start > 0 && text[start - 1] is not (' ' or '\n' or '\t')) start--;
        while (end < text.Length && text[end] is not (' ' or '\n' or '\t')) end++;
        return TextSpan.FromBounds(start, end);
    }

    /// <inheritdoc/>
    public override string ToString() => merges == 0
        ? string.Create(CultureInfo.InvariantCulture, $"clean: {cleanFlags} findings, {1e4 * cleanFlags / Math.Max(1, words):0.00} in 10,000 words")
        : string.Create(CultureInfo.InvariantCulture, $"precision {Precision:0.000}, recall {Recall:0.000}, F1 {2 * right / (flagged + merges):0.000}, touching pieces flagged {(double)flaggedTraps / Math.Max(1, traps):0.00%}, whole token right {(double)wholeTokens / Math.Max(1, tokens):0.000}");
}
