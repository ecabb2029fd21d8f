using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using ContentLint.Cli.Input;
using ContentLint.Cli.Reports;

namespace ContentLint.Cli.Running;

/// <summary>The direct driver: files in parallel, each read, checked and let go; results in the order of the files.</summary>
/// <param name="options">What is asked.</param>
/// <param name="comparison">What the texts are compared with; null when with nothing.</param>
internal sealed class CheckRun(CheckOptions options, IFileComparison? comparison = null)
{
    private readonly FileCheck check = FileCheck.For(options);

    /// <summary>Checks all files.</summary>
    /// <param name="files">The files.</param>
    /// <param name="openInput">Opens standard input, for the file that stands for it.</param>
    public RunOutcome Run(IReadOnlyList<InputFile> files, Func<Stream> openInput)
    {
        var outcomes = new FileOutcome[files.Count];
        using var progress = new ProgressLine(options.Progress, files.Count);
        Parallel.For(0, files.Count, new ParallelOptions { MaxDegreeOfParallelism = options.Jobs }, i =>
        {
            outcomes[i] = Check(files[i], openInput);
            progress.Step();
        });
        return new RunOutcome(
            options.WorkingDirectory,
            options.Rules,
            outcomes.Sum(o => o.DocumentCount),
            [.. outcomes.SelectMany(o => o.Results)],
            [.. outcomes.SelectMany(o => o.Notifications), .. comparison is null ? UnneededWords.Of(options, files, outcomes) : []])
        {
            Shard = options.Shard,
            Texts = outcomes.SelectMany(o => o.Texts).ToImmutableArray(),
            SuppressedCount = outcomes.Sum(o => o.SuppressedCount),
        };
    }

    private FileOutcome Check(InputFile file, Func<Stream> openInput)
    {
        try
        {
            using var stream = comparison?.Open(file) ?? file.Open(openInput);
            var outcome = check.Run(file, stream);
            return comparison is null ? outcome : comparison.Compare(file, outcome, check.Run);
        }
#pragma warning disable CA1031 // One file that trips a fault of ours must not cost the findings in all others.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return FileOutcome.Of([LostDocument.Of(file.Path, e)]);
        }
    }
}
