using System;
using System.Collections.Generic;
using System.Linq;

namespace ContentLint.Training;

/// <summary>Prints scores, and on demand what was missed and what was wrong.</summary>
internal static class Report
{
    public static void Write(IReadOnlyDictionary<string, Score> scores, Options options)
    {
        foreach (var (set, score) in scores.OrderBy(pair => pair.Key, StringComparer.Ordinal)) Console.WriteLine($"{set,-14} {score}");
        if (!options.Lists) return;
        foreach (var score in scores.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value))
        {
            foreach (var place in score.Missed) Console.WriteLine(place.Explain("missed"));
            foreach (var place in score.Wrong) Console.WriteLine(place.Explain("wrong"));
        }
    }
}
