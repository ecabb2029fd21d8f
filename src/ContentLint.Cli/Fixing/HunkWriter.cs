using System;
using System.Buffers;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;

namespace ContentLint.Cli.Fixing;

/// <summary>Writes the hunks of a unified diff, with three lines of context, from all lines of a file in order.</summary>
/// <param name="patch">Where they go.</param>
/// <param name="header">What stands before the first one.</param>
internal sealed class HunkWriter(Stream patch, byte[] header)
{
    private const int Context = 3;
    private readonly Queue<ReadOnlyMemory<byte>> before = new();
    private readonly ArrayBufferWriter<byte> hunk = new();
    private readonly List<ReadOnlyMemory<byte>> behind = [];
    private int oldLine, newLine, oldStart, newStart, oldCount, newCount;
    private bool isOpen, hasHunk;

    /// <summary>A line that both texts have.</summary>
    public void Keep(ReadOnlyMemory<byte> line)
    {
        oldLine++;
        newLine++;
        if (isOpen)
        {
            behind.Add(line.ToArray());
            if (behind.Count > 2 * Context) Close();
            return;
        }

        before.Enqueue(line.ToArray());
        if (before.Count > Context) before.Dequeue();
    }

    /// <summary>A line that is gone. It comes before those that stand in its place.</summary>
    public void Remove(ReadOnlyMemory<byte> line)
    {
        Open();
        Write('-', line);
        oldLine++;
        oldCount++;
    }

    /// <summary>A line that is new.</summary>
    public void Add(ReadOnlyMemory<byte> line)
    {
        Open();
        Write('+', line);
        newLine++;
        newCount++;
    }

    /// <summary>All lines were told.</summary>
    public void Finish()
    {
        if (isOpen) Close();
    }

    private void Open()
    {
        if (isOpen)
        {
            foreach (var line in behind) WriteContext(line);
            behind.Clear();
            return;
        }

        isOpen = true;
        (oldStart, newStart) = (oldLine - before.Count, newLine - before.Count);
        while (before.TryDequeue(out var line)) WriteContext(line);
    }

    private void Close()
    {
        int shown = Math.Min(Context, behind.Count);
        for (int i = 0; i < shown; i++) WriteContext(behind[i]);
        for (int i = Math.Max(shown, behind.Count - Context); i < behind.Count; i++) before.Enqueue(behind[i]);
        if (!hasHunk) patch.Write(header);
        hasHunk = true;

        // A side without lines names the line before it.
        patch.Write(Encoding.ASCII.GetBytes(string.Create(
            CultureInfo.InvariantCulture,
            $"@@ -{(oldCount == 0 ? oldStart : oldStart + 1)},{oldCount} +{(newCount == 0 ? newStart : newStart + 1)},{newCount} @@\n")));
        patch.Write(hunk.WrittenSpan);
        hunk.ResetWrittenCount();
        behind.Clear();
        (isOpen, oldCount, newCount) = (false, 0, 0);
    }

    private void WriteContext(ReadOnlyMemory<byte> line)
    {
        Write(' ', line);
        oldCount++;
        newCount++;
    }

    private void Write(char mark, ReadOnlyMemory<byte> line)
    {
        hunk.Write([(byte)mark]);
        hunk.Write(line.Span);
        if (line.Span[^1] != (byte)'\n') hunk.Write("\n\\ No newline at end of file\n"u8);
    }
}
