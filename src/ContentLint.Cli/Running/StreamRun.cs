using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using ContentLint.Cli.Input;
using ContentLint.Cli.Reports;
using Microsoft.CodeAnalysis;

namespace ContentLint.Cli.Running;

/// <summary>Checks documents and hands each on as soon as it is done, in order, holding on to a batch at most.</summary>
/// <param name="options">What is asked for.</param>
/// <param name="take">Takes a document's outcome.</param>
internal sealed class StreamRun(CheckOptions options, Action<DocumentOutcome> take)
{
    private const int FilesPerJob = 16;
    private readonly FileCheck check = FileCheck.For(options);
    private readonly CorpusComparison? corpus = CorpusComparison.For(options, isHandedOn: true);

    /// <summary>How many documents were checked.</summary>
    public int DocumentCount { get; private set; }

    /// <summary>How many findings there were.</summary>
    public int FindingCount { get; private set; }

    /// <summary>Whether something could not be checked.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Whether a finding counts for the exit code.</summary>
    public bool Fails { get; private set; }

    /// <summary>Checks all files.</summary>
    /// <param name="files">The files.</param>
    /// <param name="openInput">Opens standard input, for the file that stands for it.</param>
    /// <exception cref="InputException">What was found cannot be handed on.</exception>
    public void Run(IReadOnlyList<InputFile> files, Func<Stream> openInput)
    {
        var waiting = new List<InputFile>();
        foreach (var file in files)
        {
            if (file.Format is not null)
            {
                waiting.Add(file);
                if (waiting.Count == FilesPerJob * options.Jobs) CheckTogether(waiting, openInput);
                continue;
            }

            CheckTogether(waiting, openInput);
            CheckRecords(file, openInput);
        }

        CheckTogether(waiting, openInput);
    }

    private void CheckTogether(List<InputFile> files, Func<Stream> openInput)
    {
        var done = new DocumentOutcome[files.Count];
        Parallel.For(0, files.Count, new ParallelOptions { MaxDegreeOfParallelism = options.Jobs }, i => Guard(files[i], openInput, document => done[i] = document));
        foreach (var document in done) Take(document);
        files.Clear();
    }

    private void CheckRecords(InputFile file, Func<Stream> openInput) => Guard(file, openInput, Take);

    private void Guard(InputFile file, Func<Stream> openInput, Action<DocumentOutcome> found)
    {
        try
        {
            using var stream = file.Open(openInput);
            foreach (var document in check.Stream(file, stream)) found(document);
        }
#pragma warning disable CA1031 // One file that trips a fault of ours must not cost the findings in all others.
        catch (Exception e) when (e is not InputException)
#pragma warning restore CA1031
        {
            found(LostDocument.Of(file.Path, e));
        }
    }

    /// <summary>What has to be said of the run as a whole.</summary>
    public IEnumerable<LocatedNotification> Notifications => corpus?.Notifications ?? [];

    private void Take(DocumentOutcome document)
    {
        if (corpus is not null) document = corpus.Add(document);
        if (document.IsChecked) DocumentCount++;
        FindingCount += document.Results.Length;
        HasErrors |= document.Notifications.Any(n => n.Notification.IsError);
        Fails |= options.FailOn is { } limit && document.Results.Any(r => r.Severity >= limit);
        take(document);
    }
}
