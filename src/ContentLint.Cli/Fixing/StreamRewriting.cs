using System;
using System.IO;

namespace ContentLint.Cli.Fixing;

/// <summary>Writes the fixed text to a stream.</summary>
internal sealed class StreamRewriting(Stream output) : IRewriting
{
    public void Keep(ReadOnlyMemory<byte> bytes) => output.Write(bytes.Span);

    public void Replace(ReadOnlyMemory<byte> old, ReadOnlyMemory<byte> current) => output.Write(current.Span);

    public void Finish() => output.Flush();

    public void Dispose()
    {
    }
}
