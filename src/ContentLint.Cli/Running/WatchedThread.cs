using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;
using System.Threading;

namespace ContentLint.Cli.Running;

/// <summary>One of the <see cref="WatchedThreads"/>, with the document that it is at.</summary>
/// <param name="limit">How long a document may take.</param>
internal sealed class WatchedThread(TimeSpan limit) : IDocumentWatch
{
    private Attempt? current;

    /// <summary>The number of what it works on.</summary>
    public int Number { get; set; }

    /// <inheritdoc/>
    public bool IsGivenUp { get; private set; }

    /// <summary>When its document is late, in milliseconds as <see cref="Environment.TickCount64"/> counts them; never while it is at none.</summary>
    public long Due => Volatile.Read(ref current)?.Due ?? long.MaxValue;

    /// <inheritdoc/>
    public DocumentOutcome Do(Func<DocumentOutcome> work, Func<DocumentOutcome> instead)
    {
        var attempt = new Attempt(Environment.TickCount64 + (long)limit.TotalMilliseconds, instead);
        Volatile.Write(ref current, attempt);
        DocumentOutcome? made = null;
        ExceptionDispatchInfo? fault = null;
        try
        {
            made = work();
        }
#pragma warning disable CA1031 // It is thrown again below.
        catch (Exception e)
#pragma warning restore CA1031
        {
            fault = ExceptionDispatchInfo.Capture(e);
        }

        Volatile.Write(ref current, null);
        IsGivenUp = !attempt.Ends();
        fault?.Throw();
        return made!;
    }

    /// <summary>Gives up the document that it is at; false when that was done in the meantime. For another thread to call.</summary>
    /// <param name="instead">What takes its place.</param>
    public bool GivesUp([MaybeNullWhen(false)] out Func<DocumentOutcome> instead)
    {
        var attempt = Volatile.Read(ref current);
        instead = attempt?.Instead;
        return attempt?.Ends() == true;
    }

    private sealed class Attempt(long due, Func<DocumentOutcome> instead)
    {
        private int ends;

        public long Due => due;

        public Func<DocumentOutcome> Instead => instead;

        /// <summary>Whether this call is the first that wants it ended.</summary>
        public bool Ends() => Interlocked.Exchange(ref ends, 1) == 0;
    }
}
