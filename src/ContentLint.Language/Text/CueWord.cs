using System;

namespace ContentLint.Language;

/// <summary>What a finder may go on from a word.</summary>
[Flags]
internal enum CueKinds : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A statement of somebody's.</summary>
    Statement = 1,

    /// <summary>A statement of nobody's.</summary>
    VagueSource = 2,

    /// <summary>Evidence for something.</summary>
    Claim = 4,
}

/// <summary>A word of a passage that finders go on from.</summary>
/// <param name="Word">Index in <see cref="Passage.Words"/>.</param>
/// <param name="Kinds">What they may find there.</param>
internal readonly record struct CueWord(int Word, CueKinds Kinds);
