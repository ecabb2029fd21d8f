using System;
using System.Collections.Generic;
using System.IO;
using ContentLint.Cli.Input;
using ContentLint.Cli.Reports;

namespace ContentLint.Cli.Running;

/// <summary>Another state of the texts that a run compares with, file by file. Threads share it.</summary>
internal interface IFileComparison
{
    /// <summary>The files whose texts differ, in order.</summary>
    IReadOnlyList<InputFile> Files { get; }

    /// <summary>Says of a place in a file of the run whether it was changed.</summary>
    Func<Region, bool> Changes(InputFile file);

    /// <summary>Opens the text that is checked, where it is not the one on disk; null where it is.</summary>
    Stream? Open(InputFile file);

    /// <summary>What of a file's outcome counts in the comparison, with its state.</summary>
    /// <param name="file">The file.</param>
    /// <param name="outcome">What its text brought.</param>
    /// <param name="check">Checks another text as if it were this file.</param>
    FileOutcome Compare(InputFile file, FileOutcome outcome, Func<InputFile, Stream, FileOutcome> check);
}
