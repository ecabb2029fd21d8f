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

    private readonly long[] places;
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
        var found = new List<long>();
        for (int i = 0; i < alone.Length; i++)
        {
            if (alone[i] <= SureAlone) continue;
            found.Add(Key(candidates[i].Passage, candidates[i].Word.Start));
            ofKind[MergeWeights.KindOf(candidates[i])]++;
        }

        foreach (var (place, strength) in spaces)
        {
            if (strength == JointStrength.Sure) found.Add(Key(place.Passage, place.At));
        }

        places = found.ToArray();
        Array.Sort(places);
    }

    /// <summary>Sure joints in a thousand words.</summary>
    public double Density => 1000.0 * places.Length / words;

    /// <summary>Sets the clues of a candidate that speak of the damage around it.</summary>
    public void Mark(MergeCandidate candidate, float alone)
    {
        int self = alone > SureAlone ? 1 : 0;
        candidate[Clue.Damage] = (float)Math.Log(1 + (1000.0 * (places.Length - self) / words), 2);
        candidate[Clue.DamageBeside] = (float)Math.Log(1 + Between(candidate, Beside) - self, 2);
        candidate[Clue.DamageOfKind] = (float)Math.Log(1 + (1000.0 * (ofKind[MergeWeights.KindOf(candidate)] - self) / words), 2);
        candidate[Clue.Undamaged] = places.Length == self ? evidence : 0;
        candidate[Clue.DamageNear] = (float)Math.Log(1 + Between(candidate, Near) - self, 2);
    }

    private int Between(MergeCandidate candidate, int reach) =>
        IndexFrom(Key(candidate.Passage, candidate.Word.End + reach)) - IndexFrom(Key(candidate.Passage, Math.Max(0, candidate.Word.Start - reach)));

    private static long Key(Passage passage, int offset) => ((long)passage.Index << 32) | (uint)offset;

    private int IndexFrom(long key)
    {
        int index = Array.BinarySearch(places, key);
        return index < 0 ? ~index : index;
    }
}
