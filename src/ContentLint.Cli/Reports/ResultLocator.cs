using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using ContentLint.Core;

namespace ContentLint.Cli.Reports;

/// <summary>Turns the results of one file, document by document and in order, into places that reports can print.</summary>
/// <param name="isCountedOnly">Whether the results are only counted, so that what reports print of them is left empty.</param>
internal sealed class ResultLocator(bool isCountedOnly = false)
{
    private static readonly Message NoMessage = "";
    private static readonly ImmutableArray<LocatedFix> SafeFix = [new LocatedFix("", IsSafe: true, [])];
    private static readonly Fingerprints NoFingerprints = new("", "");

    private readonly ContentFingerprint content = new();
    private readonly Dictionary<(string Rule, string LineHash), int> onLine = [];
    private readonly List<LocatedResult> counted = [];

    /// <summary>The results of a document with their places.</summary>
    /// <param name="results">In order of the document.</param>
    /// <param name="text">The document's text.</param>
    /// <param name="places">The way to the file.</param>
    public ImmutableArray<LocatedResult> Locate(ImmutableArray<Result> results, string text, TextPlaces places) =>
        results.IsEmpty ? [] : [.. results.Select(result => isCountedOnly ? Counted(result) : Locate(result, text, places))];

    // All that are counted alike are one and the same.
    private LocatedResult Counted(Result result)
    {
        var fixes = result.Finding.Fixes.Any(fix => fix.IsSafe) ? SafeFix : [];
        foreach (var known in counted)
        {
            if (known.Rule == result.Rule && known.Severity == result.Severity && known.Path == result.Document.Path && known.Fixes.IsEmpty == fixes.IsEmpty) return known;
        }

        var first = new LocatedResult(result.Rule, result.Document.Path, result.Severity, NoMessage, default, default, "", [], fixes, NoFingerprints);
        counted.Add(first);
        return first;
    }

    private LocatedResult Locate(Result result, string text, TextPlaces places)
    {
        var finding = result.Finding;
        var region = places.At(finding.Span);
        return new LocatedResult(
            result.Rule,
            result.Document.Path,
            result.Severity,
            finding.Message,
            region,
            places.Around(region),
            text.Substring(finding.Span.Start, finding.Span.Length),
            [.. finding.Related.Select(place => new LocatedPlace(places.At(place.Span), place.Message))],
            [.. finding.Fixes.Select(fix => Locate(fix, places))],
            new Fingerprints(
                LineHash(result.Rule.Id, places.LineHash(region.StartLine)),
                content.Next(result.Rule.Id, text, finding.Span.Start, finding.Span.Length)))
        {
            FirstLine = FirstLine(region, places),
        };
    }

    private static LocatedFix Locate(Fix fix, TextPlaces places) =>
        new(fix.Description, fix.IsSafe, [.. fix.Changes.Select(change => new LocatedChange(places.At(change.Span), places.Written(change.NewText ?? "")))]);

    private static Region FirstLine(Region region, TextPlaces places)
    {
        if (region.StartLine == region.EndLine) return region;
        int end = Math.Max(region.StartColumn, places.EndColumn(region.StartLine));
        return region with { EndLine = region.StartLine, EndColumn = end, Length = end - region.StartColumn };
    }

    private string LineHash(string rule, string lineHash)
    {
        int number = onLine[(rule, lineHash)] = onLine.GetValueOrDefault((rule, lineHash)) + 1;
        return number == 1 ? lineHash : string.Create(CultureInfo.InvariantCulture, $"{lineHash}.{number}");
    }
}
