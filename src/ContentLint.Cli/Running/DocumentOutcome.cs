using System.Collections.Immutable;
using ContentLint.Cli.Reports;
using ContentLint.Language;

namespace ContentLint.Cli.Running;

/// <summary>What one document brought: a file, or a record of a JSON-lines file.</summary>
/// <param name="Source">Where it stands.</param>
/// <param name="Results">What was found, in order of place.</param>
/// <param name="Notifications">What the run has to say about it.</param>
internal sealed record DocumentOutcome(DocumentSource Source, ImmutableArray<LocatedResult> Results, ImmutableArray<LocatedNotification> Notifications)
{
    /// <summary>Whether there was a text to check.</summary>
    public bool IsChecked { get; init; } = true;

    /// <summary>How many findings comments in the text keep silent.</summary>
    public int SuppressedCount { get; init; }

    /// <summary>The words of the project that kept something from being flagged.</summary>
    public ImmutableHashSet<ProjectWord> NeededWords { get; init; } = [];

    /// <summary>What is compared with other documents, until that is done.</summary>
    public ComparableText? Comparable { get; init; }

    /// <summary>Whether it has something in common with documents before it.</summary>
    public bool SharesPassages { get; init; }

    /// <summary>The text, when a report shows it.</summary>
    public CheckedText? Text { get; init; }
}
