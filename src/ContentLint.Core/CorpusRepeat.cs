namespace ContentLint.Core;

/// <summary>Something that an earlier document of the run has as well.</summary>
/// <param name="First">Where it stands first, as people write a place: <c>guide/a.md:12</c>.</param>
/// <param name="ChangedWords">How many words differ from there.</param>
/// <param name="Documents">In how many documents it stands, this one and the first included.</param>
public sealed record CorpusRepeat(string First, int ChangedWords, int Documents)
{
    /// <summary>Whether it stands in so many documents that it is reported here only.</summary>
    public bool IsReportedOnce { get; init; }

    /// <summary>Whether more documents may have it: those that were not seen yet.</summary>
    public bool MoreMayFollow { get; init; }
}
