namespace ContentLint.Language;

/// <summary>What a section is for.</summary>
public enum SectionKind
{
    /// <summary>Text before the first heading.</summary>
    Lead,

    /// <summary>A section about its heading.</summary>
    Body,

    /// <summary>A section under a standing heading such as "Conclusion" or "What this means for you".</summary>
    Standing,

    /// <summary>A section that may be empty, such as "Unreleased".</summary>
    Reserved,

    /// <summary>A section that sums up the article.</summary>
    Takeaways,

    /// <summary>A list of sources.</summary>
    Sources,
}
