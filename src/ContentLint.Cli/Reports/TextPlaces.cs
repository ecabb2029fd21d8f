using System;
using System.Collections.Generic;
using System.Text.Encodings.Web;
using ContentLint.Cli.Input;
using ContentLint.Documents;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Cli.Reports;

/// <summary>Leads from ranges of a document to places in its file; the only way from offsets to lines.</summary>
internal abstract class TextPlaces
{
    /// <summary>The place of a half-open range of UTF-16 offsets in the document's text.</summary>
    public abstract Region At(TextSpan span);

    /// <summary>A line of the file (from 1) without its end.</summary>
    public abstract string Line(int line);

    /// <summary>GitHub's hash of a line of the file (from 1).</summary>
    public abstract string LineHash(int line);

    /// <summary>What must be written into the file so that the document reads <paramref name="text"/>.</summary>
    public abstract string Written(string text);
}

/// <summary>A file that is one document.</summary>
internal sealed class FilePlaces(string text) : TextPlaces
{
    private readonly LineIndex lines = new(text);
    private IReadOnlyList<string>? hashes;

    public override Region At(TextSpan span)
    {
        var (startLine, startColumn) = lines.At(span.Start);
        var (endLine, endColumn) = lines.At(span.End);
        return new Region(startLine, startColumn, endLine, endColumn, span.Start, span.Length);
    }

    public override string Line(int line)
    {
        var (start, end) = lines.Line(line);
        return text[start..end];
    }

    public override string LineHash(int line)
    {
        hashes ??= LineHashes.Of(text);
        return hashes[Math.Min(line, hashes.Count) - 1];
    }

    public override string Written(string text) => text;
}

/// <summary>A record of a JSON-lines file: one line, in which the document's text stands escaped.</summary>
internal sealed class RecordPlaces(JsonRecord record, TextOrigin origin) : TextPlaces
{
    public override Region At(TextSpan span)
    {
        var inLine = origin.ToLine(span);
        return new Region(record.LineNumber, inLine.Start + 1, record.LineNumber, inLine.End + 1, origin.LineStart + inLine.Start, inLine.Length);
    }

    public override string Line(int line) => record.LineText;

    // The neighbours of a record are not in memory, so a line shorter than GitHub's window hashes as if the file ended with it.
    public override string LineHash(int line) => LineHashes.Of(record.LineText)[0];

    public override string Written(string text) => JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text);
}
