using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Documents;

/// <summary>What became of the bytes of a file.</summary>
/// <param name="Text">The text without byte order mark; null when the bytes are no text.</param>
/// <param name="Notices">What has to be said about the bytes.</param>
public sealed record DecodedText(SourceText? Text, ImmutableArray<Notice> Notices);

/// <summary>Turns bytes into text: UTF-8 with or without byte order mark, UTF-16 of either order with one.</summary>
public static class TextDecoder
{
    /// <summary>Decodes a file. Never throws: bytes that are no text, or not all of them, become a <see cref="Notice"/>.</summary>
    public static DecodedText Decode(byte[] bytes) => Decode(bytes, bytes.Length);

    /// <summary>Decodes a file out of a buffer that may be longer. Never throws: bytes that are no text, or not all of them, become a <see cref="Notice"/>.</summary>
    /// <param name="bytes">The buffer.</param>
    /// <param name="length">How many of its bytes are the file.</param>
    public static DecodedText Decode(byte[] bytes, int length)
    {
        ReadOnlySpan<byte> file = bytes.AsSpan(0, length);
        if (file.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) return Decode(bytes, 3, length, new UTF8Encoding(true), "UTF-8");
        if (file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return Decode(bytes, 2, length, new UnicodeEncoding(false, true), "UTF-16");
        if (file.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return Decode(bytes, 2, length, new UnicodeEncoding(true, true), "UTF-16");
        return Decode(bytes, 0, length, new UTF8Encoding(false), "UTF-8");
    }

    /// <summary>Judges a text that a host has decoded.</summary>
    public static DecodedText Judge(SourceText text) => text.ToString().IndexOf('\0') < 0
        ? new DecodedText(text, ImmutableArray<Notice>.Empty)
        : new DecodedText(null, ImmutableArray.Create(new Notice(
            "The file holds NUL characters, so it is not text; it was left out. Save it as UTF-8 if it is meant to be read.")));

    private static DecodedText Decode(byte[] bytes, int start, int end, Encoding encoding, string name)
    {
        string text = encoding.GetString(bytes, start, end - start);
        var judged = Judge(SourceText.From(text, encoding));
        return judged.Text is null ? judged : judged with { Notices = FirstBadByte(bytes.AsSpan(0, end), start, encoding, text, name) };
    }

    private static ImmutableArray<Notice> FirstBadByte(ReadOnlySpan<byte> bytes, int start, Encoding encoding, string text, string name)
    {
        if (text.IndexOf('\uFFFD') < 0) return ImmutableArray<Notice>.Empty;
        int line = 1, at = start;
        for (int i = 0; i < text.Length; i++)
        {
            int size = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? 2 : 1;
            if (text[i] == '\uFFFD' && !IsWritten(bytes, at, encoding))
            {
                return ImmutableArray.Create(new Notice(
                    string.Format(
                        CultureInfo.InvariantCulture,
                        "The file is not valid {0}: byte {1} (0x{2:X2}, line {3}) is part of no character. It was read with U+FFFD in such places; save it as UTF-8.",
                        name, at, at < bytes.Length ? bytes[at] : 0, line),
                    new TextSpan(i, 1)));
            }

            if (text[i] == '\n') line++;
            at += size == 2 ? 4 : encoding is UnicodeEncoding ? 2 : text[i] < 0x80 ? 1 : text[i] < 0x800 ? 2 : 3;
            i += size - 1;
        }

        return ImmutableArray<Notice>.Empty;
    }

    /// <summary>Whether the bytes at an offset are U+FFFD itself, so that nothing was replaced there.</summary>
    private static bool IsWritten(ReadOnlySpan<byte> bytes, int at, Encoding encoding) =>
        at <= bytes.Length && bytes.Slice(at).StartsWith(encoding.GetBytes("\uFFFD"));
}
