using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ContentLint.Cli.Changes.Patches;

/// <summary>Reads one hunk: as many lines as its first line counts.</summary>
internal static partial class HunkReader
{
    /// <summary>Reads the hunk that begins at the next line and stops at its last line.</summary>
    public static PatchHunk Read(PatchLines lines, bool isConverted)
    {
        var head = Head().Match(lines.Text());
        if (!head.Success || Number(head, 1) is not { } oldStart || Number(head, 2) is not { } oldCount || Number(head, 3) is not { } newStart || Number(head, 4) is not { } newCount)
            throw lines.Broken("The line must look like '@@ -1,7 +1,8 @@'. Make the patch anew.");
        if ((oldStart == 0 && oldCount > 0) || (newStart == 0 && newCount > 0)) throw lines.Broken("Lines count from 1. Make the patch anew.");
        int first = lines.Next;
        var read = new List<PatchLine>();
        var (openOld, openNew) = (oldCount, newCount);
        while (openOld > 0 || openNew > 0)
        {
            lines.Next++;
            if (lines.IsAtEnd) throw lines.At(first + 1, "The patch ends within this hunk. Make the patch anew; it may have been cut when it was copied.");
            if (IsEndNote(lines))
            {
                Unend(read);
                continue;
            }

            read.Add(Line(lines, isConverted));
            if (read[^1].Sign != '+') openOld--;
            if (read[^1].Sign != '-') openNew--;
            if (openOld < 0 || openNew < 0) throw lines.Broken("The hunk has other lines than its '@@' line counts. Make the patch anew; it cannot be edited by hand.");
        }

        lines.Next++;
        if (!lines.IsAtEnd && IsEndNote(lines)) Unend(read);
        else lines.Next--;

        // A side without lines names the line before the hunk, any other side its first line.
        return new PatchHunk(oldCount == 0 ? oldStart : oldStart - 1, newCount == 0 ? newStart : newStart - 1, read);
    }

    private static PatchLine Line(PatchLines lines, bool isConverted)
    {
        var bytes = lines.Bytes;
        if (isConverted && bytes.Span.EndsWith("\r\n"u8)) bytes = (byte[])[.. bytes.Span[..^2], (byte)'\n'];

        // Some programs cut the space of an empty line that both texts have.
        char sign = (char)bytes.Span[0];
        if (sign == '\n' || bytes.Span.SequenceEqual("\r\n"u8)) return new PatchLine(' ', bytes, lines.Next + 1);
        return sign is ' ' or '+' or '-'
            ? new PatchLine(sign, bytes[1..], lines.Next + 1)
            : throw lines.Broken("A line of a hunk must begin with a space, '+' or '-'. Make the patch anew.");
    }

    private static bool IsEndNote(PatchLines lines) => lines.Bytes.Span[0] == (byte)'\\';

    /// <summary>The last line read is the last of its text and has no line end.</summary>
    private static void Unend(List<PatchLine> read)
    {
        if (read.Count > 0 && read[^1].Bytes.Span.EndsWith("\n"u8)) read[^1] = read[^1] with { Bytes = read[^1].Bytes[..^1] };
    }

    private static int? Number(Match head, int group) =>
        !head.Groups[group].Success ? 1 : int.TryParse(head.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    [GeneratedRegex(@"^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@", RegexOptions.CultureInvariant)]
    private static partial Regex Head();
}
