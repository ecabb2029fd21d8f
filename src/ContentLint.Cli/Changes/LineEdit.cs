namespace ContentLint.Cli.Changes;

/// <summary>Lines of the base that others took the place of. Lines end at LF, as in git, and count from 0 here.</summary>
/// <param name="OldStart">The first line in the base; where none was removed, the line before which others came.</param>
/// <param name="OldCount">How many were removed.</param>
/// <param name="NewStart">The first line in the new text; where none was added, the line before which others went.</param>
/// <param name="NewCount">How many were added.</param>
internal readonly record struct LineEdit(int OldStart, int OldCount, int NewStart, int NewCount);
