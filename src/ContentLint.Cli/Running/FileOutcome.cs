using System.Collections.Generic;
using System.Collections.Immutable;
using ContentLint.Cli.Reports;
using ContentLint.Language;

namespace ContentLint.Cli.Running;

/// <summary>What one file brought.</summary>
internal sealed record FileOutcome(int DocumentCount, ImmutableArray<LocatedResult> Results, ImmutableArray<LocatedNotification> Notifications)
{
    /// <summary>What no document brings.</summary>
    public static FileOutcome Nothing { get; } = new(0, [], []);

    /// <summary>Whether its documents have something in common with those before them.</summary>
    public bool SharesPassages { get; init; }

    /// <summary>The checked texts, when a report shows them.</summary>
    public ImmutableArray<CheckedText> Texts { get; init; } = [];

    /// <summary>How many findings comments in the text keep silent.</summary>
    public int SuppressedCount { get; init; }

    /// <summary>The words of the project that kept something from being flagged.</summary>
    public ImmutableHashSet<ProjectWord> NeededWords { get; init; } = [];

    /// <summary>What one document brought.</summary>
    public static FileOutcome Of(DocumentOutcome document) => new(document.IsChecked ? 1 : 0, document.Results, document.Notifications)
    {
        SharesPassages = document.SharesPassages,
        Texts = document.Text is { } text ? [text] : [],
        SuppressedCount = document.SuppressedCount,
        NeededWords = document.NeededWords,
    };

    /// <summary>What all documents of a file brought; most files are one.</summary>
    public static FileOutcome Of(IReadOnlyList<DocumentOutcome> documents) => documents.Count == 1 ? Of(documents[0]) : OfMany(documents);

    /// <summary>What all documents of a file brought, each let go before the next is asked for.</summary>
    public static FileOutcome OfMany(IEnumerable<DocumentOutcome> documents)
    {
        int count = 0, suppressed = 0;
        var results = ImmutableArray.CreateBuilder<LocatedResult>();
        var notifications = ImmutableArray.CreateBuilder<LocatedNotification>();
        var texts = ImmutableArray.CreateBuilder<CheckedText>();
        bool sharesPassages = false;
        var words = ImmutableHashSet.CreateBuilder<ProjectWord>();
        foreach (var document in documents)
        {
            if (document.IsChecked) count++;
            suppressed += document.SuppressedCount;
            results.AddRange(document.Results);
            notifications.AddRange(document.Notifications);
            sharesPassages |= document.SharesPassages;
            words.UnionWith(document.NeededWords);
            if (document.Text is { } text) texts.Add(text);
        }

        return new FileOutcome(count, results.ToImmutable(), notifications.ToImmutable())
        {
            SharesPassages = sharesPassages,
            Texts = texts.ToImmutable(),
            SuppressedCount = suppressed,
            NeededWords = words.ToImmutable(),
        };
    }
}
