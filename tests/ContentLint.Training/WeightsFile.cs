using System;
using System.Globalization;
using System.IO;
using System.Linq;
using ContentLint.Language;

namespace ContentLint.Training;

/// <summary>Writes fitted weights as the list that the language floor reads.</summary>
internal static class WeightsFile
{
    private const string Head =
        "# What each clue of a merged word weighs, in natural logarithms of odds; see Clue.cs. A column for each kind of candidate (see\n"
        + "# MergeWeights.cs) judged by itself, then one for each kind in an article whose damage is known.\n"
        + "# Fitted by tests/ContentLint.Training on pages whose spaces are known. Written for ContentLint; MIT.\n";

    /// <summary>Reads weights that were written.</summary>
    public static MergeWeights Read(string file) => MergeWeights.Read([.. File.ReadLines(file).Where(line => line.Length > 0 && !line.StartsWith('#'))]);

    /// <summary>Writes them, each clue a line, the columns in order.</summary>
    public static void Write(string file, float[][] columns)
    {
        using var writer = new StreamWriter(file) { NewLine = "\n" };
        writer.Write(Head);
        foreach (var clue in Enum.GetValues<Clue>())
            writer.WriteLine($"{clue} {string.Join(' ', columns.Select(column => (column[(int)clue] + 0f).ToString("0.00", CultureInfo.InvariantCulture).Replace("-0.00", "0.00", StringComparison.Ordinal)))}");
    }
}
