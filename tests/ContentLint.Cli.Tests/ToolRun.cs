using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using ContentLint.Cli.Commands;

namespace ContentLint.Cli.Tests;

/// <summary>One run of the command line inside the test process.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    /// <summary>What was written to standard output byte by byte.</summary>
    public byte[] Bytes { get; init; } = [];

    public static ToolRun In(string folder, params string[] arguments) => With(folder, "", false, null, arguments);

    public static ToolRun With(string folder, string input, bool isTerminal, IReadOnlyDictionary<string, string>? variables, params string[] arguments) =>
        Piped(folder, Encoding.UTF8.GetBytes(input), isTerminal, variables, arguments);

    public static ToolRun Piped(string folder, byte[] input, bool isTerminal, IReadOnlyDictionary<string, string>? variables, params string[] arguments)
    {
        using var bytes = new MemoryStream();
        using var output = new StringWriter();
        using var error = new StringWriter();
        int code = CommandLine.Run(arguments, new CommandHost(
            folder,
            output,
            error,
            () => new MemoryStream(input),
            isTerminal,
            80,
            name => variables is not null && variables.TryGetValue(name, out string? value) ? value : name == "PATH" ? Environment.GetEnvironmentVariable(name) : null)
        { BytesOutput = bytes });
        return new ToolRun(code, output.ToString(), error.ToString()) { Bytes = bytes.ToArray() };
    }
}
