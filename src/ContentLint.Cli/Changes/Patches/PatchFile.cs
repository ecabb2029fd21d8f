using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace ContentLint.Cli.Changes.Patches;

/// <summary>What a patch says about one file.</summary>
/// <param name="OldName">Its name in the base, without prefix; null when the base does not have it.</param>
/// <param name="NewNames">What its name now may be, the likeliest first: a patch does not say whether names bear a prefix. None when it was deleted.</param>
/// <param name="Hunks">The changes in order of the file.</param>
/// <param name="Line">Line of the patch, from 1, in which it begins.</param>
internal sealed record PatchFile(string? OldName, ImmutableArray<string> NewNames, ImmutableArray<PatchHunk> Hunks, int Line)
{
    /// <summary>What git's extended header says; empty when there is none.</summary>
    public GitHeader Header { get; init; } = GitHeader.Empty;

    /// <summary>What changed, in order.</summary>
    public ImmutableArray<LineEdit> Edits()
    {
        var edits = ImmutableArray.CreateBuilder<LineEdit>();
        foreach (var hunk in Hunks)
        {
            var (old, current, open) = (hunk.OldStart, hunk.NewStart, default(LineEdit?));
            foreach (var line in hunk.Lines)
            {
                if (line.Sign == ' ')
                {
                    if (open is { } done) edits.Add(done);
                    open = null;
                    old++;
                    current++;
                    continue;
                }

                var edit = open ?? new LineEdit(old, 0, current, 0);
                open = line.Sign == '-' ? edit with { OldCount = edit.OldCount + 1 } : edit with { NewCount = edit.NewCount + 1 };
                if (line.Sign == '-') old++;
                else current++;
            }

            if (open is { } last) edits.Add(last);
        }

        return edits.ToImmutable();
    }
}

/// <summary>What git says about a file above its hunks.</summary>
/// <param name="OldId">The blob of the base; null when it was not named.</param>
/// <param name="NewId">The blob of the new text; null when it was not named.</param>
/// <param name="IsLink">Whether the file is a symbolic link now.</param>
/// <param name="IsBinary">Whether the patch says only that bytes differ.</param>
/// <param name="IsUnmerged">Whether the file has a merge conflict that was not resolved.</param>
internal sealed record GitHeader(string? OldId, string? NewId, bool IsLink, bool IsBinary, bool IsUnmerged)
{
    public static GitHeader Empty { get; } = new(null, null, false, false, false);
}

/// <summary>Lines of a patch that stand together.</summary>
/// <param name="OldStart">The line of the base (from 0) at which it begins.</param>
/// <param name="NewStart">The line of the new text (from 0) at which it begins.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record PatchHunk(int OldStart, int NewStart, IReadOnlyList<PatchLine> Lines);

/// <summary>A line of a hunk.</summary>
/// <param name="Sign">' ' for one that both texts have, '-' for one of the base, '+' for one of the new text.</param>
/// <param name="Bytes">The line with its LF, if it has one.</param>
/// <param name="Number">Line of the patch, from 1.</param>
internal readonly record struct PatchLine(char Sign, ReadOnlyMemory<byte> Bytes, int Number);
