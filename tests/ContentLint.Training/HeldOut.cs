using System;
using System.Collections.Generic;
using System.Linq;
using ContentLint.Language;

namespace ContentLint.Training;

/// <summary>Weights that are each fitted on three quarters of the pages and used on the fourth.</summary>
internal sealed class HeldOut
{
    private const int Parts = 4;
    private const float LeastCaution = -2;
    private const float MostCaution = 3;
    private const float Step = 0.05f;

    private readonly List<(IReadOnlyList<LabelledPage> Pages, float[][] Columns)> parts = [];

    public HeldOut(IReadOnlyList<LabelledPage> pages, FitSettings settings)
    {
        foreach (int part in Enumerable.Range(0, Parts))
        {
            var columns = new WeightsFit(settings).Fit([.. pages.Where(page => page.Part % Parts != part)]);
            parts.Add(([.. pages.Where(page => page.Part % Parts == part)], columns));
        }
    }

    /// <summary>How well each set was found by weights that have not seen it.</summary>
    public Dictionary<string, Score> Scores(float caution)
    {
        var scores = new Dictionary<string, Score>(StringComparer.Ordinal);
        foreach (var (pages, columns) in parts)
        {
            var weights = new MergeWeights(Caution.Add(columns, caution));
            foreach (var page in pages)
            {
                if (!scores.TryGetValue(page.Set, out var score)) scores.Add(page.Set, score = new Score());
                score.Add(page, weights);
            }
        }

        return scores;
    }

    /// <summary>The odds to ask for beyond even ones so that this share of the findings on pages with known spaces is right.</summary>
    public float CautionFor(double precision)
    {
        float low = LeastCaution, high = MostCaution;
        while (high - low > Step)
        {
            float middle = (low + high) / 2;
            if (PrecisionAt(middle) < precision) low = middle;
            else high = middle;
        }

        return high;
    }

    private double PrecisionAt(float caution)
    {
        var all = new Score();
        foreach (var (pages, columns) in parts)
        {
            var weights = new MergeWeights(Caution.Add(columns, caution));
            foreach (var page in pages.Where(page => page.Page.Merges is not null)) all.Add(page, weights);
        }

        return all.Precision;
    }
}
