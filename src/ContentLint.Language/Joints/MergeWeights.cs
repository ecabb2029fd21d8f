using System;
using System.Collections.Generic;
using System.Globalization;

namespace ContentLint.Language;

/// <summary>Weighs the clues of a candidate into the logarithm of the odds that it is several words.</summary>
internal sealed class MergeWeights(float[][] columns)
{
    /// <summary>Kinds of candidates, each with its own weights.</summary>
    public const int Kinds = 6;

    private const float MarkEdgeBonus = 2.5f;
    private const float SureShapeBonus = 7;

    private static readonly Concept<MergeWeights> english = new(() => Read(ListFile.Read("en/merge-weights.txt")));

    /// <summary>Fitted on English pages.</summary>
    public static MergeWeights English => english.Value;

    /// <summary>By its own clues and those around it.</summary>
    public float Alone(MergeCandidate candidate) => Sum(candidate, columns[KindOf(candidate)]) + Bonus(candidate);

    /// <summary>With the damage of the article in view; above 0 it is several words.</summary>
    public float InArticle(MergeCandidate candidate) => Sum(candidate, columns[Kinds + KindOf(candidate)]) + Bonus(candidate);

    /// <summary>Which columns weigh the candidate.</summary>
    public static int KindOf(MergeCandidate candidate) => candidate.Sign switch
    {
        _ when candidate[Clue.KnownWhole] == 1 => 4,
        MergeSign.Case when candidate[Clue.CaseJoints] == 0 => 3,
        MergeSign.Case => 1,
        MergeSign.Digits => 2,
        _ when candidate[Clue.Compound] == 1 => 5,
        _ => 0,
    };

    /// <summary>Reads the lines of a weights file: a clue and its weight in each column.</summary>
    public static MergeWeights Read(IReadOnlyList<string> lines)
    {
        var columns = new float[2 * Kinds][];
        for (int i = 0; i < columns.Length; i++) columns[i] = new float[MergeCandidate.ClueCount];
        foreach (string line in lines)
        {
            string[] fields = line.Split(' ');
            if (!Enum.TryParse<Clue>(fields[0], out var clue)) throw new FormatException($"'{fields[0]}' is no clue.");
            for (int i = 0; i < columns.Length; i++) columns[i][(int)clue] = float.Parse(fields[i + 1], NumberStyles.Float, CultureInfo.InvariantCulture);
        }

        return new(columns);
    }

    // The pages of the fit hold few such words.
    private static float Bonus(MergeCandidate candidate) => (MarkEdgeBonus * candidate[Clue.MarkEdge]) + (candidate.HasSureShape ? SureShapeBonus : 0);

    private static float Sum(MergeCandidate candidate, float[] weights)
    {
        float sum = 0;
        for (int i = 0; i < weights.Length; i++) sum += weights[i] * candidate.Clues[i];
        return sum;
    }
}
