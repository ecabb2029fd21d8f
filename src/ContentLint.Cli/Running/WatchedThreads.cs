using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Runtime.ExceptionServices;
using System.Threading;

namespace ContentLint.Cli.Running;

/// <summary>
/// Works on numbered things on some threads, each watched where it stands: handing every document to another thread and back costs a
/// twentieth of a run. A thread whose document does not end in time is left to itself, and a new one takes its place.
/// </summary>
/// <param name="count">How many threads work at a time.</param>
/// <param name="limit">How long a document may take.</param>
internal sealed class WatchedThreads(int count, TimeSpan limit)
{
    private readonly object gate = new();
    private readonly List<WatchedThread> threads = [];
    private ExceptionDispatchInfo? fault;

    /// <summary>Works on all of them and returns when all are done. What the work throws ends the run and is thrown here.</summary>
    /// <param name="numbers">The things, in the order in which they are begun.</param>
    /// <param name="work">What is done with one; whoever watches it is given to it.</param>
    /// <param name="lost">What is done with one that was given up, here, with what takes its document's place.</param>
    public void Run(IEnumerable<int> numbers, Action<int, IDocumentWatch> work, Action<int, DocumentOutcome> lost)
    {
        using var rest = numbers.GetEnumerator();
        for (int i = 0; i < count; i++) Begin(rest, work);
        while (Late(out var late))
        {
            if (!late.GivesUp(out var instead)) continue;
            End(late);
            Begin(rest, work);
            lost(late.Number, instead());
        }

        fault?.Throw();
    }

    private void Begin(IEnumerator<int> rest, Action<int, IDocumentWatch> work)
    {
        var thread = new WatchedThread(limit);
        lock (gate)
        {
            threads.Add(thread);
        }

        new Thread(() => Work(thread, rest, work)) { IsBackground = true, Name = "document" }.Start();
    }

    private void Work(WatchedThread thread, IEnumerator<int> rest, Action<int, IDocumentWatch> work)
    {
        try
        {
            while (!thread.IsGivenUp && Takes(thread, rest)) work(thread.Number, thread);
        }
#pragma warning disable CA1031 // It is thrown again where the run is waited for.
        catch (Exception e)
#pragma warning restore CA1031
        {
            fault ??= ExceptionDispatchInfo.Capture(e);
        }

        End(thread);
    }

    private void End(WatchedThread thread)
    {
        lock (gate)
        {
            threads.Remove(thread);
            Monitor.Pulse(gate);
        }
    }

    private bool Takes(WatchedThread thread, IEnumerator<int> rest)
    {
        lock (gate)
        {
            if (fault is not null || !rest.MoveNext()) return false;
            thread.Number = rest.Current;
            return true;
        }
    }

    /// <summary>Waits for a thread whose document is late; false when all is done.</summary>
    private bool Late([MaybeNullWhen(false)] out WatchedThread late)
    {
        lock (gate)
        {
            while (true)
            {
                late = threads.MinBy(thread => thread.Due);
                if (late is null) return false;
                long left = Math.Min(late.Due - Environment.TickCount64, (long)limit.TotalMilliseconds);
                if (left <= 0) return true;
                Monitor.Wait(gate, TimeSpan.FromMilliseconds(Math.Min(left, int.MaxValue)));
            }
        }
    }
}
