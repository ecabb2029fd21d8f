using System;

namespace ContentLint.Language;

/// <summary>
/// Which symbols may stand at each of the next four places of a phrase, a bit for each; some symbols share one. The end of a line is
/// NUL, which only what may be anything allows.
/// </summary>
internal struct PhraseSymbols
{
    private const int Places = 4;
    private const uint Anything = uint.MaxValue;

    /// <summary>Those of the first place.</summary>
    public uint First { get; private set; }

    /// <summary>Those of the second place.</summary>
    public uint Second { get; private set; }

    /// <summary>Those of the third place.</summary>
    public uint Third { get; private set; }

    /// <summary>Those of the fourth place.</summary>
    public uint Fourth { get; private set; }

    /// <summary>Whether nothing was added.</summary>
    public readonly bool IsEmpty => First == 0;

    /// <summary>Whether the first may be anything, as the phrase may end before it.</summary>
    public readonly bool MayEnd => First == Anything;

    /// <summary>The bit of a symbol.</summary>
    public static uint Bit(char symbol) => 1u << (symbol & 31);

    /// <summary>These letters, and anything behind them.</summary>
    public static PhraseSymbols Of(ReadOnlySpan<char> letters)
    {
        var symbols = default(PhraseSymbols);
        for (int place = 0; place < Places; place++) symbols.Add(place, place < letters.Length ? Bit(letters[place]) : Anything);
        return symbols;
    }

    /// <summary>Whether they allow two symbols.</summary>
    public readonly bool Allow(char first, char second) => (First & Bit(first)) != 0 && (Second & Bit(second)) != 0;

    /// <summary>Whether they allow two symbols at the third and the fourth place.</summary>
    public readonly bool AllowThen(char third, char fourth) => (Third & Bit(third)) != 0 && (Fourth & Bit(fourth)) != 0;

    /// <summary>Adds what may stand from a place on: what is left of a choice behind so many of its symbols, and the parts behind it.</summary>
    public void AddChoice(int place, string[][] parts, int part, string choice, int from)
    {
        for (; place < Places; place++, from++)
        {
            if (from == choice.Length)
            {
                AddParts(place, parts, part + 1);
                return;
            }

            Add(place, Bit(choice[from]));
        }
    }

    /// <summary>Adds what may stand from a place on: these parts from one on.</summary>
    public void AddParts(int place, string[][] parts, int part)
    {
        if (part < parts.Length)
        {
            foreach (string choice in parts[part]) AddChoice(place, parts, part, choice, 0);
            return;
        }

        for (; place < Places; place++) Add(place, Anything);
    }

    private void Add(int place, uint bits)
    {
        if (place == 0) First |= bits;
        else if (place == 1) Second |= bits;
        else if (place == 2) Third |= bits;
        else Fourth |= bits;
    }
}
