using System;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Threading;
using ContentLint.Cli.Input;

namespace ContentLint.Cli.Changes.Git;

/// <summary>A git that runs. What it says on its error stream is kept; one that hangs is ended.</summary>
internal sealed class GitProcess : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    private readonly Process process;
    private readonly StringBuilder errors = new();
    private readonly Timer guard;
    private readonly string command;
    private bool isLate;

    /// <summary>Starts a command.</summary>
    /// <exception cref="InputException">It cannot be started.</exception>
    public GitProcess(ProcessStartInfo start, string command)
    {
        this.command = command;
        process = new Process { StartInfo = start };
        process.ErrorDataReceived += (_, line) =>
        {
            lock (errors) errors.Append(line.Data).Append('\n');
        };
        try
        {
            process.Start();
        }
        catch (Win32Exception e)
        {
            throw new InputException($"'{start.FileName}' could not be started: {e.Message}");
        }

        process.BeginErrorReadLine();
        guard = new Timer(_ => End(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        Allow();
    }

    /// <summary>What it reads.</summary>
    public Stream Input => process.StandardInput.BaseStream;

    /// <summary>What it writes.</summary>
    public Stream Output => process.StandardOutput.BaseStream;

    /// <summary>Gives it its full time again: for one that answers many times.</summary>
    public void Allow() => guard.Change(Limit, Timeout.InfiniteTimeSpan);

    /// <summary>Reads what is left of the output and waits for the end.</summary>
    /// <exception cref="InputException">It took too long.</exception>
    public GitAnswer Finish()
    {
        process.StandardInput.Close();
        using var output = new MemoryStream();
        Output.CopyTo(output);
        process.WaitForExit();
        if (isLate) throw Failure();
        lock (errors) return new GitAnswer(process.ExitCode, output.ToArray(), errors.ToString().Trim());
    }

    /// <summary>Why it ended too early.</summary>
    public InputException Failure()
    {
        lock (errors)
        {
            return new InputException(isLate
                ? $"'git {command}' took longer than {Limit.TotalMinutes:0} minutes and was ended."
                : $"'git {command}' failed: {errors.ToString().Trim()}");
        }
    }

    public void Dispose()
    {
        guard.Dispose();
        try
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception)
        {
            // It ended in between.
        }

        process.Dispose();
    }

    private void End()
    {
        isLate = true;
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception)
        {
            // It ended in between.
        }
    }
}

/// <summary>How a git command ended.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">What it wrote.</param>
/// <param name="Error">What it complained about.</param>
internal sealed record GitAnswer(int ExitCode, byte[] Output, string Error)
{
    /// <summary>The output as text without the line end behind it.</summary>
    public string Text => Encoding.UTF8.GetString(Output).TrimEnd('\n', '\r');
}
