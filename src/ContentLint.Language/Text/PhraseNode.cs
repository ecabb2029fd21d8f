using System.Collections.Generic;

namespace ContentLint.Language;

/// <summary>The phrases whose fixed beginnings end at one node of a tree of letters, each with the part that is compared next.</summary>
internal sealed class PhraseNode
{
    private const uint Anything = uint.MaxValue;

    // A bit for each symbol that may follow, some symbols share one; 0 before it is asked for.
    private uint following;

    /// <summary>The phrases in the order of their list.</summary>
    public List<(Phrase Phrase, int Part)> Rests { get; } = new(1);

    /// <summary>Whether a phrase may end here.</summary>
    public bool MayEnd => Following == Anything;

    private uint Following
    {
        get
        {
            if (following == 0)
            {
                uint all = 0;
                foreach (var (phrase, part) in Rests) all |= Behind(phrase, part);
                following = all;
            }

            return following;
        }
    }

    /// <summary>Whether a phrase may go on with a symbol, or end before it.</summary>
    public bool MayGoOn(char symbol) => (Following & Bit(symbol)) != 0;

    private static uint Behind(Phrase phrase, int part)
    {
        if (part == phrase.Parts.Length) return Anything;
        uint all = 0;
        foreach (string choice in phrase.Parts[part]) all |= choice.Length == 0 ? Behind(phrase, part + 1) : Bit(choice[0]);
        return all;
    }

    private static uint Bit(char symbol) => 1u << (symbol & 31);
}
