namespace ContentLint.Language;

/// <summary>What was left behind where something was removed.</summary>
public enum StraySpaceKind
{
    /// <summary>A space before a comma or the end of a sentence.</summary>
    BeforeSign,

    /// <summary>Two signs where one belongs.</summary>
    DoubledSign,

    /// <summary>Brackets with nothing in them, or with nothing before their first comma.</summary>
    EmptyBrackets,

    /// <summary>Two spaces, or a space before a sign, behind a word that leads another one in.</summary>
    Hole,
}
