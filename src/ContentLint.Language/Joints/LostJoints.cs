using System.Collections.Generic;
using System.Collections.Immutable;

namespace ContentLint.Language;

/// <summary>
/// The places of an article where words have lost the space between them. Sure places are found one by one; how many there are
/// then says how damaged the article is, and that decides the doubtful ones.
/// </summary>
public sealed class LostJoints
{
    private const double WeakSpacesFrom = 5;

    private LostJoints(ImmutableArray<MergedWord> mergedWords, ImmutableArray<LostSpace> lostSpaces)
    {
        MergedWords = mergedWords;
        LostSpaces = lostSpaces;
    }

    /// <summary>Words that are several words run together, in reading order.</summary>
    public ImmutableArray<MergedWord> MergedWords { get; }

    /// <summary>Punctuation that touches the next word, in reading order.</summary>
    public ImmutableArray<LostSpace> LostSpaces { get; }

    /// <summary>The words of the project that stand where a space could have been lost.</summary>
    public ImmutableHashSet<ProjectWord> NeededWords { get; private init; } = ImmutableHashSet<ProjectWord>.Empty;

    internal static LostJoints Find(Article article)
    {
        if (article.Language != "en") return new(ImmutableArray<MergedWord>.Empty, ImmutableArray<LostSpace>.Empty);
        return From(JointEvidence.Of(article), MergeWeights.English);
    }

    internal static LostJoints From(JointEvidence evidence, MergeWeights weights)
    {
        var sure = evidence.Mark(weights);
        return new(Words(evidence.Candidates, weights), Spaces(evidence.Spaces, sure)) { NeededWords = evidence.NeededWords };
    }

    private static ImmutableArray<MergedWord> Words(List<MergeCandidate> candidates, MergeWeights weights)
    {
        var found = ImmutableArray.CreateBuilder<MergedWord>();
        foreach (var candidate in candidates)
        {
            if (weights.InArticle(candidate) > 0) found.Add(candidate.ToMergedWord());
        }

        return found.ToImmutable();
    }

    private static ImmutableArray<LostSpace> Spaces(List<(LostSpace Place, JointStrength Strength)> spaces, SureJoints sure)
    {
        var found = ImmutableArray.CreateBuilder<LostSpace>();
        bool damaged = sure.Density > WeakSpacesFrom;
        foreach (var (place, strength) in spaces)
        {
            if (strength == JointStrength.Sure || damaged || sure.ShareToken(place)) found.Add(place);
        }

        return found.ToImmutable();
    }
}
