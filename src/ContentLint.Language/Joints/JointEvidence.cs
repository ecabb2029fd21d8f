using System.Collections.Generic;
using System.Collections.Immutable;

namespace ContentLint.Language;

/// <summary>All places of an article where a space may have been lost, before they are weighed.</summary>
internal sealed class JointEvidence
{
    private readonly int words;

    private JointEvidence(List<MergeCandidate> candidates, List<(LostSpace Place, JointStrength Strength)> spaces, int words)
    {
        Candidates = candidates;
        Spaces = spaces;
        this.words = words;
    }

    /// <summary>The words that could be several, in reading order.</summary>
    public List<MergeCandidate> Candidates { get; }

    /// <summary>The places at punctuation, in reading order.</summary>
    public List<(LostSpace Place, JointStrength Strength)> Spaces { get; }

    /// <summary>The words of the project that stand where a space could have been lost.</summary>
    public ImmutableHashSet<ProjectWord> NeededWords { get; private init; } = ImmutableHashSet<ProjectWord>.Empty;

    /// <summary>Gathers them.</summary>
    public static JointEvidence Of(Article article)
    {
        var technical = new TechnicalText(article);
        var candidates = MergeCandidates.In(article);
        var needed = ImmutableHashSet.CreateBuilder<ProjectWord>();
        candidates.RemoveAll(candidate => IsRight(candidate.Passage, candidate.Parts[1].Start));
        candidates.RemoveAll(technical.MayName);
        var names = new NamesBehindJoints(candidates);
        candidates.RemoveAll(names.Hold);
        var spaces = LostSpaces.In(article);
        spaces.RemoveAll(space => IsRight(space.Place.Passage, space.Place.At));
        spaces.RemoveAll(space => technical.MayName(space.Place));
        int words = 0;
        foreach (var passage in article.Passages) words += passage.Words.Length;
        return new(candidates, spaces, words) { NeededWords = needed.ToImmutable() };

        bool IsRight(Passage passage, int at)
        {
            if (article.ProjectWords.Around(passage.Text, at) is not { } word) return false;
            needed.Add(word);
            return true;
        }
    }

    /// <summary>Weighs each candidate by itself and sets the clues that speak of the damage around it.</summary>
    public SureJoints Mark(MergeWeights weights)
    {
        var alone = new float[Candidates.Count];
        for (int i = 0; i < alone.Length; i++) alone[i] = weights.Alone(Candidates[i]);
        var sure = new SureJoints(words, Candidates, alone, Spaces);
        for (int i = 0; i < alone.Length; i++) sure.Mark(Candidates[i], alone[i]);
        return sure;
    }
}
