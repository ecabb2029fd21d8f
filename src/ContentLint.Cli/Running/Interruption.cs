using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using ContentLint.Cli.Writing;

namespace ContentLint.Cli.Running;

/// <summary>
/// Ends the program when it is asked to: at once, but with a word of it and without files that are half written. Its exit code is
/// that of shells, 128 and the signal's number.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private static readonly (PosixSignal Signal, string Name, int Number)[] Signals =
    [
        (PosixSignal.SIGINT, "SIGINT", 2),
        (PosixSignal.SIGTERM, "SIGTERM", 15),
        (PosixSignal.SIGHUP, "SIGHUP", 1),
    ];

    private readonly List<PosixSignalRegistration> registrations;

    /// <summary>Waits for signals.</summary>
    /// <param name="error">Where it is told.</param>
    /// <param name="isTerminal">Whether a line of progress may stand there.</param>
    public Interruption(TextWriter error, bool isTerminal) => registrations = [.. Signals.Select(one => PosixSignalRegistration.Create(one.Signal, context =>
    {
        context.Cancel = true;
        UnfinishedFile.RemoveAllForGood();
        try
        {
            error.WriteLine($"{(isTerminal ? Environment.NewLine : "")}contentlint: Stopped by {one.Name} before the run was done. Every file that it was to write is whole: new, or as it was before. Run the command again.");
        }
        catch (IOException)
        {
            // The terminal may be what went away.
        }

        Environment.Exit(128 + one.Number);
    }))];

    /// <summary>Waits no more.</summary>
    public void Dispose() => registrations.ForEach(one => one.Dispose());
}
