using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ContentLint.Cli.Input;

namespace ContentLint.Cli.Running;

/// <summary>In what order files are begun: the largest first, so that no thread is left with one at the end. Reports do not depend on it.</summary>
internal static class BeginOrder
{
    /// <summary>The numbers of the files.</summary>
    /// <param name="files">The files in the order of the reports.</param>
    /// <param name="jobs">How many are worked on at a time.</param>
    /// <param name="reach">Of how many files in a row the order may change.</param>
    public static IEnumerable<int> Of(IReadOnlyList<InputFile> files, int jobs, int reach)
    {
        var all = Enumerable.Range(0, files.Count);

        // A file of records is worked on when its turn comes, so none of them may be begun before its turn.
        return jobs == 1 || files.Any(file => file.Format is null) ? all : all.Chunk(reach).SelectMany(chunk => chunk.OrderByDescending(i => Length(files[i])));
    }

    private static long Length(InputFile file)
    {
        try
        {
            return file.Length ?? (file.State == InputState.Present && file.FullPath != InputFile.StandardInput ? new FileInfo(file.FullPath).Length : 0);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }
}
