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

    /// <summary>People whose estimates are passed on (<c>experts</c>).</summary>
    public static readonly WordList Estimators = Read("estimators");

    /// <summary>What a piece of evidence brings (<c>findings</c>).</summary>
    public static readonly WordList Results = Read("evidence-results");

    /// <summary>Some or most of the evidence (<c>much</c>, <c>bulk</c>).</summary>
    public static readonly WordList Parts = Read("evidence-parts");

    /// <summary>People and things together (<c>team</c>).</summary>
    public static readonly WordList Groups = Read("evidence-groups");

    /// <summary>What evidence is called that is not known from before (<c>latest</c>).</summary>
    public static readonly WordList Latest = Read("evidence-latest");

    /// <summary>Words that say there is none.</summary>
    public static readonly WordList Scarce = Read("evidence-scarce");

    /// <summary>What evidence puts a figure on (<c>number</c>).</summary>
    public static readonly WordList Measures = Read("measured-nouns");

    /// <summary>Participles of having been proved.</summary>
    public static readonly WordList Proofs = Read("proof-participles");

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
