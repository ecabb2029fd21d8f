using System;

namespace ContentLint.Cli.Reports;

/// <summary>
/// A line around a range, cut to what a terminal can show: a finding must not hold on to its line, which may be the whole file.
/// </summary>
/// <param name="Text">The part of the line.</param>
/// <param name="Start">UTF-16 offset of the range in it.</param>
/// <param name="Length">UTF-16 length of the range in it.</param>
/// <param name="IsCutBefore">Whether the line goes on before it.</param>
/// <param name="IsCutBehind">Whether the line goes on behind it.</param>
internal readonly record struct LineExcerpt(string Text, int Start, int Length, bool IsCutBefore, bool IsCutBehind)
{
    /// <summary>The widest line that is shown.</summary>
    public const int Room = 160;

    /// <summary>Cuts a line around a region that begins in it.</summary>
    public static LineExcerpt Cut(ReadOnlySpan<char> line, Region region)
    {
        int start = Math.Min(region.StartColumn - 1, line.Length);
        int length = Math.Min(region.Length, line.Length - start);
        int from = Math.Max(0, start - Room), to = Math.Min(line.Length, start + Math.Min(length, Room) + Room);
        return new LineExcerpt(line[from..to].ToString(), start - from, Math.Min(length, to - start), from > 0, to < line.Length);
    }
}
