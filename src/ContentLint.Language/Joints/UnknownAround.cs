using System;

namespace ContentLint.Language;

/// <summary>Which words of a passage no list knows, and how many of them stand around a place: many speak of another language or of code.</summary>
internal sealed class UnknownAround
{
    private const int Reach = 12;

    private readonly bool[] known;
    private readonly int[] unknownBefore;

    public UnknownAround(Passage passage)
    {
        known = new bool[passage.Words.Length];
        unknownBefore = new int[known.Length + 1];
        for (int i = 0; i < known.Length; i++)
        {
            var word = passage.Words[i];
            var text = passage[word];
            known[i] = word.Kind is WordKind.Number or WordKind.Address || IsKnown(text);
            unknownBefore[i + 1] = unknownBefore[i] + (known[i] || word.Kind == WordKind.Mixed ? 0 : 1);
        }
    }

    /// <summary>Whether a list knows the word; a number counts as known.</summary>
    public bool IsKnown(int word) => known[word];

    /// <summary>Share of unknown words among the neighbours.</summary>
    public float ShareAt(int word)
    {
        int from = Math.Max(0, word - Reach), to = Math.Min(known.Length, word + Reach + 1);
        int unknown = unknownBefore[to] - unknownBefore[from] - (unknownBefore[word + 1] - unknownBefore[word]);
        return unknown / (float)Math.Max(Reach, to - from - 1);
    }

    private static bool IsKnown(ReadOnlySpan<char> word)
    {
        if (Lexicon.English.Contains(word)) return true;
        int length = word.Length;
        return length > 2 && word[length - 1] is 's' or 'S' && word[length - 2] is '\'' or '’' && Lexicon.English.Contains(word.Slice(0, length - 2));
    }
}
