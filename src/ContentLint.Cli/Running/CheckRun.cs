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
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Cli.Running;

/// <summary>The direct driver: files in parallel, each read, checked and let go; results in the order of the files.</summary>
internal sealed class CheckRun(CheckOptions options)
{
    private readonly Linter linter = new(options.Rules);

    /// <summary>Checks all files.</summary>
    public RunOutcome Run(IReadOnlyList<InputFile> files, Stream? standardInput)
    {
        var outcomes = new FileOutcome[files.Count];
        Parallel.For(0, files.Count, new ParallelOptions { MaxDegreeOfParallelism = options.Jobs }, i => outcomes[i] = Check(files[i], standardInput));
        return new RunOutcome(
            options.WorkingDirectory,
            options.Rules,
            outcomes.Sum(o => o.DocumentCount),
            [.. outcomes.SelectMany(o => o.Results)],
            [.. outcomes.SelectMany(o => o.Notifications)]);
    }

    private FileOutcome Check(InputFile file, Stream? standardInput)
    {
        string text;
        try
        {
            text = file.FullPath == InputFile.StandardInput ? new StreamReader(standardInput!).ReadToEnd() : File.ReadAllText(file.FullPath);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return FileOutcome.Failed(file.Path, $"'{file.Path}' could not be read: {e.Message} It was left out; the other files were checked.");
        }

        var report = linter.Check(DocumentReader.Read(file.Path, SourceText.From(text), file.Format ?? DocumentFormat.PlainText));
        var locator = new ResultLocator(text);
        return new FileOutcome(
            1,
            locator.Locate(report.Results),
            [.. report.Notifications.Select(n => new LocatedNotification(n, n.Span is { } span ? locator.At(span) : null))]);
    }
}

/// <summary>What one file brought.</summary>
internal sealed record FileOutcome(int DocumentCount, ImmutableArray<LocatedResult> Results, ImmutableArray<LocatedNotification> Notifications)
{
    /// <summary>A file that could not be read.</summary>
    public static FileOutcome Failed(string path, string message) =>
        new(0, [], [new LocatedNotification(new Notification(path, message, IsError: true), null)]);
}
