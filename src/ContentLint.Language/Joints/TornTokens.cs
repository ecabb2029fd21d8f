using System;

namespace ContentLint.Language;

/// <summary>The places of an article where a space was lost, and with them the tokens that hold one: what else is doubtful in such a token is torn, too.</summary>
internal sealed class TornTokens
{
    private const int LongestToken = 80;
    private const float Least = -0.5f;
    private const float LeastOfChain = -2.2f;
    private const int FewestOfChain = 4;

    private readonly PlaceCount places = new();

    /// <summary>Adds a place of a passage.</summary>
    public void Add(Passage passage, int at) => places.Add(passage, at);

    /// <summary>Whether a doubtful place at punctuation is a lost space because another one stands in its token.</summary>
    public bool Believe(LostSpace place) => Hold(place.Passage, place.At, place.At);

    /// <summary>Whether a word is several because another lost space stands in its token, though the odds are a little against it.</summary>
    public bool Believe(MergeCandidate candidate, float odds) =>
        odds > (IsChain(candidate) ? LeastOfChain : Least) && !IsChance(candidate) && Hold(candidate.Passage, candidate.Word.Start, candidate.Word.End);

    // A single letter, digits, the half of a hyphenated name, or two small words that may be a compound.
    private static bool IsChance(MergeCandidate candidate) =>
        candidate[Clue.ChancePart] > 0 || candidate[Clue.TouchesHyphen] > 0 || candidate.Sign == MergeSign.Digits || (candidate.Sign == MergeSign.Words && candidate[Clue.Compound] == 1);

    // Four words of the lexicon or more, each with a capital: the labels of a list.
    private static bool IsChain(MergeCandidate candidate)
    {
        if (candidate.Parts.Length < FewestOfChain) return false;
        for (int i = 0; i < candidate.Parts.Length; i++)
        {
            if (candidate.Parts[i].Kind != PartKind.Counted || !char.IsUpper(candidate.Passage.Text[candidate.Parts[i].Start])) return false;
        }

        return true;
    }

    private bool Hold(Passage passage, int from, int to)
    {
        string text = passage.Text;
        int start = from, first = Math.Max(0, from - LongestToken);
        int end = to, last = Math.Min(text.Length, to + LongestToken);
        while (start > first && !char.IsWhiteSpace(text[start - 1])) start--;
        while (end < last && !char.IsWhiteSpace(text[end])) end++;
        return places.Between(passage, start, end) > 0;
    }
}
