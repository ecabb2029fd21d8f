using System;
using System.Collections.Generic;

namespace ContentLint.Language;

/// <summary>The joints of an article that are sure by themselves; how many there are, in all and near a place, says how damaged it is.</summary>
internal sealed class SureJoints
{
    private const float SureAlone = 2f;
    private const int FewestWords = 200;
    private const int Near = 150;
    private const int Beside = 25;

    private readonly PlaceCount places = new();
    private readonly int[] ofKind = new int[MergeWeights.Kinds];
    private readonly int words;
    private readonly float evidence;

    /// <summary>Gathers them.</summary>
    /// <param name="words">How many words the article has.</param>
    /// <param name="candidates">Its words that could be several.</param>
    /// <param name="alone">What each of them weighs by itself.</param>
    /// <param name="spaces">Its places at punctuation.</param>
    public SureJoints(int words, List<MergeCandidate> candidates, float[] alone, List<(LostSpace Place, JointStrength Strength)> spaces)
    {
        this.words = Math.Max(words, FewestWords);
        evidence = Math.Min(1, words / (float)FewestWords);
        for (int i = 0; i < alone.Length; i++)
        {
            if (alone[i] <= SureAlone) continue;
            places.Add(candidates[i].Passage, candidates[i].Word.Start);
            ofKind[MergeWeights.KindOf(candidates[i])]++;
        }

        foreach (var (place, strength) in spaces)
        {
            if (strength == JointStrength.Sure) places.Add(place.Passage, place.At);
        }
    }

    /// <summary>Sure joints in a thousand words.</summary>
    public double Density => 1000.0 * places.Count / words;

    /// <summary>Sets the clues of a candidate that speak of the damage around it.</summary>
    public void Mark(MergeCandidate candidate, float alone)
    {
        int self = alone > SureAlone ? 1 : 0;
        candidate[Clue.Damage] = (float)Math.Log(1 + (1000.0 * (places.Count - self) / words), 2);
        candidate[Clue.DamageBeside] = (float)Math.Log(1 + Between(candidate, Beside) - self, 2);
        candidate[Clue.DamageOfKind] = (float)Math.Log(1 + (1000.0 * (ofKind[MergeWeights.KindOf(candidate)] - self) / words), 2);
        candidate[Clue.Undamaged] = places.Count == self ? evidence : 0;
        candidate[Clue.DamageNear] = (float)Math.Log(1 + Between(candidate, Near) - self, 2);
    }

    private int Between(MergeCandidate candidate, int reach) =>
        places.Between(candidate.Passage, Math.Max(0, candidate.Word.Start - reach), candidate.Word.End + reach);
}
