using System;
using System.Collections.Generic;
using System.Linq;

namespace ContentLint.Core;

/// <summary>"Did you mean": the known name nearest to a mistyped one.</summary>
public static class NearestName
{
    /// <summary>A sentence that names the nearest name, or lists all when none is near.</summary>
    public static string Hint(string given, IReadOnlyCollection<string> known) =>
        Find(given, known) is { } nearest ? $"Did you mean '{nearest}'?" : $"Known are {string.Join(", ", known)}.";

    /// <summary>The nearest name; null when none is near enough to be meant.</summary>
    public static string? Find(string given, IEnumerable<string> known)
    {
        var nearest = known.Select(name => (Name: name, Distance: Distance(given, name))).OrderBy(n => n.Distance).ThenBy(n => n.Name, StringComparer.Ordinal).FirstOrDefault();
        return nearest.Name is not null && nearest.Distance <= Math.Max(1, nearest.Name.Length / 3) ? nearest.Name : null;
    }

    /// <summary>Levenshtein's distance without regard to case.</summary>
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int replaced = diagonal + (char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
