using System;
using System.Diagnostics;
using System.IO;
using System.Threading;

namespace ContentLint.Cli.Running;

/// <summary>One line on a terminal that says how far a long run is; it is gone when the run is done.</summary>
/// <param name="output">The terminal; null when nobody watches.</param>
/// <param name="total">How many files there are.</param>
internal sealed class ProgressLine(TextWriter? output, int total) : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(1), Pause = TimeSpan.FromMilliseconds(200);
    private readonly Lock drawing = new();
    private readonly long started = Stopwatch.GetTimestamp();
    private long drawn;
    private int done;

    /// <summary>A file is done; threads may say so at the same time.</summary>
    public void Step()
    {
        int number = Interlocked.Increment(ref done);
        if (output is null || Stopwatch.GetElapsedTime(started) < Quiet) return;
        lock (drawing)
        {
            if (drawn != 0 && Stopwatch.GetElapsedTime(drawn) < Pause) return;
            drawn = Stopwatch.GetTimestamp();
            output.Write($"\r{number} of {total} files");
        }
    }

    /// <summary>Wipes the line.</summary>
    public void Dispose()
    {
        if (drawn != 0) output?.Write("\r\u001b[K");
    }
}
