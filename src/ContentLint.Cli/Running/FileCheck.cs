using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using ContentLint.Cli.Caching;
using ContentLint.Cli.Input;
using ContentLint.Cli.Reports;
using ContentLint.Core;
using ContentLint.Documents;

namespace ContentLint.Cli.Running;

/// <summary>Reads the bytes of one file, checks its documents and turns what is found into places. Threads may share it.</summary>
/// <param name="linter">The rules.</param>
/// <param name="keepsText">Whether the text is handed on for reports that show it.</param>
/// <param name="isCompared">Whether documents are compared with each other afterwards.</param>
/// <param name="options">What is asked: how many records at a time, how long a document may take, who takes the time.</param>
internal sealed class FileCheck(Linter linter, bool keepsText, bool isCompared, CheckOptions options)
{
    private readonly DocumentWatch watch = new(options.DocumentTimeout);
    private readonly KnownReports? known = options.Cache is { } cache ? new KnownReports(cache, linter, options.Catalogue, isCompared) : null;

    /// <summary>The check that a run asks for.</summary>
    public static FileCheck For(CheckOptions options) =>
        new(new Linter(options.Rules, options.Catalogue), options.Reports.Any(r => r.Kind.ShowsTexts()), isCompared: options.Rules.Any(RuleSelection.ComparesTexts), options);

    /// <summary>The check of a text that is only compared with others.</summary>
    public static FileCheck ToCompare(CheckOptions options) =>
        new(new Linter([.. options.Rules.Where(RuleSelection.ComparesTexts)], options.Catalogue), options.Reports.Any(r => r.Kind.ShowsTexts()), isCompared: true, options);

    /// <summary>Checks one file.</summary>
    /// <param name="file">Its name in reports, its markup and its settings.</param>
    /// <param name="stream">Its bytes.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public FileOutcome Run(InputFile file, Stream stream) => FileOutcome.OfMany(Documents(file, stream));

    /// <summary>Checks the documents of one file one after another.</summary>
    /// <param name="file">Its name in reports, its markup and its settings.</param>
    /// <param name="stream">Its bytes.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public IEnumerable<DocumentOutcome> Documents(InputFile file, Stream stream) => Documents(file, stream, watch);

    /// <summary>Checks the documents of one file one after another.</summary>
    /// <param name="file">Its name in reports, its markup and its settings.</param>
    /// <param name="stream">Its bytes.</param>
    /// <param name="watch">Watches it when it is one document; records have watches of their own.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public IEnumerable<DocumentOutcome> Documents(InputFile file, Stream stream, IDocumentWatch watch)
    {
        var locator = new ResultLocator(options.IsCountedOnly);
        return Documents(file, stream, () => locator, watch);
    }

    /// <summary>
    /// Checks the documents of one file one after another, holding on to none of them. Each counts repeated findings anew, since a
    /// count over the whole file would grow with it.
    /// </summary>
    /// <param name="file">Its name in reports, its markup and its settings.</param>
    /// <param name="stream">Its bytes.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public IEnumerable<DocumentOutcome> Stream(InputFile file, Stream stream) => Documents(file, stream, () => new ResultLocator(options.IsCountedOnly), watch);

    private IEnumerable<DocumentOutcome> Documents(InputFile file, Stream stream, Func<ResultLocator> locator, IDocumentWatch watching) =>
        file.Format is { } format ? [Document(file, stream, format, locator(), watching)] : Records(file, stream, locator);

    private DocumentOutcome Document(InputFile file, Stream stream, DocumentFormat format, ResultLocator locator, IDocumentWatch watching)
    {
        var (decoded, key) = Decode(file, stream, format);
        var atHand = new WorkAtHand(options.Profile);
        return watching.Do(() => Document(file, decoded, key, format, locator, atHand), () => LostDocument.OutOfTime(GivenUp(file, atHand)));
    }

