using System.Collections.Generic;
using System.Collections.Immutable;

namespace ContentLint.Language;

/// <summary>
/// The places of an article where words have lost the space between them. Sure places are found one by one; how many there are
/// then says how damaged the article is, and that decides the doubtful ones.
/// </summary>
public sealed class LostJoints
{
    private const float FlagAlone = 2f;
    private const float ClearSaving = 0.5f;
    private const float FlagInArticle = 0.5f;
    private const float MarkEdgeBonus = 2.5f;
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
        var technical = new TechnicalText(article);
        var candidates = MergeCandidates.In(article);
        var needed = ImmutableHashSet.CreateBuilder<ProjectWord>();
        candidates.RemoveAll(candidate => IsRight(candidate.Passage, candidate.Parts[1].Start));
        candidates.RemoveAll(technical.MayName);
        var spaces = Language.LostSpaces.In(article);
        spaces.RemoveAll(space => IsRight(space.Place.Passage, space.Place.At));
        spaces.RemoveAll(space => technical.MayName(space.Place));
        int words = 0;
        foreach (var passage in article.Passages) words += passage.Words.Length;
        var alone = new float[candidates.Count];
        for (int i = 0; i < alone.Length; i++) alone[i] = MergeWeights.Alone(candidates[i]) + (MarkEdgeBonus * candidates[i][Clue.MarkEdge]);
        var sure = new SureJoints(words, candidates, alone, spaces);
        return new(Words(candidates, alone, sure), Spaces(spaces, sure)) { NeededWords = needed.ToImmutable() };

        bool IsRight(Passage passage, int at)
        {
            if (article.ProjectWords.Around(passage.Text, at) is not { } word) return false;
            needed.Add(word);
            return true;
        }
    }

    private static ImmutableArray<MergedWord> Words(List<MergeCandidate> candidates, float[] alone, SureJoints sure)
    {
        var found = ImmutableArray.CreateBuilder<MergedWord>();
        for (int i = 0; i < alone.Length; i++)
        {
            var candidate = candidates[i];
            sure.Mark(candidate, alone[i]);
            bool clear = candidate.Sign != MergeSign.Words || candidate[Clue.SavedBits] > ClearSaving;
            if ((alone[i] > FlagAlone && clear) || MergeWeights.InArticle(candidate) > FlagInArticle) found.Add(candidate.ToMergedWord());
        }

        return found.ToImmutable();
    }

    private static ImmutableArray<LostSpace> Spaces(List<(LostSpace Place, JointStrength Strength)> spaces, SureJoints sure)
    {
        var found = ImmutableArray.CreateBuilder<LostSpace>();
        bool damaged = sure.Density > WeakSpacesFrom;
        foreach (var (place, strength) in spaces)
        {
            if (strength == JointStrength.Sure || damaged) found.Add(place);
        }

        return found.ToImmutable();
    }
}
