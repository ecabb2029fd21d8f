using System.Collections.Generic;
using System.Collections.Immutable;

namespace ContentLint.Language;

/// <summary>
/// Where the words of an article stand, by their hashes: places are numbered in reading order from 1 on, and before and behind each passage lies
/// one where no word stands. An address is no word.
/// </summary>
internal sealed class WordPlaces
{
    private readonly ImmutableArray<Passage> passages;
    private readonly int[] firstPlaces;

    // A slot holds the first place of a word; each place names the next one of the same word, 0 being none.
    private readonly ulong[] hashes;
    private readonly int[] slots;
    private readonly int[] next;

    public WordPlaces(ImmutableArray<Passage> passages)
    {
        this.passages = passages;
        firstPlaces = new int[passages.Length];
        int count = 1;
        for (int i = 0; i < passages.Length; i++)
        {
            firstPlaces[i] = count;
            count += passages[i].Words.Length + 1;
        }

        int size = 64;
        while (size < count + (count / 2)) size *= 2;
        hashes = new ulong[count];
        next = new int[count];
        slots = new int[size];
        for (int i = passages.Length - 1; i >= 0; i--) AddBackwards(passages[i], firstPlaces[i]);
    }

    /// <summary>One more than the last place.</summary>
    public int Count => hashes.Length;

    /// <summary>The hash of the word at a place, 0 where no word stands.</summary>
    public ulong HashAt(int place) => hashes[place];

    /// <summary>The first place of the word with this hash, 0 when it stands nowhere.</summary>
    public int FirstOf(ulong hash) => slots[SlotOf(hash)];

    /// <summary>The next place of the same word, 0 behind the last.</summary>
    public int NextOf(int place) => next[place];

    /// <summary>Whether a single space parts the word at a place from the word before it.</summary>
    public bool IsBehindSpace(int place)
    {
        int passage = System.Array.BinarySearch(firstPlaces, place);
        if (passage < 0) passage = ~passage - 1;
        var words = passages[passage].Words;
        int word = place - firstPlaces[passage];
        return word > 0 && words[word].Start == words[word - 1].End + 1 && passages[passage].Text[words[word - 1].End] == ' ';
    }

    /// <summary>The hashes of all words side by side with a single space between them.</summary>
    public HashSet<ulong> Pairs()
    {
        var pairs = new HashSet<ulong>();
        for (int place = 2; place < hashes.Length; place++)
        {
            if (hashes[place] != 0 && hashes[place - 1] != 0 && IsBehindSpace(place)) pairs.Add(WordHash.Pair(hashes[place - 1], hashes[place]));
        }

        return pairs;
    }

    // From the last word to the first, so that the places of a word are linked in reading order.
    private void AddBackwards(Passage passage, int first)
    {
        var words = passage.Words.AsSpan();
        for (int i = words.Length - 1; i >= 0; i--)
        {
            ref readonly var word = ref words[i];
            if (word.Kind == WordKind.Address || word.Hash == 0) continue;
            int place = first + i;
            hashes[place] = word.Hash;
            ref int slot = ref slots[SlotOf(word.Hash)];
            next[place] = slot;
            slot = place;
        }
    }

    private int SlotOf(ulong hash)
    {
        int mask = slots.Length - 1;
        int at = (int)(hash >> 17) & mask;
        while (slots[at] is var place && place != 0 && hashes[place] != hash) at = (at + 1) & mask;
        return at;
    }
}
