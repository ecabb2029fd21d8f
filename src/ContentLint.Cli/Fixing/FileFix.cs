using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using ContentLint.Cli.Input;
using ContentLint.Cli.Reports;
using ContentLint.Cli.Running;
using ContentLint.Core;

namespace ContentLint.Cli.Fixing;

/// <summary>Fixes one file, record by record where it has records. Threads may share it.</summary>
internal sealed class FileFix(FixOptions options)
{
    private readonly Linter linter = new(options.Check.Rules, options.Check.Catalogue);
    private readonly TextMending mending = new(options);
    private readonly WriteScope scope = new(options.Check.WorkingDirectory, options.Check.Paths);

    /// <summary>Fixes a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="openInput">Opens standard input, for the file that stands for it.</param>
    public FixOutcome Run(InputFile file, Func<Stream> openInput)
    {
        var sum = new Sum();
        try
        {
            using var stream = file.Open(openInput);
            using var rewriting = Rewriting(file);
            if (file.Format is null) Records(file, stream, rewriting, sum);
            else Text(file, stream, rewriting, sum);
            rewriting.Finish();
            return new FixOutcome(sum.Counts, sum.Notifications.ToImmutable(), (rewriting as PatchRewriting)?.Patch ?? []);
        }
        catch (InputException e)
        {
            // What was found still stands, since nothing was written.
            return new FixOutcome(sum.Before, sum.Notifications.ToImmutable().Add(new LocatedNotification(new Notification(file.Path, e.Message, IsError: true), null)), []);
        }
#pragma warning disable CA1031 // One file that trips a fault of ours must not keep all others from being fixed.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return new FixOutcome(sum.Before, LostDocument.Of(file.Path, e).Notifications, []);
        }
    }

    private IRewriting Rewriting(InputFile file) =>
        options.IsDiff ? new PatchRewriting(PatchPath(file), options.IsShown)
        : file.FullPath == InputFile.StandardInput ? new StreamRewriting(options.Output)
        : new FileRewriting(() => scope.Target(file.FullPath));

    private string PatchPath(InputFile file)
    {
        if (file.FullPath == InputFile.StandardInput) return file.Path;

        // Git changes no file through a link, so the diff names the file itself.
        string folder = options.Check.WorkingDirectory, target = scope.Target(file.FullPath);
        string path = Path.GetRelativePath(target == file.FullPath ? folder : RealPath.Of(folder), target);
        return Path.DirectorySeparatorChar == '\\' ? path.Replace('\\', '/') : path;
    }

    private void Text(InputFile file, Stream stream, IRewriting rewriting, Sum sum)
    {
        byte[] bytes = WholeStream.Read(stream);
        var mended = mending.Run(FileText.Of(linter, file, bytes));
        sum.Add(mended);
        if (mended.Counts.Fixes > 0) rewriting.Replace(bytes, mended.Bytes);
        else rewriting.Keep(bytes);
    }

    private void Records(InputFile file, Stream stream, IRewriting rewriting, Sum sum)
    {
        var reader = RecordFormat.Reader(file);
        var done = RecordBatches.Run(JsonLinesReader.Lines(stream).Select(line => line.Copy()), line => line.Bytes.Length, line => Mend(file, reader, line), options.Check.Jobs);
        foreach (var (line, (mended, problem)) in done)
        {
            if (problem is not null) sum.Notifications.Add(new LocatedNotification(new Notification(file.Path, problem, IsError: false), null));
            if (mended is not null) sum.Add(mended);
            if (mended is not { Counts.Fixes: > 0 }) rewriting.Keep(line.Bytes);
            else rewriting.Replace(line.Bytes, line.With(mended.Bytes));
        }
    }

    private (MendedDocument? Mended, string? Problem) Mend(InputFile file, JsonLinesReader reader, JsonLine line)
    {
        var record = reader.Read(line);
        return (RecordText.Of(linter, reader, file.Settings, line, record) is { } text ? mending.Run(text) : null, record?.Problem);
    }

    private sealed class Sum
    {
        public FixCounts Counts { get; private set; }

        public FixCounts Before { get; private set; }

        public ImmutableArray<LocatedNotification>.Builder Notifications { get; } = ImmutableArray.CreateBuilder<LocatedNotification>();

        public void Add(MendedDocument mended)
        {
            Counts += mended.Counts;
            Before += mended.Before;
            Notifications.AddRange(mended.Notifications);
        }
    }
}
