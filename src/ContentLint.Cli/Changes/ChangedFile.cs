using System;
using System.Collections.Immutable;
using ContentLint.Cli.Input;

namespace ContentLint.Cli.Changes;

/// <summary>A file to check of which something was added or edited.</summary>
/// <param name="File">The file.</param>
/// <param name="OldPath">Its name in the base, which may have another ending.</param>
/// <param name="Edits">What changed, in order.</param>
/// <param name="Base">Reads the bytes of the base; null when the whole file is new.</param>
internal sealed record ChangedFile(InputFile File, string OldPath, ImmutableArray<LineEdit> Edits, Func<byte[]>? Base)
{
    /// <summary>Reads the bytes that are checked, where they are not those on disk.</summary>
    public Func<byte[]>? Content { get; init; }

    /// <summary>A file that the base does not have.</summary>
    public static ChangedFile New(InputFile file) => new(file, file.Path, [], null);
}
