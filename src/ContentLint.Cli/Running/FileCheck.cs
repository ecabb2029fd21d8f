using System.Collections.Immutable;
using System.IO;
using System.Linq;
using ContentLint.Cli.Input;
using ContentLint.Cli.Reports;
using ContentLint.Core;
using ContentLint.Core.Configuration;
using ContentLint.Documents;

namespace ContentLint.Cli.Running;

/// <summary>Reads the bytes of one file, checks its documents and turns what is found into places. Threads may share it.</summary>
/// <param name="linter">The rules.</param>
/// <param name="keepsText">Whether the text is handed on for reports that show it.</param>
internal sealed class FileCheck(Linter linter, bool keepsText)
{
    /// <summary>Checks one file.</summary>
    /// <param name="file">Its name in reports, its markup and its settings.</param>
    /// <param name="stream">Its bytes.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public FileOutcome Run(InputFile file, Stream stream) =>
        file.Format is { } format ? CheckDocument(file, stream, format) : CheckRecords(file, stream);

    private FileOutcome CheckDocument(InputFile file, Stream stream, DocumentFormat format)
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        var decoded = TextDecoder.Decode(bytes.ToArray());
        string text = decoded.Text?.ToString() ?? "";
        var report = linter.Check(DocumentReader.Read(file.Path, decoded, format), file.Settings);
        var places = new FilePlaces(text);
        return new FileOutcome(
            decoded.Text is null ? 0 : 1,
            new ResultLocator().Locate(report.Results, text, places),
            [.. report.Notifications.Select(n => Located(n, places))])
        {
            SuppressedCount = report.SuppressedCount,
            Texts = keepsText && decoded.Text is not null ? [new CheckedText(file.Path, 1, 0, text)] : [],
        };
    }

    private FileOutcome CheckRecords(InputFile file, Stream stream)
    {
        int count = 0, suppressed = 0;
        var results = ImmutableArray.CreateBuilder<LocatedResult>();
        var notifications = ImmutableArray.CreateBuilder<LocatedNotification>();
        var texts = ImmutableArray.CreateBuilder<CheckedText>();
        var locator = new ResultLocator();
        foreach (var record in Records(file).Read(stream))
        {
            if (record.Document is not { Origin: { } origin } document)
            {
                notifications.Add(new LocatedNotification(new Notification(file.Path, record.Problem!, IsError: false), null));
                continue;
            }

            count++;
            var report = linter.Check(document, file.Settings);
            suppressed += report.SuppressedCount;
            var places = new RecordPlaces(record, origin);
            results.AddRange(locator.Locate(report.Results, document.Source.ToString(), places));
            notifications.AddRange(report.Notifications.Select(n => Located(n, places)));
            if (keepsText && !report.Results.IsEmpty) texts.Add(new CheckedText(file.Path, record.LineNumber, origin.LineStart, record.LineText));
        }

        return new FileOutcome(count, results.ToImmutable(), notifications.ToImmutable()) { Texts = texts.ToImmutable(), SuppressedCount = suppressed };
    }

    private static JsonLinesReader Records(InputFile file) => new(
        file.Path,
        file.Settings.Get(GeneralOption.TextField),
        file.Settings.Get(GeneralOption.TextFormat).ToLowerInvariant() switch
        {
            "markdown" => DocumentFormat.Markdown,
            "mdx" => DocumentFormat.Mdx,
            "html" => DocumentFormat.Html,
            _ => DocumentFormat.PlainText,
        });

    private static LocatedNotification Located(Notification notification, TextPlaces places) =>
        new(notification, notification.Span is { } span ? places.At(span) : null);
}
