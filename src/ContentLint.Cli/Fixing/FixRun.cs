using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using ContentLint.Cli.Input;
using ContentLint.Cli.Running;

namespace ContentLint.Cli.Fixing;

/// <summary>Fixes files in parallel and hands on what came of each in their order, a batch in memory at a time.</summary>
internal sealed class FixRun(FixOptions options)
{
    private const int FilesPerJob = 16;
    private readonly FileFix fix = new(options);

    /// <summary>Fixes all files.</summary>
    /// <param name="files">The files.</param>
    /// <param name="openInput">Opens standard input, for the file that stands for it.</param>
    public IEnumerable<FixOutcome> Run(IReadOnlyList<InputFile> files, Func<Stream> openInput)
    {
        using var progress = new ProgressLine(options.Check.Progress, files.Count);
        foreach (var batch in Once(files).Chunk(FilesPerJob * options.Check.Jobs))
        {
            var done = new FixOutcome[batch.Length];
            Parallel.For(0, batch.Length, new ParallelOptions { MaxDegreeOfParallelism = options.Check.Jobs }, i =>
            {
                done[i] = fix.Run(batch[i], openInput);
                progress.Step();
            });
            foreach (var outcome in done) yield return outcome;
        }
    }

    /// <summary>The files without links to others of them.</summary>
    private static IEnumerable<InputFile> Once(IReadOnlyList<InputFile> files)
    {
        var targets = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files) targets.Add(file.FullPath);
        return files.Where(file => file.FullPath == InputFile.StandardInput || Target(file) is not { } target || target == file.FullPath || targets.Add(target));
    }

    private static string? Target(InputFile file)
    {
        try
        {
            return RealPath.Of(file.FullPath);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
