using System;
using System.IO;
using System.Text;
using ContentLint.Cli.Commands;
using ContentLint.Cli.Running;

var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var bytes = Console.OpenStandardOutput();

// Not disposed: what cannot be written was told of when the command flushed it, and disposing would try once more.
#pragma warning disable CA2000
var output = new StreamWriter(bytes, utf8, bufferSize: 1 << 16);
#pragma warning restore CA2000
using var error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true };
using var interruption = new Interruption(error, isTerminal: !Console.IsErrorRedirected);
return CommandLine.Run(args, new CommandHost(
    Directory.GetCurrentDirectory(),
    output,
    error,
    Console.OpenStandardInput,
    OutputIsTerminal: !Console.IsOutputRedirected,
    TerminalWidth: Console.IsOutputRedirected ? 100 : Console.WindowWidth,
    Environment.GetEnvironmentVariable)
{
    BytesOutput = bytes,
    ErrorIsTerminal = !Console.IsErrorRedirected,
});
