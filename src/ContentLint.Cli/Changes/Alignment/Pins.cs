using System.Collections.Generic;
using System.Linq;

namespace ContentLint.Cli.Changes.Alignment;

/// <summary>Members that stand once in each of two stretches, as many as keep their order: the longest increasing run of them.</summary>
internal static class Pins
{
    public static List<(int Old, int New)> Of(IReadOnlyList<int> old, (int Start, int End) a, IReadOnlyList<int> current, (int Start, int End) b)
    {
        var inOld = Single(old, a);
        var inNew = Single(current, b);
        var common = inOld.Where(m => m.Value >= 0 && inNew.GetValueOrDefault(m.Key, -1) >= 0)
            .Select(m => (Old: m.Value, New: inNew[m.Key]))
            .OrderBy(pair => pair.Old)
            .ToList();
        return Increasing(common);
    }

    /// <summary>Each member with its place, or -1 when it stands there more than once.</summary>
    private static Dictionary<int, int> Single(IReadOnlyList<int> members, (int Start, int End) range)
    {
        var places = new Dictionary<int, int>();
        for (int i = range.Start; i < range.End; i++)
        {
            if (!places.TryAdd(members[i], i)) places[members[i]] = -1;
        }

        return places;
    }

    private static List<(int Old, int New)> Increasing(List<(int Old, int New)> pairs)
    {
        var tops = new List<int>();
        int[] before = new int[pairs.Count];
        for (int i = 0; i < pairs.Count; i++)
        {
            int low = 0, high = tops.Count;
            while (low < high)
            {
                int middle = (low + high) / 2;
                if (pairs[tops[middle]].New < pairs[i].New) low = middle + 1;
                else high = middle;
            }

            before[i] = low > 0 ? tops[low - 1] : -1;
            if (low == tops.Count) tops.Add(i);
            else tops[low] = i;
        }

        var run = new List<(int, int)>();
        for (int i = tops.Count > 0 ? tops[^1] : -1; i >= 0; i = before[i]) run.Add(pairs[i]);
        run.Reverse();
        return run;
    }
}
