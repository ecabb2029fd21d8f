namespace ContentLint.Core;

/// <summary>How often a rule is right, in SARIF's and code scanning's terms.</summary>
public enum RulePrecision
{
    /// <summary>Right less often than not.</summary>
    Low,

    /// <summary>Right more often than not.</summary>
    Medium,

    /// <summary>Measured at .95 or better on real prose.</summary>
    High,

    /// <summary>Measured at .99 or better on real prose.</summary>
    VeryHigh,
}
