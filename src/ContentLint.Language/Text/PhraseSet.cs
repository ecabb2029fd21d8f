using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>
/// A set of phrases of one or more words, found in a passage without regard to case, punctuation between words or the number of
/// phrases: one look for each word that goes on as a phrase does.
/// </summary>
public sealed class PhraseSet
{
    // A slot for each beginning of a phrase, by the hash of its words, in one table with open addressing.
    private readonly Beginning[] slots;

    // Some bits of the hash of each beginning: most runs of words end here, without a look into the large table.
    private readonly ulong[] bits;
    private readonly WordList? beginnings;
    private readonly bool isAnyOfOneWord;

    /// <summary>Makes the set; the number of a phrase is its place in the list.</summary>
    public PhraseSet(IReadOnlyList<string> phrases)
    {
        var split = new List<ImmutableArray<Word>>(phrases.Count);
        int count = 0, size = 4;
        foreach (string phrase in phrases)
        {
            split.Add(WordSplitter.Split(phrase));
            count += split[split.Count - 1].Length;
        }

        while (size < count * 2) size *= 2;
        slots = new Beginning[size];
        bits = new ulong[size / 4];
        for (int number = 0; number < split.Count; number++)
        {
            ulong hash = 0;
            isAnyOfOneWord |= split[number].Length == 1;
            for (int i = 0; i < split[number].Length; i++)
            {
                hash = WordHash.Pair(hash, split[number][i].Hash);
                ref var slot = ref Find(hash);
                bool ends = i == split[number].Length - 1 && slot.Phrase == 0;
                slot = new Beginning(hash, IsUsed: true, ends ? number + 1 : slot.Phrase);
                bits[PlaceOf(hash)] |= BitOf(hash);
            }
        }
    }

    private PhraseSet(string name)
        : this(ListFile.Read(name)) => beginnings = WordList.Of(name);

    /// <summary>The phrases of a list of the language floor, such as <c>en/hedges.txt</c>.</summary>
    internal static PhraseSet Of(string name) => new(name);

    /// <summary>The longest phrase that begins at a word of the passage.</summary>
    /// <param name="passage">Where to look.</param>
    /// <param name="word">Index in <see cref="Passage.Words"/>.</param>
    /// <param name="phrase">Number of the phrase, in the order given to the constructor.</param>
    /// <param name="length">How many words it spans.</param>
    public bool TryMatch(Passage passage, int word, out int phrase, out int length)
    {
        phrase = -1;
        length = 0;
        var words = passage.Words.AsSpan();
        if (beginnings is not null && !beginnings.Contains(words[word])) return false;
        ulong hash = 0;
        for (int i = word; i < words.Length; i++)
        {
            hash = WordHash.Pair(hash, words[i].Hash);
            if (i == word && !isAnyOfOneWord) continue;
            if ((bits[PlaceOf(hash)] & BitOf(hash)) == 0) break;
            ref readonly var slot = ref Find(hash);
            if (!slot.IsUsed) break;
            if (slot.Phrase == 0) continue;
            phrase = slot.Phrase - 1;
            length = i - word + 1;
        }

        return phrase >= 0;
    }

    /// <summary>Whether any of the phrases stands in a passage.</summary>
    internal bool StandsIn(Passage passage)
    {
        var words = passage.Words.AsSpan();
        for (int i = 0; i < words.Length; i++)
        {
            if ((beginnings is null || beginnings.Contains(words[i])) && TryMatch(passage, i, out _, out _)) return true;
        }

        return false;
    }

    /// <summary>All phrases in a run of words, longest first at each place, none inside another.</summary>
    /// <returns>Numbers of phrases with half-open ranges in <see cref="Passage.Text"/>.</returns>
    public IEnumerable<(int Phrase, TextSpan Span)> Find(Passage passage, int firstWord, int wordCount)
    {
        for (int i = firstWord; i < firstWord + wordCount; i++)
        {
            if (beginnings is not null && !beginnings.Contains(passage.Words[i])) continue;
            if (!TryMatch(passage, i, out int phrase, out int length) || i + length > firstWord + wordCount) continue;
            yield return (phrase, TextSpan.FromBounds(passage.Words[i].Start, passage.Words[i + length - 1].End));
            i += length - 1;
        }
    }

    private int PlaceOf(ulong hash) => (int)(hash >> 6) & (bits.Length - 1);

    private static ulong BitOf(ulong hash) => 1UL << (int)(hash & 63);

    /// <summary>The slot of a beginning; an empty one where there is none.</summary>
    private ref Beginning Find(ulong hash)
    {
        int mask = slots.Length - 1;
        int at = (int)(hash >> 32) & mask;
        while (slots[at].IsUsed && slots[at].Hash != hash) at = (at + 1) & mask;
        return ref slots[at];
    }

    /// <param name="Hash">Hash of its words.</param>
    /// <param name="IsUsed">Whether the slot holds one.</param>
    /// <param name="Phrase">Number of the phrase that it is the whole of, from 1; 0 where it is none.</param>
    private readonly record struct Beginning(ulong Hash, bool IsUsed, int Phrase);
}
