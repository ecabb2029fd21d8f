using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using ContentLint.Cli.Input;

namespace ContentLint.Cli.Changes.Patches;

/// <summary>The lines of a patch one after another, and how to speak of them.</summary>
internal sealed class PatchLines
{
    private readonly string name;
    private readonly List<ReadOnlyMemory<byte>> lines = [];

    /// <param name="bytes">The patch. UTF-16, as a redirection in PowerShell writes it, is read too.</param>
    /// <param name="name">How messages call it.</param>
    public PatchLines(byte[] bytes, string name)
    {
        this.name = name;
        if (bytes is [0xFF, 0xFE, ..]) bytes = Encoding.Convert(Encoding.Unicode, Encoding.UTF8, bytes, 2, bytes.Length - 2);
        int start = bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        while (start < bytes.Length)
        {
            int length = bytes.AsSpan(start).IndexOf((byte)'\n') + 1;
            if (length == 0) length = bytes.Length - start;
            lines.Add(bytes.AsMemory(start, length));
            start += length;
        }
    }

    /// <summary>The line that is read next, from 0.</summary>
    public int Next { get; set; }

    /// <summary>Whether all were read.</summary>
    public bool IsAtEnd => Next >= lines.Count;

    /// <summary>The bytes of the next line with its end.</summary>
    public ReadOnlyMemory<byte> Bytes => lines[Next];

    /// <summary>A line from the next one on as text without its end; empty behind the last.</summary>
    public string Text(int ahead = 0) => Next + ahead < lines.Count ? Encoding.UTF8.GetString(lines[Next + ahead].Span).TrimEnd('\n', '\r') : "";

    /// <summary>Whether the patch was stored with CRLF where it had LF: no name in it ends with a carriage return otherwise.</summary>
    public bool IsConverted => lines[Next].Span.EndsWith("\r\n"u8);

    /// <summary>The patch cannot be read at the next line.</summary>
    public InputException Broken(string problem) => At(Next + 1, problem);

    /// <summary>Something is wrong at a line, from 1.</summary>
    public InputException At(int line, string problem) => new(string.Create(CultureInfo.InvariantCulture, $"{name}:{line}: {problem}"));
}
