using System.Collections.Generic;
using ContentLint.Language;

namespace ContentLint.Core.Lists;

/// <summary>The entries of one list, ready to be looked for.</summary>
public abstract class RuleList
{
    /// <summary>The language whose texts it is for; null for all.</summary>
    public string? Language { get; init; }

    /// <summary>Whether an entry may name a whole address, such as <c>Node.js</c>; parts of addresses are never flagged.</summary>
    public abstract bool NamesAddresses { get; }

    /// <summary>Whether an entry may match in a passage, by a quick look.</summary>
    public virtual bool MayBeIn(Passage passage) => true;

    /// <summary>The places that entries match, in no particular order; none is empty.</summary>
    /// <exception cref="CostlyPatternException">A pattern takes too long.</exception>
    public abstract IEnumerable<ListMatch> Find(Passage passage);
}
