using System;
using System.Globalization;
using System.Text;
using ContentLint.Core;

namespace ContentLint.Cli.Reports;

/// <summary>The part of a line around a range that fits a terminal, with the range's place in it counted in terminal cells.</summary>
/// <param name="Text">The excerpt, safe to print: control and direction characters are shown as U+FFFD.</param>
/// <param name="Indent">Cells before the range.</param>
/// <param name="Width">Cells of the range, at least 1.</param>
internal readonly record struct ExcerptLine(string Text, int Indent, int Width)
{
    private const char Ellipsis = '…';

    /// <summary>Fits an excerpt into a number of characters.</summary>
    public static ExcerptLine Fit(LineExcerpt excerpt, int room)
    {
        var (line, start, length) = (excerpt.Text, excerpt.Start, excerpt.Length);
        int shown = Math.Min(length, room - 2);
        int from = 0, to = line.Length;
        if (line.Length > room)
        {
            from = Math.Clamp(start - ((room - shown) / 2), 0, Math.Max(0, line.Length - room));
            to = Math.Min(line.Length, from + room);
        }

        from = Whole(line, from);
        to = Whole(line, to);
        var text = new StringBuilder();
        bool before = excerpt.IsCutBefore || from > 0, behind = excerpt.IsCutBehind || to < line.Length;
        if (before) text.Append(Ellipsis);
        int indent = (before ? 1 : 0) + AppendSafe(text, line.AsSpan(from..start));
        int width = AppendSafe(text, line.AsSpan(start..Math.Min(start + length, to)));
        if (start + length < to) AppendSafe(text, line.AsSpan((start + length)..to));
        if (behind) text.Append(Ellipsis);
        return new ExcerptLine(text.ToString(), indent, Math.Max(1, width));
    }

    /// <summary>Text that cannot move the cursor, colour the terminal or reorder the line.</summary>
    public static string Safe(string text) => Printable.Of(text);

    private static int Whole(string line, int at) => at > 0 && at < line.Length && char.IsLowSurrogate(line[at]) ? at - 1 : at;

    private static int AppendSafe(StringBuilder text, ReadOnlySpan<char> source)
    {
        int cells = 0;
        foreach (var rune in source.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (rune.Value == '\t') text.Append(' ');
            else if (Printable.IsObeyed(category)) text.Append('\uFFFD');
            else text.Append(rune.ToString());
            cells += category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? 0 : IsWide(rune.Value) ? 2 : 1;
        }

        return cells;
    }

    /// <summary>The blocks that terminals draw two cells wide (Unicode Standard Annex 11, "W" and "F", by block).</summary>
    private static bool IsWide(int value) =>
        value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
            or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD);
}
