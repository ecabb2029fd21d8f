using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using ContentLint.Core;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Cli.Reports;

/// <summary>Turns the results of one document into places that reports can print; the only way from offsets to lines.</summary>
internal sealed class ResultLocator(string text)
{
    private readonly LineIndex lines = new(text);

    /// <summary>All results, in order.</summary>
    public ImmutableArray<LocatedResult> Locate(ImmutableArray<Result> results)
    {
        if (results.IsEmpty) return [];
        var lineHashes = LineHashes.Of(text);
        var content = new ContentFingerprint();
        var onLine = new Dictionary<(string Rule, int Line), int>();
        return [.. results.Select(r => Locate(r, lineHashes, content, onLine))];
    }

    /// <summary>The place of a range.</summary>
    public Region At(TextSpan span)
    {
        var (startLine, startColumn) = lines.At(span.Start);
        var (endLine, endColumn) = lines.At(span.End);
        return new Region(startLine, startColumn, endLine, endColumn, span.Start, span.Length);
    }

    private LocatedResult Locate(Result result, IReadOnlyList<string> lineHashes, ContentFingerprint content, Dictionary<(string Rule, int Line), int> onLine)
    {
        var finding = result.Finding;
        var region = At(finding.Span);
        var (lineStart, lineEnd) = lines.Line(region.StartLine);
        int number = onLine[(result.Rule.Id, region.StartLine)] = onLine.GetValueOrDefault((result.Rule.Id, region.StartLine)) + 1;
        string lineHash = lineHashes[Math.Min(region.StartLine, lineHashes.Count) - 1];
        return new LocatedResult(
            result.Rule,
            result.Document.Path,
            result.Severity,
            finding.Message,
            region,
            text[lineStart..lineEnd],
            text.Substring(finding.Span.Start, finding.Span.Length),
            [.. finding.Related.Select(place => new LocatedPlace(At(place.Span), place.Message))],
            [.. finding.Fixes.Select(Locate)],
            new Fingerprints(
                number == 1 ? lineHash : string.Create(CultureInfo.InvariantCulture, $"{lineHash}.{number}"),
                content.Next(result.Rule.Id, text, finding.Span.Start, finding.Span.Length)))
        {
            FirstLine = finding.Span.End <= lineEnd ? region : At(TextSpan.FromBounds(finding.Span.Start, Math.Max(finding.Span.Start, lineEnd))),
        };
    }

    private LocatedFix Locate(Fix fix) =>
        new(fix.Description, fix.IsSafe, [.. fix.Changes.Select(change => new LocatedChange(At(change.Span), change.NewText ?? ""))]);
}
