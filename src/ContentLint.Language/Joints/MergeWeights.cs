using System;
using System.Globalization;

namespace ContentLint.Language;

/// <summary>Weighs the clues of a candidate into the logarithm of the odds that it is several words.</summary>
internal static class MergeWeights
{
    private const int Kinds = 4;

    private static readonly float[][] Columns = Load();

    /// <summary>By its own clues and those around it.</summary>
    public static float Alone(MergeCandidate candidate) => Sum(candidate, Columns[KindOf(candidate)]);

    /// <summary>With the damage of the article in view.</summary>
    public static float InArticle(MergeCandidate candidate) => Sum(candidate, Columns[Kinds + KindOf(candidate)]);

    internal static int KindOf(MergeCandidate candidate) => candidate.Sign switch
    {
        MergeSign.Case when candidate[Clue.CaseJoints] == 0 => 3,
        MergeSign.Case => 1,
        MergeSign.Digits => 2,
        _ => 0,
    };

    private static float Sum(MergeCandidate candidate, float[] weights)
    {
        float sum = 0;
        for (int i = 0; i < weights.Length; i++) sum += weights[i] * candidate.Clues[i];
        return sum;
    }

    private static float[][] Load()
    {
        var columns = new float[2 * Kinds][];
        for (int i = 0; i < columns.Length; i++) columns[i] = new float[MergeCandidate.ClueCount];
        foreach (string line in ListFile.Read("en/merge-weights.txt"))
        {
            string[] fields = line.Split(' ');
            if (!Enum.TryParse<Clue>(fields[0], out var clue)) throw new FormatException($"'{fields[0]}' is no clue.");
            for (int i = 0; i < columns.Length; i++) columns[i][(int)clue] = float.Parse(fields[i + 1], NumberStyles.Float, CultureInfo.InvariantCulture);
        }

        return columns;
    }
}
