using System;
using System.Collections.Generic;
using System.Threading;

namespace ContentLint.Cli.Running;

/// <summary>
/// Lets what was done for files on several threads go on in the order of the files. The files must be begun in their order.
/// </summary>
/// <param name="window">How far a file may be ahead of the first that is not done; what was read of those between is in memory.</param>
internal sealed class FileOrder(int window)
{
    private readonly Dictionary<int, Action> waiting = [];
    private int next;

    /// <summary>Goes on with a file when its turn comes, on whichever thread.</summary>
    public void Post(int file, Action work)
    {
        lock (waiting)
        {
            while (file - next > window) Monitor.Wait(waiting);
            waiting.Add(file, work);
            GoOn();
        }
    }

    /// <summary>Waits for the turn of a file and works on it here: for work that takes long.</summary>
    public void Run(int file, Action work)
    {
        lock (waiting)
        {
            while (file != next) Monitor.Wait(waiting);
        }

        try
        {
            work();
        }
        finally
        {
            lock (waiting)
            {
                next++;
                GoOn();
                Monitor.PulseAll(waiting);
            }
        }
    }

    private void GoOn()
    {
        while (waiting.Remove(next, out var work))
        {
            work();
            next++;
            Monitor.PulseAll(waiting);
        }
    }
}
