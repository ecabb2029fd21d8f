using System;
using System.Collections.Generic;

namespace ContentLint.Language;

/// <summary>The pieces of a word that its article was asked for. As long as an article knows none of them, it reads the word as any other does.</summary>
internal sealed class AskedPieces(Vocabulary vocabulary)
{
    private const int OftenAlone = 4;

    // The article "a" is a word everywhere.
    private const char First = 'b';

    private readonly List<ulong> strangers = new();
    private uint? lettersOftenAlone;

    /// <summary>The hashes of those that the article does not know.</summary>
    public List<ulong> Strangers => strangers;

    /// <summary>The single small letters among them, a bit for each.</summary>
    public uint Letters { get; private set; }

    /// <summary>Whether the article knows any.</summary>
    public bool AreKnown { get; private set; }

    /// <summary>Forgets those of an earlier word.</summary>
    public void Begin()
    {
        strangers.Clear();
        Letters = 0;
        AreKnown = false;
    }

    /// <summary>In how many surroundings a piece stands by itself.</summary>
    public int CountOf(ulong hash)
    {
        int count = vocabulary.CountOf(hash);
        if (count > 0) AreKnown = true;
        else strangers.Add(hash);
        return count;
    }

    /// <summary>Whether a single small letter stands by itself so often that it is a word there; less often it counts for nothing.</summary>
    public bool IsOftenAlone(char letter, ulong hash)
    {
        if (letter is < First or > 'z') return CountOf(hash) >= OftenAlone;
        uint asked = BitOf(letter);
        Letters |= asked;
        bool isOften = (LettersOftenAlone & asked) != 0;
        AreKnown |= isOften;
        return isOften;
    }

    /// <summary>Whether the article knows any of those that an earlier one did not.</summary>
    public bool Include(ReadOnlySpan<ulong> strangersOfEarlier, uint lettersOfEarlier)
    {
        if ((LettersOftenAlone & lettersOfEarlier) != 0) return true;
        foreach (ulong piece in strangersOfEarlier)
        {
            if (vocabulary.CountOf(piece) > 0) return true;
        }

        return false;
    }

    private uint LettersOftenAlone => lettersOftenAlone ??= GatherLetters();

    private uint GatherLetters()
    {
        uint letters = 0;
        for (char letter = First; letter <= 'z'; letter++)
        {
            if (vocabulary.CountOf(WordHash.Finish(WordHash.Add(WordHash.Start, letter))) >= OftenAlone) letters |= BitOf(letter);
        }

        return letters;
    }

    private static uint BitOf(char letter) => 1u << (letter - First);
}
