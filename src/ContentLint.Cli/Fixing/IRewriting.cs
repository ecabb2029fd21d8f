using System;

namespace ContentLint.Cli.Fixing;

/// <summary>What becomes of a file whose text was fixed. It is told of all bytes of the file, in order.</summary>
internal interface IRewriting : IDisposable
{
    /// <summary>Some bytes stay as they are.</summary>
    void Keep(ReadOnlyMemory<byte> bytes);

    /// <summary>Some bytes are replaced.</summary>
    void Replace(ReadOnlyMemory<byte> old, ReadOnlyMemory<byte> current);

    /// <summary>All bytes were told.</summary>
    /// <exception cref="Input.InputException">The file was left as it was; the message says why.</exception>
    void Finish();
}
