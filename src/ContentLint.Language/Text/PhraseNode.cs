using System.Collections.Generic;

namespace ContentLint.Language;

/// <summary>The phrases whose fixed beginnings end at one node of a tree of letters, each with the part that is compared next.</summary>
internal sealed class PhraseNode
{
    private const ulong Anything = ulong.MaxValue;

    // A bit for each symbol that may follow; some symbols share one.
    private ulong following;

    /// <summary>The phrases in the order of their list.</summary>
    public List<(Phrase Phrase, int Part)> Rests { get; } = new(1);

    /// <summary>Whether a phrase may end here.</summary>
    public bool MayEnd => following == Anything;

    /// <summary>Whether a phrase may go on with a symbol, or end before it.</summary>
    public bool MayGoOn(char symbol) => (following & Bit(symbol)) != 0;

    /// <summary>Adds a phrase that goes on with a part.</summary>
    public void Add(Phrase phrase, int part)
    {
        Rests.Add((phrase, part));
        following |= Following(phrase, part);
    }

    private static ulong Following(Phrase phrase, int part)
    {
        if (part == phrase.Parts.Length) return Anything;
        ulong all = 0;
        foreach (string choice in phrase.Parts[part]) all |= choice.Length == 0 ? Following(phrase, part + 1) : Bit(choice[0]);
        return all;
    }

    private static ulong Bit(char symbol) => 1UL << (symbol & 63);
}

/// <summary>A phrase of a list.</summary>
/// <param name="Kind">The kind it stands under.</param>
/// <param name="Parts">The choices of each of its parts, as symbols.</param>
/// <param name="Tails">What a line with the phrase may end in; null where the phrase has no open part.</param>
internal sealed record Phrase(string Kind, string[][] Parts, string[]? Tails);
