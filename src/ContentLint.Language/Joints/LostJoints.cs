using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace ContentLint.Language;

/// <summary>
/// The places of an article where words have lost the space between them. Sure places are found one by one; how many there are
/// then says how damaged the article is, and that decides the doubtful ones.
/// </summary>
public sealed class LostJoints
{
    private const float SureAlone = 2.5f;
    private const float FlagAlone = 2f;
    private const float FlagInArticle = 0.5f;
    private const float MarkEdgeBonus = 2.5f;
    private const int FewestWords = 200;
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

    internal static LostJoints Find(Article article)
    {
        if (article.Language is not ("en" or LanguageGuess.Unknown)) return new(ImmutableArray<MergedWord>.Empty, ImmutableArray<LostSpace>.Empty);
        var candidates = MergeCandidates.In(article);
        var spaces = Language.LostSpaces.In(article);
        int words = 0;
        foreach (var passage in article.Passages) words += passage.Words.Length;
        words = Math.Max(words, FewestWords);
        var alone = new float[candidates.Count];
        int sure = 0;
        for (int i = 0; i < alone.Length; i++)
        {
            alone[i] = MergeWeights.Alone(candidates[i]) + (MarkEdgeBonus * candidates[i][Clue.MarkEdge]);
            if (alone[i] > SureAlone) sure++;
        }

        foreach (var (_, strength) in spaces) sure += strength == JointStrength.Sure ? 1 : 0;
        return new(Words(candidates, alone, sure, words), Spaces(spaces, sure, words));
    }

    private static ImmutableArray<MergedWord> Words(List<MergeCandidate> candidates, float[] alone, int sure, int words)
    {
        var found = ImmutableArray.CreateBuilder<MergedWord>();
        for (int i = 0; i < alone.Length; i++)
        {
            var candidate = candidates[i];
            int others = sure - (alone[i] > SureAlone ? 1 : 0);
            candidate[Clue.Damage] = (float)Math.Log(1 + (1000.0 * others / words), 2);
            if (alone[i] > FlagAlone || MergeWeights.InArticle(candidate) > FlagInArticle) found.Add(candidate.ToMergedWord());
        }

        return found.ToImmutable();
    }

    private static ImmutableArray<LostSpace> Spaces(List<(LostSpace Place, JointStrength Strength)> spaces, int sure, int words)
    {
        var found = ImmutableArray.CreateBuilder<LostSpace>();
        bool damaged = 1000.0 * sure / words > WeakSpacesFrom;
        foreach (var (place, strength) in spaces)
        {
            if (strength == JointStrength.Sure || damaged) found.Add(place);
        }

        return found.ToImmutable();
    }
}
