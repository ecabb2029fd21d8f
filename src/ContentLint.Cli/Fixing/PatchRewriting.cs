using System;
using System.IO;
using System.Linq;
using System.Text;
using ContentLint.Cli.Changes.Alignment;
using ContentLint.Cli.Changes.Patches;
using ContentLint.Documents;

namespace ContentLint.Cli.Fixing;

/// <summary>Writes what fixing would change as a unified diff that git and patch apply; the file stays.</summary>
internal sealed class PatchRewriting : IRewriting
{
    private readonly MemoryStream patch = new();
    private readonly HunkWriter hunks;
    private readonly bool isShown;

    /// <summary>A diff of a file.</summary>
    /// <param name="name">The file's path from the working directory.</param>
    /// <param name="isShown">Whether people read it, so that text stands in UTF-8 there; otherwise each byte is as in the file.</param>
    public PatchRewriting(string name, bool isShown)
    {
        this.isShown = isShown;
        hunks = new HunkWriter(patch, Encoding.UTF8.GetBytes($"--- {PatchName.Write("a/" + name)}\n+++ {PatchName.Write("b/" + name)}\n"));
    }

    /// <summary>The diff; empty when nothing changes.</summary>
    public byte[] Patch => patch.ToArray();

    public void Keep(ReadOnlyMemory<byte> bytes)
    {
        foreach (var line in ByteLines.Of(bytes)) hunks.Keep(line);
    }

    public void Replace(ReadOnlyMemory<byte> old, ReadOnlyMemory<byte> current)
    {
        var (oldLines, newLines) = (ByteLines.Of(Shown(old)), ByteLines.Of(Shown(current)));
        int line = 0;
        foreach (var edit in TextAlignment.Edits(oldLines.Select(Key), newLines.Select(Key)))
        {
            while (line < edit.OldStart) hunks.Keep(oldLines[line++]);
            for (int i = 0; i < edit.OldCount; i++) hunks.Remove(oldLines[line++]);
            for (int i = 0; i < edit.NewCount; i++) hunks.Add(newLines[edit.NewStart + i]);
        }

        while (line < oldLines.Count) hunks.Keep(oldLines[line++]);
    }

    public void Finish() => hunks.Finish();

    public void Dispose() => patch.Dispose();

    private ReadOnlyMemory<byte> Shown(ReadOnlyMemory<byte> bytes) =>
        isShown && TextDecoder.Decode(bytes.ToArray()).Text is { } text ? Encoding.UTF8.GetBytes(text.ToString()) : bytes;

    private static string Key(ReadOnlyMemory<byte> line) => Encoding.Latin1.GetString(line.Span);
}
