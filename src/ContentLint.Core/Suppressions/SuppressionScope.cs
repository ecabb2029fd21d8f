namespace ContentLint.Core.Suppressions;

/// <summary>What part of a text a suppression holds for.</summary>
public enum SuppressionScope
{
    /// <summary><c>disable-next-line</c>: the next line that is not blank.</summary>
    NextLine,

    /// <summary><c>disable-line</c>: the lines on which the comment stands.</summary>
    Line,

    /// <summary><c>disable</c>: from the comment to the next <c>enable</c> of the same rule, else to the end.</summary>
    Range,

    /// <summary><c>disable-file</c>: the whole text.</summary>
    File,
}
