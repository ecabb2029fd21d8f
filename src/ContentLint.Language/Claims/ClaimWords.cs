namespace ContentLint.Language;

/// <summary>The words that claims are made of.</summary>
internal static class ClaimWords
{
    /// <summary>Evidence in general (<c>studies</c>).</summary>
    public static readonly WordList Plural = Read("evidence-plural");

    /// <summary>One piece of evidence (<c>study</c>).</summary>
    public static readonly WordList Singular = Read("evidence-singular");

    /// <summary>Evidence that was made on purpose (<c>survey</c>), of either number.</summary>
    public static readonly WordList Trials = Read("evidence-trials");

    /// <summary>Nouns that need a qualifier (<c>data</c>).</summary>
    public static readonly WordList Weak = Read("evidence-weak");

    /// <summary>Such qualifiers (<c>recent</c>).</summary>
    public static readonly WordList Qualifiers = Read("evidence-qualifiers");

    /// <summary>People who make evidence.</summary>
    public static readonly WordList Researchers = Read("researchers");

    /// <summary>People and papers behind <c>according to</c>.</summary>
    public static readonly WordList Authorities = Read("authorities");

    /// <summary>What evidence does.</summary>
    public static readonly WordList FindingVerbs = Read("finding-verbs");

    /// <summary>What those do who make it.</summary>
    public static readonly WordList DiscoveryVerbs = Read("discovery-verbs");

    /// <summary>Words before the evidence that make it no claim.</summary>
    public static readonly WordList Blockers = Read("claim-blockers");

    /// <summary>Words at which the words for the evidence begin.</summary>
    public static readonly WordList Stops = Read("claim-stops");

    /// <summary>Words that open what stands between evidence and verb.</summary>
    public static readonly WordList Modifiers = Read("claim-modifiers");

    /// <summary>Words that make the verb no finding.</summary>
    public static readonly WordList Breakers = Read("claim-breakers");

    /// <summary>Verbs whose subject made or chose the evidence behind them.</summary>
    public static readonly WordList Makers = Read("evidence-makers");

    /// <summary>Words before the evidence that make it a thought.</summary>
    public static readonly WordList Conditions = Read("claim-conditions");

    /// <summary>Those of the verbs that only many things do.</summary>
    public static readonly WordList PluralVerbs = Read("finding-verbs-plural");

    /// <summary>The lists of the words that speak of evidence.</summary>
    public static WordListSet OfEvidence { get; } = Plural.Set | Singular.Set | Researchers.Set;

    private static WordList Read(string name) => WordList.Of($"en/{name}.txt");
}
