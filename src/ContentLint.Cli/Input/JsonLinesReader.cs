using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using ContentLint.Documents;

namespace ContentLint.Cli.Input;

/// <summary>Reads a JSON-lines file one record at a time, whatever its size; a broken line costs that line only.</summary>
/// <param name="path">The name to report, with forward slashes.</param>
/// <param name="field">The property of a record that holds its text.</param>
/// <param name="format">The markup of the texts.</param>
/// <param name="limits">How much a text may hold; the readers' own default when null.</param>
internal sealed class JsonLinesReader(string path, string field = "text", DocumentFormat format = DocumentFormat.PlainText, ReaderLimits? limits = null)
{
    private const int FirstBuffer = 64 * 1024;

    private readonly JsonTextReader texts = new(path, field, format, limits);

    /// <summary>The records in order; blank lines are passed over.</summary>
    public IEnumerable<JsonRecord> Read(Stream stream)
    {
        foreach (var line in Lines(stream))
        {
            if (Read(line) is { } record) yield return record;
        }
    }

    /// <summary>The record of a line; null when the line is blank.</summary>
    public JsonRecord? Read(JsonLine line)
    {
        string text = Encoding.UTF8.GetString(line.Content.Span);
        return string.IsNullOrWhiteSpace(text) ? null : texts.Read(line.Content.Span, text.TrimEnd('\r'), line.Number, line.Offset);
    }

    /// <summary>All lines in order; each is valid until the next one is asked for.</summary>
    public static IEnumerable<JsonLine> Lines(Stream stream)
    {
        int number = 0;
        long offset = 0;
        foreach (var bytes in Bytes(stream))
        {
            number++;
            int mark = number == 1 && bytes.Span.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0, end = bytes.Span[^1] == (byte)'\n' ? 1 : 0;
            var line = new JsonLine(bytes, mark..^end, number, offset);
            yield return line;
            offset += Encoding.UTF8.GetCharCount(line.Content.Span) + end;
        }
    }

    /// <summary>The lines with their ends; each is valid until the next one is asked for.</summary>
    private static IEnumerable<ReadOnlyMemory<byte>> Bytes(Stream stream)
    {
        byte[] buffer = new byte[FirstBuffer];
        int start = 0, end = 0, searched = 0;
        while (true)
        {
            int found = buffer.AsSpan(searched, end - searched).IndexOf((byte)'\n');
            if (found >= 0)
            {
                int next = searched + found + 1;
                yield return buffer.AsMemory(start, next - start);
                start = searched = next;
                continue;
            }

            searched = end;
            if (end == buffer.Length)
            {
                byte[] room = start > buffer.Length / 2 ? buffer : new byte[Math.Max(FirstBuffer, checked(buffer.Length * 2))];
                Buffer.BlockCopy(buffer, start, room, 0, end - start);
                (buffer, end, searched, start) = (room, end - start, searched - start, 0);
            }

            int read = stream.Read(buffer, end, buffer.Length - end);
            if (read == 0) break;
            end += read;
        }

        if (end > start) yield return buffer.AsMemory(start, end - start);
    }
}
