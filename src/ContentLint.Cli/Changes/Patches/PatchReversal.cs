using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using ContentLint.Cli.Input;

namespace ContentLint.Cli.Changes.Patches;

/// <summary>Rebuilds the base of a file by applying its part of a patch backwards.</summary>
internal static class PatchReversal
{
    /// <summary>The bytes of the base.</summary>
    /// <param name="file">The file's part of the patch.</param>
    /// <param name="content">The bytes of the file now.</param>
    /// <param name="path">The file as messages name it.</param>
    /// <param name="patch">The patch as messages name it.</param>
    /// <exception cref="InputException">The patch does not lead to these bytes.</exception>
    public static byte[] Base(PatchFile file, byte[] content, string path, string patch)
    {
        var lines = Lines(content);
        using var result = new MemoryStream(content.Length);
        int at = 0;
        foreach (var hunk in file.Hunks)
        {
            if (hunk.NewStart < at || hunk.NewStart > lines.Count) throw Disagrees(hunk.NewStart, hunk.Lines.Count > 0 ? hunk.Lines[0].Number : file.Line);
            for (; at < hunk.NewStart; at++) result.Write(lines[at].Span);
            foreach (var line in hunk.Lines)
            {
                if (line.Sign == '-')
                {
                    result.Write(line.Bytes.Span);
                    continue;
                }

                if (at >= lines.Count || !IsSame(lines[at].Span, line.Bytes.Span)) throw Disagrees(at, line.Number);
                if (line.Sign == ' ') result.Write(lines[at].Span);
                at++;
            }
        }

        for (; at < lines.Count; at++) result.Write(lines[at].Span);
        return result.ToArray();

        InputException Disagrees(int index, int number) => new(string.Create(
            CultureInfo.InvariantCulture,
            $"{path}:{index + 1}: The line is not what {patch}:{number} says, so the patch belongs to another state of the file. Make it anew, for example with: git diff origin/main > {ShellWord.Of(patch)}"));
    }

    private static List<ReadOnlyMemory<byte>> Lines(byte[] content)
    {
        var lines = new List<ReadOnlyMemory<byte>>();
        for (int start = 0; start < content.Length;)
        {
            int length = content.AsSpan(start).IndexOf((byte)'\n') + 1;
            if (length == 0) length = content.Length - start;
            lines.Add(content.AsMemory(start, length));
            start += length;
        }

        return lines;
    }

    // Git may have changed CRLF to LF on the way; whether there is a line end at all it says.
    private static bool IsSame(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b) =>
        a.EndsWith("\n"u8) == b.EndsWith("\n"u8) && a.TrimEnd("\r\n"u8).SequenceEqual(b.TrimEnd("\r\n"u8));
}
