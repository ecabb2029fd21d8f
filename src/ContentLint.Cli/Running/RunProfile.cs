using System;
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using ContentLint.Core;

namespace ContentLint.Cli.Running;

/// <summary>
/// The time that each stage and each rule of a run took, added up over all threads. What several rules need is made once, so its time counts for
/// the rule that asked first.
/// </summary>
internal sealed class RunProfile : IWorkObserver
{
    /// <summary>Bytes to blocks.</summary>
    public const string Reading = "reading";

    /// <summary>Offsets to lines and columns, with all that reports show of a finding.</summary>
    public const string Locating = "lines and columns";

    // Pieces of work do not hold each other, so a thread has one at a time.
    [ThreadStatic]
    private static long begun;

    private readonly ConcurrentDictionary<string, Total> totals = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public void Begins(string work) => begun = Stopwatch.GetTimestamp();

    /// <inheritdoc/>
    public void Ended(string work, int findings)
    {
        long ticks = Stopwatch.GetTimestamp() - begun;
        var total = totals.GetOrAdd(work, static _ => new Total());
        Interlocked.Add(ref total.Ticks, ticks);
        Interlocked.Add(ref total.Findings, findings);
    }

    /// <summary>Writes a line for each, the longest first.</summary>
    public void Write(TextWriter output, Func<string, string?> nameOf)
    {
        double all = Math.Max(1, totals.Values.Sum(total => total.Ticks));
        output.WriteLine("    time  share  findings  work (what several rules need counts for the first that asks)");
        foreach (var (work, total) in totals.OrderByDescending(pair => pair.Value.Ticks).ThenBy(pair => pair.Key, StringComparer.Ordinal))
        {
            double milliseconds = total.Ticks * 1000.0 / Stopwatch.Frequency;
            string findings = nameOf(work) is null ? "" : total.Findings.ToString(CultureInfo.InvariantCulture);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{milliseconds,5:0} ms {total.Ticks / all,5:0%}  {findings,8}  {work}{(nameOf(work) is { } name ? " " + name : "")}"));
        }
    }

    private sealed class Total
    {
        public long Ticks;
        public long Findings;
    }
}
