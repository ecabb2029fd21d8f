using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace ContentLint.Fuzzing;

/// <summary>An input that broke something.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Trouble">What happened.</param>
internal sealed record FuzzFailure(long Number, string Trouble);

/// <summary>Runs many inputs. One that does not end is a failure too; what runs it is given up.</summary>
/// <param name="seed">Of which all inputs are made.</param>
internal sealed class Fuzzer(ulong seed)
{
    private const int MostFailures = 20;

    // Far more than any of these inputs takes on a busy machine.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly ConcurrentDictionary<long, long> running = new();
    private readonly ConcurrentBag<FuzzFailure> failures = [];
    private long done;

    /// <summary>How many inputs were run to their end.</summary>
    public long Done => Interlocked.Read(ref done);

    /// <summary>Runs the inputs of a range of numbers, or as many as there is time for.</summary>
    public IReadOnlyList<FuzzFailure> Run(long first, long count, TimeSpan time, int jobs)
    {
        long next = first - 1, last = first + count - 1;
        var watch = Stopwatch.StartNew();
        var workers = Enumerable.Range(0, jobs).Select(_ => Task.Factory.StartNew(
            () =>
            {
                while (failures.Count < MostFailures && watch.Elapsed < time && Interlocked.Increment(ref next) is var number && number <= last) Try(number);
            },
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToArray();
        while (!Task.WaitAll(workers, TimeSpan.FromSeconds(1)))
        {
            var stuck = running.Where(r => Stopwatch.GetElapsedTime(r.Value) > Patience).Select(r => r.Key).ToList();
            foreach (long number in stuck) failures.Add(new FuzzFailure(number, $"It does not end within {Patience.TotalSeconds:F0} seconds."));
            if (stuck.Count > 0) break;
        }

        return [.. failures.OrderBy(f => f.Number)];
    }

    private void Try(long number)
    {
        running[number] = Stopwatch.GetTimestamp();
        try
        {
            Invariants.Check(FuzzInput.Make(seed, number));
        }
#pragma warning disable CA1031 // Whatever is thrown is what is looked for.
        catch (Exception e)
#pragma warning restore CA1031
        {
            failures.Add(new FuzzFailure(number, e is InvalidOperationException && e.StackTrace?.Contains(nameof(Invariants) + ".Require", StringComparison.Ordinal) == true ? e.Message : e.ToString()));
        }

        running.TryRemove(number, out _);
        Interlocked.Increment(ref done);
    }
}