    private DocumentOutcome Document(InputFile file, DecodedText decoded, UInt128 key, DocumentFormat format, ResultLocator locator, WorkAtHand atHand)
    {
        string text = decoded.Text?.ToString() ?? "";
        var report = known?.Find(key, file, format, text);
        if (report is null)
        {
            report = Check(file, decoded, format, atHand);
            known?.Add(key, report);
        }

        var places = new FilePlaces(text);
        var shown = keepsText && decoded.Text is not null ? new CheckedText(file.Path, 1, 0, text) : null;
        return Outcome(new DocumentSource(file.Path), report, text, places, locator, shown) with
        {
            IsChecked = decoded.Text is not null,
            Text = shown,
        };
    }

    // The bytes are let go before the text is checked: they are as long as the text again.
    private (DecodedText Decoded, UInt128 Key) Decode(InputFile file, Stream stream, DocumentFormat format)
    {
        if (known is null && FileRoom.TryRead(stream, out var bytes)) return (TextDecoder.Decode(bytes.Array!, bytes.Count), default);
        byte[] content = WholeStream.Read(stream);
        return (TextDecoder.Decode(content), known is null ? default : known.KeyOf(file, format, content));
    }

    private IEnumerable<DocumentOutcome> Records(InputFile file, Stream stream, Func<ResultLocator> locator)
    {
        var reader = RecordFormat.Reader(file);
        foreach (var (record, report) in RecordBatches.Run(reader.Read(stream), r => r.LineText.Length, r => r.Document is { } read ? CheckRecord(file, read) : null, options.Jobs))
        {
            var source = new DocumentSource(file.Path, record.LineNumber, record.Document?.Origin?.Id);
            if (record.Document is not { Origin: { } origin } document)
            {
                yield return new DocumentOutcome(source, [], [new LocatedNotification(new Notification(file.Path, record.Problem!, IsError: false), null)]) { IsChecked = false };
                continue;
            }

            var shown = keepsText ? new CheckedText(file.Path, record.LineNumber, origin.LineStart, record.LineText) : null;
            yield return Outcome(source, report!, document.Source.ToString(), new RecordPlaces(record, origin), locator(), shown) with
            {
                Text = report!.Results.IsEmpty ? null : shown,
            };
        }
    }

    private DocumentReport Check(InputFile file, DecodedText decoded, DocumentFormat format, WorkAtHand atHand)
    {
        atHand.Begins(RunProfile.Reading);
        var document = DocumentReader.Read(file.Path, decoded, format);
        atHand.Ended(RunProfile.Reading, 0);
        return linter.Check(document, file.Settings, isCompared, atHand);
    }

    private DocumentReport CheckRecord(InputFile file, Document read)
    {
        var atHand = new WorkAtHand(options.Profile);
        return watch.Ends(() => linter.Check(read, file.Settings, isCompared, atHand), out var report) ? report : new DocumentReport(read, [], [GivenUp(file, atHand)]);
    }

    private Notification GivenUp(InputFile file, WorkAtHand atHand)
    {
        string? work = atHand.Current;
        atHand.GiveUp();
        return LostTime.Notice(file.Path, watch.Limit, work, options.Catalogue, "--document-timeout");
    }

    private ImmutableArray<LocatedResult> Located(DocumentReport report, string text, TextPlaces places, ResultLocator locator)
    {
        options.Profile?.Begins(RunProfile.Locating);
        var located = locator.Locate(report.Results, text, places);
        options.Profile?.Ended(RunProfile.Locating, 0);
        return located;
    }

    private DocumentOutcome Outcome(DocumentSource source, DocumentReport report, string text, TextPlaces places, ResultLocator locator, CheckedText? shown) => new(
        source,
        Located(report, text, places, locator),
        [.. report.Notifications.Select(n => new LocatedNotification(n, n.Span is { } span ? places.At(span) : null))])
    {
        SuppressedCount = report.SuppressedCount,
        NeededWords = report.NeededWords,
        Comparable = report.Corpus.All(part => part.Paragraphs.IsEmpty) ? null : new ComparableText(report.Document, report.Corpus, places, shown),
    };
}
