using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using ContentLint.Cli.Input;
using ContentLint.Cli.Reports;

namespace ContentLint.Cli.Running;

/// <summary>The direct driver: files in parallel, each read, checked and let go; results in the order of the files.</summary>
/// <param name="options">What is asked.</param>
/// <param name="comparison">What the texts are compared with; null when with nothing.</param>
internal sealed class CheckRun(CheckOptions options, IFileComparison? comparison = null)
{
    private const int Window = 64;

    private readonly FileCheck check = FileCheck.For(options);
    private readonly FileCheck toCompare = FileCheck.ToCompare(options);
    private readonly CorpusComparison? corpus = CorpusComparison.For(options, isHandedOn: false);
    private readonly HashSet<string> changed = comparison is null ? [] : comparison.Files.Select(f => f.FullPath).ToHashSet(StringComparer.Ordinal);

    /// <summary>Checks all files.</summary>
    /// <param name="all">The files; when texts are compared with another state, those that did not change count only for rules that compare them with each other.</param>
    /// <param name="openInput">Opens standard input, for the file that stands for it.</param>
    public RunOutcome Run(IReadOnlyList<InputFile> all, Func<Stream> openInput)
    {
        var files = Taken(all);
        var outcomes = new FileOutcome[files.Count];
        var order = new FileOrder(Window);
        using var progress = new ProgressLine(options.Progress, files.Count);

        // The files are begun in the order they are given in, as the order in which they go on requires.
        new WatchedThreads(Math.Min(options.Jobs, files.Count), options.DocumentTimeout).Run(
            BeginOrder.Of(files, options.Jobs, corpus is null ? int.MaxValue : Window / 2), Check, (i, lost) => End(i, FileOutcome.Of(lost), []));
        return new RunOutcome(
            options.WorkingDirectory,
            options.Rules,
            outcomes.Sum(o => o.DocumentCount),
            [.. Results(files, outcomes)],
            [.. outcomes.SelectMany(o => o.Notifications), .. comparison is null ? UnneededWords.Of(options, files, outcomes) : [], .. corpus?.Notifications ?? []])
        {
            Shard = options.Shard,
            Texts = outcomes.SelectMany(o => o.Texts).ToImmutableArray(),
            SuppressedCount = outcomes.Sum(o => o.SuppressedCount),
        };

        void Check(int i, IDocumentWatch watch)
        {
            var file = files[i];
            if (IsStreamed(file))
            {
                order.Run(i, () => outcomes[i] = Guarded(file, () => Streamed(file, openInput)));
                progress.Step();
                return;
            }

            List<DocumentOutcome> documents = [];
            var own = FileOutcome.Nothing;
            if (IsUnchanged(file)) documents = Others(file, openInput);
            else own = Guarded(file, () => Compared(file, openInput, watch, out documents));
            if (!watch.IsGivenUp) End(i, own, documents);
        }

        void End(int i, FileOutcome own, List<DocumentOutcome> documents)
        {
            if (corpus is null) outcomes[i] = own;
            else order.Post(i, () => outcomes[i] = Guarded(files[i], () => Joined(files[i], own, documents)));
            progress.Step();
        }
    }

    private IReadOnlyList<InputFile> Taken(IReadOnlyList<InputFile> all) =>
        comparison is null ? all
        : corpus is null || changed.Count == 0 ? comparison.Files
        : [.. comparison.Files.Concat(all.Where(f => !changed.Contains(f.FullPath))).OrderBy(f => f.Path, StringComparer.Ordinal)];

    private IEnumerable<LocatedResult> Results(IReadOnlyList<InputFile> files, FileOutcome[] outcomes)
    {
        if (corpus is null) return outcomes.SelectMany(o => o.Results);
        var shared = corpus.Settle().ToLookup(r => r.Path, r => comparison is null ? r : r with { State = BaselineState.New }, StringComparer.Ordinal);
        return outcomes.SelectMany((o, i) => shared.Contains(files[i].Path) ? CorpusComparison.InPlace(o.Results, shared[files[i].Path]) : o.Results);
    }

    /// <summary>What the documents of a file brought, one after another let go.</summary>
    private FileOutcome Streamed(InputFile file, Func<Stream> openInput)
    {
        using var stream = file.Open(openInput);
        return FileOutcome.OfMany(check.Documents(file, stream).Select(document => corpus!.Add(document)));
    }

    /// <summary>Whether a file is worked on when its turn comes, a document at a time.</summary>
    private bool IsStreamed(InputFile file) => corpus is not null && comparison is null && file.Format is null;

    private bool IsUnchanged(InputFile file) => comparison is not null && !changed.Contains(file.FullPath);

    /// <summary>The documents of a file that did not change, for the changed ones to be compared with; one that cannot be read is nobody's concern here.</summary>
    private List<DocumentOutcome> Others(InputFile file, Func<Stream> openInput)
    {
        try
        {
            using var stream = file.Open(openInput);
            return [.. toCompare.Documents(file, stream)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>What a file brought by itself, with its documents.</summary>
    private FileOutcome Compared(InputFile file, Func<Stream> openInput, IDocumentWatch watch, out List<DocumentOutcome> documents)
    {
        using var stream = comparison?.Open(file) ?? file.Open(openInput);
        documents = [.. comparison is null ? check.Documents(file, stream, watch) : check.Documents(file, stream)];
        var outcome = FileOutcome.Of(documents);
        return comparison is null ? outcome : comparison.Compare(file, outcome, check.Run);
    }

    private FileOutcome Joined(InputFile file, FileOutcome outcome, List<DocumentOutcome> documents)
    {
        var isChanged = comparison?.Changes(file);
        var compared = documents.Count == 1 ? FileOutcome.Of(corpus!.Add(documents[0], isChanged)) : FileOutcome.OfMany(documents.Select(document => corpus!.Add(document, isChanged)));
        return outcome with { Texts = compared.SharesPassages ? compared.Texts : outcome.Texts, SuppressedCount = compared.SuppressedCount };
    }

    private static FileOutcome Guarded(InputFile file, Func<FileOutcome> check)
    {
        try
        {
            return check();
        }
#pragma warning disable CA1031 // One file that trips a fault of ours must not cost the findings in all others.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return FileOutcome.Of(LostDocument.Of(file.Path, e));
        }
    }
}
