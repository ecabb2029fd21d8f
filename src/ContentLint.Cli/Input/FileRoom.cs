using System;
using System.IO;

namespace ContentLint.Cli.Input;

/// <summary>Room into which a thread reads one file of usual size after another, so that none needs an array of its own.</summary>
internal static class FileRoom
{
    // Most articles are smaller, and the array is still no large object.
    private const int Size = 64 * 1024;

    [ThreadStatic]
    private static byte[]? room;

    /// <summary>Reads all bytes from the place of the stream on, when there is room for them; they stand until the thread reads the next file.</summary>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static bool TryRead(Stream stream, out ArraySegment<byte> bytes)
    {
        bytes = default;
        long length = stream.CanSeek ? stream.Length - stream.Position : 0;
        if (length is <= 0 or >= Size) return false;
        room ??= new byte[Size];
        int read = stream.Read(room.AsSpan(0, (int)length + 1));

        // As long as it said it is, and nothing behind it: to ask once more would tell the same.
        if (read != length) read += stream.ReadAtLeast(room.AsSpan(read, (int)length + 1 - read), (int)length + 1 - read, throwOnEndOfStream: false);
        bytes = new ArraySegment<byte>(room, 0, read);
        if (read <= length) return true;

        // Somebody writes it meanwhile.
        stream.Seek(-read, SeekOrigin.Current);
        return false;
    }
}
