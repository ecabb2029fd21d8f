using System;
using System.IO;
using ContentLint.Cli.Input;

namespace ContentLint.Cli.Running;

/// <summary>Another state of the texts that a run compares with, file by file. Threads share it.</summary>
internal interface IFileComparison
{
    /// <summary>Opens the text that is checked, where it is not the one on disk; null where it is.</summary>
    Stream? Open(InputFile file);

    /// <summary>What of a file's outcome counts in the comparison, with its state.</summary>
    /// <param name="file">The file.</param>
    /// <param name="outcome">What its text brought.</param>
    /// <param name="check">Checks another text as if it were this file.</param>
    FileOutcome Compare(InputFile file, FileOutcome outcome, Func<InputFile, Stream, FileOutcome> check);
}
