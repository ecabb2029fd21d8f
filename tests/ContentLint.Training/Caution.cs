using System;
using System.Linq;
using ContentLint.Language;

namespace ContentLint.Training;

/// <summary>Shifts what decides, the weights in the article, so that even odds are not enough.</summary>
internal static class Caution
{
    /// <summary>The weights with so much (natural logarithm of odds) taken from each candidate in its article.</summary>
    public static float[][] Add(float[][] columns, float caution)
    {
        var shifted = columns.Select(column => (float[])column.Clone()).ToArray();
        foreach (var column in shifted.AsSpan(MergeWeights.Kinds)) column[(int)Clue.Always] -= caution;
        return shifted;
    }
}
