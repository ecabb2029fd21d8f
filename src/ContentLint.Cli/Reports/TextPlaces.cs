using System;
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

    /// <summary>The text around the first line of a region, cut to what a report can show.</summary>
    public abstract LineExcerpt Around(Region region);

    /// <summary>The column (from 1) behind the last character of a line (from 1), its end not counted.</summary>
    public abstract int EndColumn(int line);

    /// <summary>GitHub's hash of a line of the file (from 1).</summary>
    public abstract string LineHash(int line);

    /// <summary>What must be written into the file so that the document reads <paramref name="text"/>.</summary>
    public abstract string Written(string text);
}

/// <summary>A file that is one document.</summary>
internal sealed class FilePlaces(string text) : TextPlaces
{
    private LineIndex? index;
    private LineHashes? hashes;

    private LineIndex Lines => index ??= new LineIndex(text);

    public override Region At(TextSpan span)
    {
        var (startLine, startColumn) = Lines.At(span.Start);
        var (endLine, endColumn) = Lines.At(span.End);
        return new Region(startLine, startColumn, endLine, endColumn, span.Start, span.Length);
    }

    public override LineExcerpt Around(Region region)
    {
        var (start, end) = Lines.Line(region.StartLine);
        return LineExcerpt.Cut(text.AsSpan(start..end), region);
    }

    public override int EndColumn(int line)
    {
        var (start, end) = Lines.Line(line);
        return end - start + 1;
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
    private string? hash;

    public override Region At(TextSpan span)
    {
        var inLine = origin.ToLine(span);
        return new Region(record.LineNumber, inLine.Start + 1, record.LineNumber, inLine.End + 1, origin.LineStart + inLine.Start, inLine.Length);
    }

    public override LineExcerpt Around(Region region) => LineExcerpt.Cut(record.LineText, region);

    public override int EndColumn(int line) => record.LineText.Length + 1;

    // The neighbours of a record are not in memory, so a line shorter than GitHub's window hashes as if the file ended with it.
    public override string LineHash(int line) => hash ??= LineHashes.Of(record.LineText)[0];

    public override string Written(string text) => JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text);
}
