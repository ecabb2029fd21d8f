using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace ContentLint.Lexicon;

/// <summary>
/// The list of word pairs: a line holds a first word and all that stand behind it, each with the binary logarithm of its count in
/// whole steps (<c>running water 27 shoes 26</c>).
/// </summary>
internal static class PairList
{
    private const string Head =
        "# English word pairs for ContentLint, made by 'contentlint-lexicon prepare-pairs'; source and licence stand in README.md and LICENSES.txt beside this file.\n"
        + "# A line: the first word, then each second word with the binary logarithm of the pair's count in Google Books.\n";

    /// <summary>Makes the list from lines of two words and their count.</summary>
    public static void Prepare(string counts, string list)
    {
        var pairs = File.ReadLines(counts).Select(line => line.TrimStart('\uFEFF').Split(' ')).GroupBy(fields => fields[0], StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal);
        using var writer = new StreamWriter(list) { NewLine = "\n" };
        writer.Write(Head);
        foreach (var group in pairs)
            writer.WriteLine($"{group.Key} {string.Join(' ', group.OrderBy(fields => fields[1], StringComparer.Ordinal).Select(fields => $"{fields[1]} {StepsOf(fields[2])}"))}");
    }

    /// <summary>The pairs of a list.</summary>
    public static IEnumerable<(string First, string Second, int Frequency)> Read(string list)
    {
        foreach (string line in File.ReadLines(list).Where(line => line.Length > 0 && line[0] != '#'))
        {
            string[] fields = line.Split(' ');
            for (int i = 1; i + 1 < fields.Length; i += 2) yield return (fields[0], fields[i], int.Parse(fields[i + 1], CultureInfo.InvariantCulture));
        }
    }

    private static string StepsOf(string count) => Math.Round(Math.Log2(double.Parse(count, CultureInfo.InvariantCulture))).ToString(CultureInfo.InvariantCulture);
}
