using System.Collections.Immutable;
using System.IO;
using System.Linq;
using ContentLint.Cli.Input;
using ContentLint.Cli.Reports;
using ContentLint.Core;
using ContentLint.Documents;

namespace ContentLint.Cli.Running;

/// <summary>Reads the bytes of one file, checks its documents and turns what is found into places. Threads may share it.</summary>
/// <param name="linter">The rules.</param>
/// <param name="keepsText">Whether the text is handed on for reports that show it.</param>
internal sealed class FileCheck(Linter linter, bool keepsText)
{
    /// <summary>Checks one file.</summary>
    /// <param name="path">Its name in reports, with forward slashes.</param>
    /// <param name="stream">Its bytes.</param>
    /// <param name="format">The markup to read it as; null for JSON lines.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public FileOutcome Run(string path, Stream stream, DocumentFormat? format) =>
        format is { } known ? CheckDocument(path, stream, known) : CheckRecords(path, stream);

    private FileOutcome CheckDocument(string path, Stream stream, DocumentFormat format)
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        var decoded = TextDecoder.Decode(bytes.ToArray());
        string text = decoded.Text?.ToString() ?? "";
        var report = linter.Check(DocumentReader.Read(path, decoded, format));
        var places = new FilePlaces(text);
        return new FileOutcome(
            decoded.Text is null ? 0 : 1,
            new ResultLocator().Locate(report.Results, text, places),
            [.. report.Notifications.Select(n => Located(n, places))])
        {
            Texts = keepsText && decoded.Text is not null ? [new CheckedText(path, 1, 0, text)] : [],
        };
    }

    private FileOutcome CheckRecords(string path, Stream stream)
    {
        int count = 0;
        var results = ImmutableArray.CreateBuilder<LocatedResult>();
        var notifications = ImmutableArray.CreateBuilder<LocatedNotification>();
        var texts = ImmutableArray.CreateBuilder<CheckedText>();
        var locator = new ResultLocator();
        foreach (var record in new JsonLinesReader(path).Read(stream))
        {
            if (record.Document is not { Origin: { } origin } document)
            {
                notifications.Add(new LocatedNotification(new Notification(path, record.Problem!, IsError: false), null));
                continue;
            }

            count++;
            var report = linter.Check(document);
            var places = new RecordPlaces(record, origin);
            results.AddRange(locator.Locate(report.Results, document.Source.ToString(), places));
            notifications.AddRange(report.Notifications.Select(n => Located(n, places)));
            if (keepsText && !report.Results.IsEmpty) texts.Add(new CheckedText(path, record.LineNumber, origin.LineStart, record.LineText));
        }

        return new FileOutcome(count, results.ToImmutable(), notifications.ToImmutable()) { Texts = texts.ToImmutable() };
    }

    private static LocatedNotification Located(Notification notification, TextPlaces places) =>
        new(notification, notification.Span is { } span ? places.At(span) : null);
}
