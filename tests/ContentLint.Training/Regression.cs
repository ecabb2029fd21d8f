using System;
using System.Collections.Generic;

namespace ContentLint.Training;

/// <summary>Logistic regression with a quadratic penalty, by Newton's steps: the same examples in the same order give the same weights.</summary>
internal sealed class Regression(int clues, double penalty)
{
    private const int Steps = 30;

    private readonly List<(float[] Clues, bool IsMerged, double Weight)> examples = [];

    public int Count => examples.Count;

    public void Add(float[] clues, bool isMerged, double weight) => examples.Add((clues, isMerged, weight));

    /// <summary>The weights; a clue that never varies keeps 0.</summary>
    public float[] Fit()
    {
        var weights = new double[clues];
        for (int step = 0; step < Steps; step++)
        {
            var slope = new double[clues];
            var curve = new double[clues, clues];
            foreach (var (x, y, w) in examples) Gather(x, y, w, weights, slope, curve);
            for (int i = 0; i < clues; i++)
            {
                slope[i] -= (i == 0 ? 1e-3 : penalty) * weights[i];
                curve[i, i] += i == 0 ? 1e-3 : penalty;
            }

            double change = Solve(curve, slope, weights);
            if (change < 1e-6) break;
        }

        return Array.ConvertAll(weights, w => (float)w);
    }

    private void Gather(float[] x, bool y, double w, double[] weights, double[] slope, double[,] curve)
    {
        double sum = 0;
        for (int i = 0; i < clues; i++) sum += weights[i] * x[i];
        double chance = 1 / (1 + Math.Exp(-sum));
        double pull = w * ((y ? 1 : 0) - chance), bend = w * Math.Max(1e-9, chance * (1 - chance));
        for (int i = 0; i < clues; i++)
        {
            if (x[i] == 0) continue;
            slope[i] += pull * x[i];
            for (int j = 0; j <= i; j++) curve[i, j] += bend * x[i] * x[j];
        }
    }

    // One Newton step by the Cholesky factor of the curvature.
    private double Solve(double[,] a, double[] b, double[] weights)
    {
        for (int j = 0; j < clues; j++)
        {
            for (int k = 0; k < j; k++) a[j, j] -= a[j, k] * a[j, k];
            a[j, j] = Math.Sqrt(a[j, j]);
            for (int i = j + 1; i < clues; i++)
            {
                for (int k = 0; k < j; k++) a[i, j] -= a[i, k] * a[j, k];
                a[i, j] /= a[j, j];
            }
        }

        for (int i = 0; i < clues; i++)
        {
            for (int k = 0; k < i; k++) b[i] -= a[i, k] * b[k];
            b[i] /= a[i, i];
        }

        double change = 0;
        for (int i = clues - 1; i >= 0; i--)
        {
            for (int k = i + 1; k < clues; k++) b[i] -= a[k, i] * b[k];
            b[i] /= a[i, i];
            change = Math.Max(change, Math.Abs(b[i]));
        }

        double scale = change > 5 ? 5 / change : 1;
        for (int i = 0; i < clues; i++) weights[i] += b[i] * scale;
        return change;
    }
}
