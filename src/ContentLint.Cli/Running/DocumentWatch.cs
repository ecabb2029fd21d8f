using System;
using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;
using System.Threading;

namespace ContentLint.Cli.Running;

/// <summary>
/// Sees that one document cannot hold up a run: its work is done on a thread of its own, which is left to itself when it does not end in
/// time. Such threads end with the process.
/// </summary>
/// <param name="limit">How long a document may take.</param>
internal sealed class DocumentWatch(TimeSpan limit) : IDocumentWatch
{
    private readonly ConcurrentBag<Worker> idle = [];

    /// <summary>How long a document may take.</summary>
    public TimeSpan Limit => limit;

    /// <inheritdoc/>
    public bool IsGivenUp => false;

    /// <inheritdoc/>
    public DocumentOutcome Do(Func<DocumentOutcome> work, Func<DocumentOutcome> instead) => Ends(work, out var made) ? made : instead();

    /// <summary>Does the work; false when it did not end in time. What it throws is thrown here.</summary>
    public bool Ends<T>(Func<T> work, [MaybeNullWhen(false)] out T result)
    {
        if (!idle.TryTake(out var worker)) worker = new Worker();
        T? made = default;
        if (!worker.Does(() => made = work(), limit, out var fault))
        {
            result = default;
            return false;
        }

        idle.Add(worker);
        if (fault is not null) ExceptionDispatchInfo.Throw(fault);
        result = made!;
        return true;
    }

    private sealed class Worker
    {
        private readonly object gate = new();
        private Action? work;
        private Exception? fault;
        private bool isDone;

        public Worker() => new Thread(Work) { IsBackground = true, Name = "document" }.Start();

        /// <summary>Hands over work and waits for its end; false when the time is over, and the worker is lost.</summary>
        public bool Does(Action given, TimeSpan limit, out Exception? thrown)
        {
            long end = Environment.TickCount64 + (long)limit.TotalMilliseconds;
            lock (gate)
            {
                (work, fault, isDone) = (given, null, false);
                Monitor.PulseAll(gate);
                while (!isDone)
                {
                    long left = end - Environment.TickCount64;
                    if (left <= 0 || !Monitor.Wait(gate, TimeSpan.FromMilliseconds(left)) && !isDone && Environment.TickCount64 >= end)
                    {
                        thrown = null;
                        return false;
                    }
                }

                thrown = fault;
                return true;
            }
        }

        private void Work()
        {
            while (true)
            {
                Action given;
                lock (gate)
                {
                    while (work is null) Monitor.Wait(gate);
                    given = work;
                }

                Exception? thrown = null;
                try
                {
                    given();
                }
#pragma warning disable CA1031 // It is thrown again where somebody waits for it.
                catch (Exception e)
#pragma warning restore CA1031
                {
                    thrown = e;
                }

                lock (gate)
                {
                    (work, fault, isDone) = (null, thrown, true);
                    Monitor.PulseAll(gate);
                }
            }
        }
    }
}
