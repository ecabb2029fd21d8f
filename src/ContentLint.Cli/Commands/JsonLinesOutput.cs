using System.Collections.Generic;
using System.IO;
using System.Linq;
using ContentLint.Cli.Input;
using ContentLint.Cli.Reports;
using ContentLint.Cli.Running;
using ContentLint.Cli.Writing;

namespace ContentLint.Cli.Commands;

/// <summary>A check whose findings are handed on document by document (<c>--report jsonl</c>).</summary>
internal static class JsonLinesOutput
{
    /// <summary>Runs the check.</summary>
    /// <param name="host">Where it runs.</param>
    /// <param name="options">What is asked for.</param>
    /// <param name="files">The files.</param>
    /// <param name="isCompared">Whether findings are to be compared with others.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    /// <exception cref="InputException">Another report is asked for as well, or the output cannot be written.</exception>
    public static int Run(CommandHost host, CheckOptions options, IReadOnlyList<InputFile> files, bool isCompared)
    {
        if (isCompared)
            throw new InputException("--report jsonl hands on each document as soon as it is checked, so nothing can be compared with it: a baseline and changed lines need all findings at once. Use json.");
        if (options.Reports.Length > 1)
            throw new InputException("--report jsonl hands on each document as soon as it is checked, so no other report can stand beside it: the others need all findings at once. Run twice, or use json.");
        if (options.Reports[0].File is { } name) return Finish(host, ToFile(host, options, files, name));
        return Finish(host, To(host.Output, host, options, files));
    }

    private static StreamRun ToFile(CommandHost host, CheckOptions options, IReadOnlyList<InputFile> files, string name)
    {
        StreamRun? run = null;
        WholeFile.Write(host.WorkingDirectory, name, writer => run = To(writer, host, options, files));
        return run!;
    }

    private static StreamRun To(TextWriter output, CommandHost host, CheckOptions options, IReadOnlyList<InputFile> files)
    {
        var report = new JsonLinesReport(output);
        var run = new StreamRun(options, document =>
        {
            report.Write(document.Source, document.Results, document.Notifications);
            foreach (var lost in document.Notifications.Where(n => n.Notification.IsError)) host.Error.WriteLine(ExcerptLine.Safe($"error: {lost.Notification.Path}: {lost.Notification.Message}"));
        });
        run.Run(files, host.OpenInput);
        output.Flush();
        return run;
    }

    private static int Finish(CommandHost host, StreamRun run)
    {
        foreach (var located in run.Notifications) host.Error.WriteLine($"notice: {located.Notification.Message}");
        host.Error.WriteLine($"{Counted.Of(run.DocumentCount, "document")} checked, {Counted.Of(run.FindingCount, "finding")}.");
        return run.HasErrors ? ExitCode.CouldNotRun : run.Fails ? ExitCode.Findings : ExitCode.Clean;
    }
}
