using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.Threading.Tasks;

namespace ContentLint.Action.Tests;

/// <summary>One run of another program.</summary>
internal sealed record Shell(int ExitCode, string Output, string Error)
{
    /// <summary>Runs a program and waits for it.</summary>
    /// <param name="folder">Where it runs.</param>
    /// <param name="input">Its standard input.</param>
    /// <param name="variables">Variables of its environment beside those of this process.</param>
    /// <param name="command">The program and its arguments.</param>
    /// <exception cref="Win32Exception">There is no such program.</exception>
    public static Shell Run(string folder, string input, IReadOnlyDictionary<string, string>? variables, params string[] command)
    {
        var start = new ProcessStartInfo(command[0]) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string argument in command.AsSpan(1)) start.ArgumentList.Add(argument);
        foreach (var (name, value) in variables ?? new Dictionary<string, string>()) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        if (!process.WaitForExit(TimeSpan.FromMinutes(5)))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"'{string.Join(' ', command)}' did not end within five minutes.");
        }

        return new Shell(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    /// <summary>Runs a program that must succeed; returns what it wrote.</summary>
    public static string Get(string folder, params string[] command)
    {
        var run = Run(folder, "", null, command);
        return run.ExitCode == 0 ? run.Output : throw new InvalidOperationException($"'{string.Join(' ', command)}' ended with exit code {run.ExitCode}:\n{run.Error}{run.Output}");
    }
}
