using System;
using System.IO;

namespace ContentLint.Cli.Writing;

/// <summary>Why a file could not be written, and what to do.</summary>
internal static class WriteFault
{
    // ENOSPC and EROFS of Linux and macOS, where .NET hands on the system's number.
    private const int NoSpace = 28, ReadOnlyDisk = 30;
    private const int WindowsDiskFull = unchecked((int)0x80070070), WindowsWriteProtected = unchecked((int)0x80070013);

    /// <summary>Full sentences.</summary>
    /// <param name="path">The file, absolute. What the system says may name another one beside it.</param>
    /// <param name="fault">What was thrown.</param>
    public static string Text(string path, Exception fault) => fault.HResult switch
    {
        _ when fault is UnauthorizedAccessException && Directory.Exists(path) => "It is a folder. Name a file.",
        ReadOnlyDisk or WindowsWriteProtected => $"The disk of '{Path.GetDirectoryName(path)}' is read-only. Name a file elsewhere.",
        NoSpace or WindowsDiskFull => $"There is no space left on the disk of '{Path.GetDirectoryName(path)}'. Make room, or name a file elsewhere.",
        _ when fault is UnauthorizedAccessException => $"This user may not write in the folder '{Path.GetDirectoryName(path)}'. Grant it, or name a file elsewhere.",
        _ => fault.Message,
    };
}
