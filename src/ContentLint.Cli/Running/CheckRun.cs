using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using ContentLint.Cli.Input;
using ContentLint.Cli.Reports;
using ContentLint.Core;
using ContentLint.Documents;

namespace ContentLint.Cli.Running;

/// <summary>The direct driver: files in parallel, each read, checked and let go; results in the order of the files.</summary>
internal sealed class CheckRun(CheckOptions options)
{
    private readonly Linter linter = new(options.Rules);

    /// <summary>Checks all files.</summary>
    /// <param name="files">The files.</param>
    /// <param name="openInput">Opens standard input, for the file that stands for it.</param>
    public RunOutcome Run(IReadOnlyList<InputFile> files, Func<Stream> openInput)
    {
        var outcomes = new FileOutcome[files.Count];
        Parallel.For(0, files.Count, new ParallelOptions { MaxDegreeOfParallelism = options.Jobs }, i => outcomes[i] = Check(files[i], openInput));
        return new RunOutcome(
            options.WorkingDirectory,
            options.Rules,
            outcomes.Sum(o => o.DocumentCount),
            [.. outcomes.SelectMany(o => o.Results)],
            [.. outcomes.SelectMany(o => o.Notifications)]);
    }

    private FileOutcome Check(InputFile file, Func<Stream> openInput)
    {
        try
        {
            using var stream = file.FullPath == InputFile.StandardInput ? openInput() : File.OpenRead(file.FullPath);
            return file.Format is { } format ? CheckDocument(file.Path, stream, format) : CheckRecords(file.Path, stream);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return FileOutcome.Lost(file.Path, $"The file could not be read: {e.Message} It was left out; the other files were checked.");
        }
#pragma warning disable CA1031 // One file that trips a fault of ours must not cost the findings in all others.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return FileOutcome.Lost(file.Path, $"The file could not be checked: {e.GetType().Name}: {e.Message} It was left out; please report this as a bug.");
        }
    }

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
            [.. report.Notifications.Select(n => Located(n, places))]);
    }

    private FileOutcome CheckRecords(string path, Stream stream)
    {
        int count = 0;
        var results = ImmutableArray.CreateBuilder<LocatedResult>();
        var notifications = ImmutableArray.CreateBuilder<LocatedNotification>();
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
        }

        return new FileOutcome(count, results.ToImmutable(), notifications.ToImmutable());
    }

    private static LocatedNotification Located(Notification notification, TextPlaces places) =>
        new(notification, notification.Span is { } span ? places.At(span) : null);
}

/// <summary>What one file brought.</summary>
internal sealed record FileOutcome(int DocumentCount, ImmutableArray<LocatedResult> Results, ImmutableArray<LocatedNotification> Notifications)
{
    /// <summary>A file of which nothing could be checked.</summary>
    public static FileOutcome Lost(string path, string message) =>
        new(0, [], [new LocatedNotification(new Notification(path, message, IsError: true), null)]);
}
