using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace ContentLint.Language;

/// <summary>
/// Where the words of an article stand, by their hashes: places are numbered in reading order from 1 on, and before and behind each passage lies
/// one where no word stands. An address is no word.
/// </summary>
internal sealed class WordPlaces
{
    private const int FewestSlots = 64;
    private const int MostKept = 1 << 12;
    private const int UsualBits = 17;
    private const int OtherBits = 40;

    // Of a text that nobody made for the purpose, less than one place is passed for each that is asked for.
    private const int MostPassed = 16;

    // What one article was read into serves the next; of a long one it is given up.
    [ThreadStatic]
    private static WordPlaces? kept;

    // A slot holds the first place of all words that share it; each place names the next one of the same slot, 0 being none.
    private ulong[] hashes = Array.Empty<ulong>();
    private int[] next = Array.Empty<int>();
    private int[] slots = Array.Empty<int>();

    private ImmutableArray<Passage> passages;
    private int[] firstPlaces = Array.Empty<int>();
    private int mask;
    private int bits;

    private WordPlaces()
    {
    }

    /// <summary>The places of the words of some passages.</summary>
    public static WordPlaces Of(ImmutableArray<Passage> passages)
    {
        var places = kept ?? new WordPlaces();
        kept = null;
        places.Read(passages);
        return places;
    }

    /// <summary>Leaves the room for the next article; nothing may be asked any more.</summary>
    public void Release()
    {
        passages = default;
        firstPlaces = Array.Empty<int>();
        if (hashes.Length <= MostKept) kept = this;
    }

    /// <summary>One more than the last place.</summary>
    public int Count { get; private set; }

    /// <summary>The hash of the word at a place, 0 where no word stands.</summary>
    public ulong HashAt(int place) => hashes[place];

    /// <summary>How many places of other words were passed on the way to those that were asked for.</summary>
    public long Passed { get; private set; }

    /// <summary>The first place of the word with this hash, 0 when it stands nowhere.</summary>
    public int FirstOf(ulong hash)
    {
        if (Passed > (long)MostPassed * Count && bits == UsualBits) LinkByOtherBits();
        return From(slots[SlotOf(hash)], hash);
    }

    /// <summary>The next place of the same word, 0 behind the last.</summary>
    public int NextOf(int place) => From(next[place], hashes[place]);

    // Others are few in a slot: passing them here costs less than finding the right slot for every word of the article.
    private int From(int place, ulong hash)
    {
        for (; place != 0 && hashes[place] != hash; Passed++) place = next[place];
        return place;
    }

    // Words that were made to share a slot with a frequent one share it no longer.
    private void LinkByOtherBits()
    {
        bits = OtherBits;
        Passed = 0;
        Array.Clear(slots, 0, mask + 1);
        for (int place = Count - 1; place > 0; place--)
        {
            if (hashes[place] == 0) continue;
            ref int slot = ref slots[SlotOf(hashes[place])];
            next[place] = slot;
            slot = place;
        }
    }

    /// <summary>Whether a single space parts the word at a place from the word before it.</summary>
    public bool IsBehindSpace(int place)
    {
        int passage = Array.BinarySearch(firstPlaces, place);
        if (passage < 0) passage = ~passage - 1;
        var words = passages[passage].Words;
        int word = place - firstPlaces[passage];
        return word > 0 && words[word].Start == words[word - 1].End + 1 && passages[passage].Text[words[word - 1].End] == ' ';
    }

    /// <summary>The hashes of all words side by side with a single space between them.</summary>
    public HashSet<ulong> Pairs()
    {
        var pairs = new HashSet<ulong>();
        for (int place = 2; place < Count; place++)
        {
            if (hashes[place] != 0 && hashes[place - 1] != 0 && IsBehindSpace(place)) pairs.Add(WordHash.Pair(hashes[place - 1], hashes[place]));
        }

        return pairs;
    }

    private void Read(ImmutableArray<Passage> passages)
    {
        this.passages = passages;
        firstPlaces = new int[passages.Length];
        Count = 1;
        for (int i = 0; i < passages.Length; i++)
        {
            firstPlaces[i] = Count;
            Count += passages[i].Words.Length + 1;
        }

        (bits, Passed) = (UsualBits, 0);
        MakeRoom();
        hashes[0] = 0;
        for (int i = passages.Length - 1; i >= 0; i--)
        {
            int first = firstPlaces[i], length = passages[i].Words.Length;
            hashes[first + length] = 0;
            AddBackwards(passages[i].Words.AsSpan(), hashes.AsSpan(first, length), next.AsSpan(first, length), first);
        }
    }

    private void MakeRoom()
    {
        int size = FewestSlots;
        while (size < Count + (Count / 2)) size *= 2;
        mask = size - 1;
        if (slots.Length < size) slots = new int[size];
        else Array.Clear(slots, 0, size);
        if (hashes.Length >= Count) return;
        hashes = new ulong[Math.Max(Count, MostKept)];
        next = new int[hashes.Length];
    }

    // From the last word to the first, so that the places of a word are linked in reading order.
    private void AddBackwards(ReadOnlySpan<Word> words, Span<ulong> own, Span<int> links, int first)
    {
        int[] slots = this.slots;
        for (int i = words.Length - 1; i >= 0; i--)
        {
            ref readonly var word = ref words[i];
            ulong hash = word.Kind == WordKind.Address ? 0 : word.Hash;
            own[i] = hash;
            if (hash == 0) continue;
            int at = SlotOf(hash);
            links[i] = slots[at];
            slots[at] = first + i;
        }
    }

    private int SlotOf(ulong hash) => (int)(hash >> bits) & mask;
}
