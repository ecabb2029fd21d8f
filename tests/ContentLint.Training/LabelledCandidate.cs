using System.Linq;
using ContentLint.Language;

namespace ContentLint.Training;

/// <summary>A candidate and what the page knows of it.</summary>
internal sealed class LabelledCandidate
{
    public LabelledCandidate(LabelledPage page, MergeCandidate candidate)
    {
        Candidate = candidate;
        Joints = [.. candidate.Parts.Skip(1).Select(part => LabelledPage.PlaceOf(candidate.Passage, part.Start))];
        int start = LabelledPage.PlaceOf(candidate.Passage, candidate.Word.Start);
        int end = LabelledPage.PlaceOf(candidate.Passage, candidate.Word.End - 1);
        Start = start;
        End = end + 1;
        var merges = page.Page.Merges;
        if (merges is null) return;
        Right = Joints.Count(merges.Contains);
        IsWhole = Right == Joints.Length && merges.Count(at => at > start && at <= end) == Right;
        IsIgnored = Joints.Any(page.Page.Ignored.Contains) && Right < Joints.Length;
        Traps = Joints.Count(page.Page.Traps.Contains);
    }

    public MergeCandidate Candidate { get; }

    public int Start { get; }

    public int End { get; }

    /// <summary>Places of its joints in the page's text.</summary>
    public int[] Joints { get; }

    /// <summary>How many of them are lost spaces.</summary>
    public int Right { get; }

    /// <summary>Whether its joints are all the lost spaces of the word.</summary>
    public bool IsWhole { get; }

    /// <summary>Whether it counts neither way.</summary>
    public bool IsIgnored { get; }

    /// <summary>How many of its joints are places where two pieces touch rightly.</summary>
    public int Traps { get; }

    /// <summary>Whether all its joints are lost spaces.</summary>
    public bool IsMerged => Right == Joints.Length;
}
