namespace ContentLint.Language;

/// <summary>The words that claims are made of.</summary>
internal static class ClaimWords
{
    /// <summary>Evidence in general (<c>studies</c>).</summary>
    public static readonly WordTable Plural = Read("evidence-plural");

    /// <summary>One piece of evidence (<c>study</c>).</summary>
    public static readonly WordTable Singular = Read("evidence-singular");

    /// <summary>Evidence that was made on purpose (<c>survey</c>), of either number.</summary>
    public static readonly WordTable Trials = Read("evidence-trials");

    /// <summary>Nouns that need a qualifier (<c>data</c>).</summary>
    public static readonly WordTable Weak = Read("evidence-weak");

    /// <summary>Such qualifiers (<c>recent</c>).</summary>
    public static readonly WordTable Qualifiers = Read("evidence-qualifiers");

    /// <summary>People who make evidence.</summary>
    public static readonly WordTable Researchers = Read("researchers");

    /// <summary>People and papers behind <c>according to</c>.</summary>
    public static readonly WordTable Authorities = Read("authorities");

    /// <summary>What evidence does.</summary>
    public static readonly WordTable FindingVerbs = Read("finding-verbs");

    /// <summary>What those do who make it.</summary>
    public static readonly WordTable DiscoveryVerbs = Read("discovery-verbs");

    /// <summary>Words before the evidence that make it no claim.</summary>
    public static readonly WordTable Blockers = Read("claim-blockers");

    /// <summary>Words at which the words for the evidence begin.</summary>
    public static readonly WordTable Stops = Read("claim-stops");

    /// <summary>Words that open what stands between evidence and verb.</summary>
    public static readonly WordTable Modifiers = Read("claim-modifiers");

    /// <summary>Words that make the verb no finding.</summary>
    public static readonly WordTable Breakers = Read("claim-breakers");

    /// <summary>Verbs whose subject made or chose the evidence behind them.</summary>
    public static readonly WordTable Makers = Read("evidence-makers");

    /// <summary>Words before the evidence that make it a thought.</summary>
    public static readonly WordTable Conditions = Read("claim-conditions");

    /// <summary>Those of the verbs that only many things do.</summary>
    public static readonly WordTable PluralVerbs = Read("finding-verbs-plural");

    private static WordTable Read(string name) => new(ListFile.Read($"en/{name}.txt"));
}
