namespace ContentLint.Language;

/// <summary>What gives a merged word away.</summary>
public enum MergeSign
{
    /// <summary>The whole is no word, its parts are.</summary>
    Words,

    /// <summary>A capital begins in the middle.</summary>
    Case,

    /// <summary>Digits touch a word.</summary>
    Digits,

    /// <summary>A link, an emphasis or another inline mark begins or ends at a joint.</summary>
    Mark,
}
