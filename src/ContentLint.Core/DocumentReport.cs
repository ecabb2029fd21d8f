using System.Collections.Immutable;
using ContentLint.Documents;
using ContentLint.Language;

namespace ContentLint.Core;

/// <summary>All that was found in one document.</summary>
/// <param name="Document">The document.</param>
/// <param name="Results">Findings in order of place, then rule id.</param>
/// <param name="Notifications">What the run has to say about it.</param>
public sealed record DocumentReport(Document Document, ImmutableArray<Result> Results, ImmutableArray<Notification> Notifications)
{
    /// <summary>How many findings comments in the text keep silent; they are not among the results.</summary>
    public int SuppressedCount { get; init; }

    /// <summary>What is compared with the other documents of the run; empty when nobody compares them.</summary>
    public ImmutableArray<CorpusPart> Corpus { get; init; } = ImmutableArray<CorpusPart>.Empty;

    /// <summary>The words of the project that kept something from being flagged.</summary>
    public ImmutableHashSet<ProjectWord> NeededWords { get; init; } = ImmutableHashSet<ProjectWord>.Empty;
}
