using System;

namespace ContentLint.Language;

/// <summary>Which words of a passage no list knows, and how many of them stand around a place: many speak of another language or of code.</summary>
internal static class UnknownAround
{
    private const int Reach = 12;

    /// <summary>How well the lists know a word; a number counts as known.</summary>
    public static Acquaintance Of(Passage passage, in Word word)
    {
        if ((word.Flags & WordFlags.Frequent) != 0 || word.Kind is WordKind.Number or WordKind.Address) return Acquaintance.Known;

        // Names are no words that two others make by chance.
        if (word.Entry >= 0) return (word.Flags & WordFlags.Capitalised) != 0 && char.IsUpper(passage.Text[word.Start]) ? Acquaintance.Known : Acquaintance.Rare;
        return IsOwner(passage.Text.AsSpan(word.Start, word.Length)) ? Acquaintance.Known : Acquaintance.Unknown;
    }

    /// <summary>Share of unknown words among the neighbours.</summary>
    public static float ShareAt(Passage passage, int index)
    {
        var words = passage.Words.AsSpan();
        int from = Math.Max(0, index - Reach), to = Math.Min(words.Length, index + Reach + 1), unknown = 0;
        for (int i = from; i < to; i++)
        {
            if (i != index && words[i].Kind != WordKind.Mixed && Of(passage, words[i]) == Acquaintance.Unknown) unknown++;
        }

        return unknown / (float)Math.Max(Reach, to - from - 1);
    }

    private static bool IsOwner(ReadOnlySpan<char> word)
    {
        int length = word.Length;
        return length > 2 && word[length - 1] is 's' or 'S' && word[length - 2] is '\'' or '’' && Lexicon.English.Contains(word.Slice(0, length - 2));
    }
}
