using System;
using System.Collections.Generic;

namespace ContentLint.Cli.Fixing;

/// <summary>The lines of a file as git and patch count them: each ends with byte 10, whatever the encoding.</summary>
internal static class ByteLines
{
    /// <summary>The lines with their ends.</summary>
    public static List<ReadOnlyMemory<byte>> Of(ReadOnlyMemory<byte> bytes)
    {
        var lines = new List<ReadOnlyMemory<byte>>();
        while (!bytes.IsEmpty)
        {
            int end = bytes.Span.IndexOf((byte)'\n') + 1;
            if (end == 0) end = bytes.Length;
            lines.Add(bytes[..end]);
            bytes = bytes[end..];
        }

        return lines;
    }
}
