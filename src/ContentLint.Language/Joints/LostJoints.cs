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
        var torn = new TornTokens();
        var least = sure.Density > WeakSpacesFrom ? JointStrength.Weak : JointStrength.Sure;
        var odds = new float[evidence.Candidates.Count];
        for (int i = 0; i < odds.Length; i++)
        {
            odds[i] = weights.InArticle(evidence.Candidates[i]);
            if (odds[i] > 0) torn.Add(evidence.Candidates[i].Passage, evidence.Candidates[i].Parts[1].Start);
        }

        foreach (var (place, strength) in evidence.Spaces)
        {
            if (strength >= least) torn.Add(place.Passage, place.At);
        }

        return new(Words(evidence.Candidates, odds, torn), Spaces(evidence.Spaces, least, torn)) { NeededWords = evidence.NeededWords };
    }

    private static ImmutableArray<MergedWord> Words(List<MergeCandidate> candidates, float[] odds, TornTokens torn)
    {
        var found = ImmutableArray.CreateBuilder<MergedWord>();
        for (int i = 0; i < odds.Length; i++)
        {
            if (odds[i] > 0 || torn.Believe(candidates[i], odds[i])) found.Add(candidates[i].ToMergedWord());
        }

        return found.ToImmutable();
    }

    private static ImmutableArray<LostSpace> Spaces(List<(LostSpace Place, JointStrength Strength)> spaces, JointStrength least, TornTokens torn)
    {
        var found = ImmutableArray.CreateBuilder<LostSpace>();
        foreach (var (place, strength) in spaces)
        {
            if (strength >= least || torn.Believe(place)) found.Add(place);
        }

        return found.ToImmutable();
    }
}
