using System;
using System.IO;
using ContentLint.Core.Configuration;
using ContentLint.Documents;

namespace ContentLint.Cli.Input;

/// <summary>A file to check.</summary>
/// <param name="FullPath">Its absolute path on this machine.</param>
/// <param name="Path">Its path from the working directory, with forward slashes, as people read it.</param>
/// <param name="Format">The markup to read it as; null for JSON lines.</param>
internal sealed record InputFile(string FullPath, string Path, DocumentFormat? Format)
{
    /// <summary>Stands for standard input in <see cref="FullPath"/>.</summary>
    public const string StandardInput = "-";

    // What is read at once needs no buffer, and what others may write meanwhile no lock.
    private static readonly FileStreamOptions AsItStands = new() { Share = FileShare.ReadWrite | FileShare.Delete, BufferSize = 0 };

    /// <summary>What is set for it.</summary>
    public FileSettings Settings { get; init; } = FileSettings.Default;

    /// <summary>What a search of folders learned of it.</summary>
    public InputState State { get; init; }

    /// <summary>How long a search of folders found it, in bytes; null where none did.</summary>
    public long? Length { get; init; }

    /// <summary>Opens it.</summary>
    /// <param name="openInput">Opens standard input.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    public Stream Open(Func<Stream> openInput) => State switch
    {
        InputState.Empty => Stream.Null,
        InputState.UnreadableFolder => throw new IOException("What the folder holds cannot be listed. Change its permissions, or leave it out with .contentlintignore."),
        _ => FullPath == StandardInput ? openInput() : new FileStream(FullPath, AsItStands),
    };
}

/// <summary>What a search of folders learned of a file.</summary>
internal enum InputState
{
    /// <summary>It is there.</summary>
    Present,

    /// <summary>It has no bytes, or is a pipe or a device, which would wait for a writer that never comes.</summary>
    Empty,

    /// <summary>It is a folder that cannot be searched.</summary>
    UnreadableFolder,
}
