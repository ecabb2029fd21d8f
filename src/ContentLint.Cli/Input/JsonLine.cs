using System;

namespace ContentLint.Cli.Input;

/// <summary>A line of a JSON-lines file as it stands there.</summary>
/// <param name="Bytes">All its bytes: a byte order mark before the first line, and the line's end.</param>
/// <param name="Range">Which of them hold the record.</param>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Offset">UTF-16 offset in the file at which it begins, a byte order mark not counted.</param>
internal readonly record struct JsonLine(ReadOnlyMemory<byte> Bytes, Range Range, int Number, long Offset)
{
    /// <summary>The bytes of the record.</summary>
    public ReadOnlyMemory<byte> Content => Bytes[Range];

    /// <summary>This line with a memory of its own.</summary>
    public JsonLine Copy() => this with { Bytes = Bytes.ToArray() };

    /// <summary>All bytes of this line, with another record in it.</summary>
    public byte[] With(ReadOnlySpan<byte> content)
    {
        var (start, length) = Range.GetOffsetAndLength(Bytes.Length);
        return [.. Bytes.Span[..start], .. content, .. Bytes.Span[(start + length)..]];
    }
}
