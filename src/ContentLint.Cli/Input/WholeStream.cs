using System;
using System.IO;

namespace ContentLint.Cli.Input;

/// <summary>Reads all that a stream holds.</summary>
internal static class WholeStream
{
    /// <summary>All bytes from the place of the stream on; into one array of the right size where the stream knows its length.</summary>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static byte[] Read(Stream stream)
    {
        long length = stream.CanSeek ? stream.Length - stream.Position : 0;
        if (length is <= 0 or > int.MaxValue / 2) return ReadUnknown([], stream);
        byte[] bytes = new byte[length];
        int read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        if (read < bytes.Length) return bytes.AsSpan(0, read).ToArray();
        Span<byte> more = stackalloc byte[1];
        return stream.Read(more) == 0 ? bytes : ReadUnknown([.. bytes, more[0]], stream);
    }

    private static byte[] ReadUnknown(byte[] known, Stream stream)
    {
        using var memory = new MemoryStream();
        memory.Write(known);
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
