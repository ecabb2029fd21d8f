using System;
using System.Collections.Generic;

namespace ContentLint.Language;

/// <summary>Words that stand on one scale, so that one in the place of another makes another statement: <c>more</c> and <c>less</c>, <c>May</c> and <c>June</c>.</summary>
internal static class Opposites
{
    private const string List = "en/opposites.txt";
    private static readonly Dictionary<uint, uint> Scales = ReadScales();

    /// <summary>All of them.</summary>
    public static WordList Words { get; } = WordList.Of(List);

    /// <summary>The scales of a word, a bit for each.</summary>
    /// <param name="token">Its hash in a <see cref="WordRun"/>.</param>
    public static uint ScalesOf(uint token) => Scales.TryGetValue(token, out uint scales) ? scales : 0;

    private static Dictionary<uint, uint> ReadScales()
    {
        var names = new Dictionary<string, int>();
        var scales = new Dictionary<uint, uint>();
        foreach (string entry in ListFile.Read(List))
        {
            string[] parts = entry.Split(' ');
            uint on = 0;
            for (int i = 1; i < parts.Length; i++)
            {
                if (!names.TryGetValue(parts[i], out int number)) names.Add(parts[i], number = names.Count);
                on |= 1u << number;
            }

            scales[WordRun.HashOf(WordHash.Of(parts[0].AsSpan()))] = on;
        }

        return scales;
    }
}
