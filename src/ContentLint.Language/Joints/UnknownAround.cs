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
        var all = passage.Words.AsSpan();
        words = new Acquaintance[all.Length];
        unknownBefore = new int[words.Length + 1];
        for (int i = 0; i < words.Length; i++)
        {
            var word = all[i];
            words[i] = word.Kind is WordKind.Number or WordKind.Address ? Acquaintance.Known : Of(passage, word);
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
    private static Acquaintance Of(Passage passage, Word word)
    {
        var lexicon = Lexicon.English;
        if (word.Entry >= 0)
            return lexicon.Frequency(word.Entry) >= Common || ((lexicon.Flags(word.Entry) & WordFlags.Capitalised) != 0 && char.IsUpper(passage.Text[word.Start])) ? Acquaintance.Known : Acquaintance.Rare;
        var text = passage[word];
        int length = text.Length;
        bool owner = length > 2 && text[length - 1] is 's' or 'S' && text[length - 2] is '\'' or '’' && lexicon.Contains(text.Slice(0, length - 2));
        return owner ? Acquaintance.Known : Acquaintance.Unknown;
    }
}
