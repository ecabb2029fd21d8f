namespace ContentLint.Language;

/// <summary>How sure it is that a space was lost at a place.</summary>
internal enum JointStrength : byte
{
    None,

    /// <summary>Only in a token that has lost another space.</summary>
    Beside,

    /// <summary>Only in an article that is damaged elsewhere, or in a token that has lost another space.</summary>
    Weak,

    Sure,
}
