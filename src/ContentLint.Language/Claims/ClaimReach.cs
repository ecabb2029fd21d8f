namespace ContentLint.Language;

/// <summary>How far from a claim its evidence may stand.</summary>
public enum ClaimReach
{
    /// <summary>In the same sentence.</summary>
    Sentence,

    /// <summary>In the same paragraph.</summary>
    Paragraph,

    /// <summary>Anywhere under the same heading.</summary>
    Section,
}
