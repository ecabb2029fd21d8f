using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Cli.Fixing;

/// <summary>Replaces ranges of a text in its bytes: what is not replaced stays, also bytes that are part of no character.</summary>
internal static class ByteChanges
{
    /// <summary>The bytes of the changed text; null when they cannot be told.</summary>
    /// <param name="bytes">The bytes of the text.</param>
    /// <param name="start">How many come before it.</param>
    /// <param name="encoding">UTF-8 or UTF-16.</param>
    /// <param name="changes">Ranges of UTF-16 offsets in the text with what replaces them, in order, not overlapping.</param>
    public static byte[]? Apply(ReadOnlySpan<byte> bytes, int start, Encoding encoding, IEnumerable<TextChange> changes)
    {
        var strict = Encoding.GetEncoding(encoding.CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ReplacementFallback);
        using var written = new MemoryStream(bytes.Length + 64);
        int done = 0, at = start, offset = 0;
        try
        {
            foreach (var change in changes)
            {
                if (!Advance(bytes, encoding, ref at, ref offset, change.Span.Start)) return null;
                written.Write(bytes[done..at]);
                written.Write(strict.GetBytes(change.NewText ?? ""));
                if (!Advance(bytes, encoding, ref at, ref offset, change.Span.End)) return null;
                done = at;
            }
        }
        catch (EncoderFallbackException)
        {
            return null;
        }

        written.Write(bytes[done..]);
        return written.ToArray();
    }

    /// <summary>Goes on to a UTF-16 offset; false when it lies within a character or behind the end.</summary>
    private static bool Advance(ReadOnlySpan<byte> bytes, Encoding encoding, ref int at, ref int offset, int target)
    {
        if (encoding is UnicodeEncoding)
        {
            at = Math.Min(bytes.Length, at + (2 * (target - offset)));
            offset = target;
            return true;
        }

        while (offset < target && at < bytes.Length)
        {
            if (bytes[at] < 0x80)
            {
                at++;
                offset++;
                continue;
            }

            // Like the decoder of UTF-8, this takes a broken sequence as one character, as far as it could have become a good one.
            offset += Rune.DecodeFromUtf8(bytes[at..], out var rune, out int length) == OperationStatus.Done ? rune.Utf16SequenceLength : 1;
            at += length;
        }

        return offset == target;
    }
}
