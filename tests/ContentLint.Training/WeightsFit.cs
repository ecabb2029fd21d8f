using System;
using System.Collections.Generic;
using System.Linq;
using ContentLint.Language;

namespace ContentLint.Training;

/// <summary>
/// Fits the weights of the clues: first those of a candidate by itself, then, with the damage that these show of each page, those
/// of a candidate in its article.
/// </summary>
internal sealed class WeightsFit(FitSettings settings)
{
    private static readonly Clue[] OfDamage = [Clue.Damage, Clue.DamageNear, Clue.DamageBeside, Clue.DamageOfKind, Clue.Undamaged];

    /// <summary>Fits on pages; their candidates keep the marks of the last fit.</summary>
    public float[][] Fit(IReadOnlyList<LabelledPage> pages)
    {
        var columns = new float[2 * MergeWeights.Kinds][];
        for (int i = 0; i < columns.Length; i++) columns[i] = new float[MergeCandidate.ClueCount];
        FitHalf(pages, columns, 0, null);
        FitHalf(pages, columns, 0, new MergeWeights(columns));
        var alone = new MergeWeights(columns);
        foreach (var page in pages) page.Evidence?.Mark(alone);
        FitHalf(pages, columns, MergeWeights.Kinds, alone);
        return columns;
    }

    private void FitHalf(IReadOnlyList<LabelledPage> pages, float[][] columns, int first, MergeWeights? alone)
    {
        var fits = Enumerable.Range(0, MergeWeights.Kinds).Select(_ => new Regression(MergeCandidate.ClueCount, settings.Penalty)).ToArray();
        foreach (var page in pages)
        {
            double share = page.Page.Merges is { } merges ? Math.Min(1, (double)settings.MostOfAPage / Math.Max(1, merges.Count)) : settings.CleanWeight;
            foreach (var labelled in page.Candidates)
            {
                if (labelled.IsIgnored || (page.Page.Merges is null && IsSlip(labelled.Candidate, alone))) continue;
                double weight = labelled.Traps > 0 ? share * settings.TrapWeight : share;
                fits[MergeWeights.KindOf(labelled.Candidate)].Add(CluesFor(labelled.Candidate, first), labelled.IsMerged, weight);
            }
        }

        for (int kind = 0; kind < fits.Length; kind++) columns[first + kind] = fits[kind].Fit();
    }

    // The edge of a mark is no part of the fit: the pages that it is fitted on are mostly plain text.
    private static float[] CluesFor(MergeCandidate candidate, int first)
    {
        var clues = (float[])candidate.Clues.Clone();
        clues[(int)Clue.MarkEdge] = 0;
        if (first != 0) return clues;
        foreach (var clue in OfDamage) clues[(int)clue] = 0;
        return clues;
    }

    // Clean texts hold real slips: one that the words alone make all but certain is none to learn from.
    private bool IsSlip(MergeCandidate candidate, MergeWeights? alone) => alone is not null && alone.Alone(candidate) > settings.SlipAbove;
}
