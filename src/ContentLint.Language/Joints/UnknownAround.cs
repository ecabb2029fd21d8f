using System;

namespace ContentLint.Language;

/// <summary>Which words of a passage no list knows, and how many of them stand around a place: many speak of another language or of code.</summary>
internal sealed class UnknownAround
{
    private const int Reach = 12;

    private const float Common = 20;

    private readonly Acquaintance[] words;
    private readonly int[] unknownBefore;

    public UnknownAround(Passage passage)
    {
        words = new Acquaintance[passage.Words.Length];
        unknownBefore = new int[words.Length + 1];
        for (int i = 0; i < words.Length; i++)
        {
            var word = passage.Words[i];
            var text = passage[word];
            words[i] = word.Kind is WordKind.Number or WordKind.Address ? Acquaintance.Known : Of(text);
            unknownBefore[i + 1] = unknownBefore[i] + (words[i] != Acquaintance.Unknown || word.Kind == WordKind.Mixed ? 0 : 1);
        }
    }

    /// <summary>How well the lists know the word; a number counts as known.</summary>
    public Acquaintance Of(int word) => words[word];

    /// <summary>Share of unknown words among the neighbours.</summary>
    public float ShareAt(int word)
    {
        int from = Math.Max(0, word - Reach), to = Math.Min(words.Length, word + Reach + 1);
        int unknown = unknownBefore[to] - unknownBefore[from] - (unknownBefore[word + 1] - unknownBefore[word]);
        return unknown / (float)Math.Max(Reach, to - from - 1);
    }

    // Names are no words that two others make by chance.
    private static Acquaintance Of(WordText word)
    {
        int place = word.EntryIn(Lexicon.English);
        if (place >= 0) return Lexicon.English.Frequency(place) >= Common || ((Lexicon.English.Flags(place) & WordFlags.Capitalised) != 0 && char.IsUpper(word[0])) ? Acquaintance.Known : Acquaintance.Rare;
        int length = word.Length;
        bool owner = length > 2 && word[length - 1] is 's' or 'S' && word[length - 2] is '\'' or '’' && Lexicon.English.Contains(word.Slice(0, length - 2));
        return owner ? Acquaintance.Known : Acquaintance.Unknown;
    }
}
