using System.Collections.Immutable;

namespace ContentLint.Language;

/// <summary>
/// In how many surroundings each word stands in an article, and which pairs of words stand side by side; words are known by their
/// hashes. A page that says a line twice repeats its damage, so the same word between the same neighbours counts once.
/// </summary>
internal sealed class Vocabulary
{
    private const int LargestFirst = 1 << 20;
    private const ulong MostCounted = 0xFFFF;

    // A word that stands in so many surroundings is no damage; further ones need not be told apart.
    private const ulong ManySurroundings = 128;

    // The upper part of a slot is the word's hash, the lower one its count: half the memory, and no array of an article of usual length is a large object.
    private ulong[] slots;
    private int used;

    public Vocabulary(ImmutableArray<Passage> passages)
    {
        // A word in a text brings two entries or so, and the table is at most half full.
        int words = 0, size = 64;
        foreach (var passage in passages) words += passage.Words.Length;
        while (size < words * 4L && size < LargestFirst) size *= 2;
        slots = new ulong[size];
        foreach (var passage in passages)
        {
            ulong previous = 0, before = 0;
            int end = -2;
            foreach (var word in passage.Words.AsSpan())
            {
                ulong hash = word.Kind == WordKind.Address ? 0 : word.Hash;
                AddBetween(before, previous, hash);
                if (previous != 0 && hash != 0 && word.Start == end + 1 && passage.Text[end] == ' ') Add(WordHash.Pair(previous, hash));
                before = previous;
                previous = hash;
                end = word.End;
            }

            AddBetween(before, previous, 0);
        }
    }

    /// <summary>In how many surroundings the word with this hash stands in the article; at most 65,535.</summary>
    public int CountOf(ulong hash) => (int)(slots[Find(hash)] & MostCounted);

    /// <summary>How often the two words stand side by side with a space between them.</summary>
    public int CountOf(ulong left, ulong right) => CountOf(WordHash.Pair(left, right));

    private void AddBetween(ulong before, ulong word, ulong behind)
    {
        if (word == 0) return;
        ref ulong known = ref slots[Find(word)];
        if ((known & MostCounted) >= ManySurroundings) Count(ref known);
        else if (Add(WordHash.Pair(WordHash.Pair(before, behind), word)) == 1) Add(word);
    }

    private int Add(ulong hash)
    {
        ref ulong slot = ref slots[Find(hash)];
        if (slot == 0)
        {
            slot = (hash & ~MostCounted) | 1;
            if (++used * 2 > slots.Length) Grow();
            return 1;
        }

        return Count(ref slot);
    }

    private static int Count(ref ulong slot)
    {
        if ((slot & MostCounted) < MostCounted) slot++;
        return (int)(slot & MostCounted);
    }

    private int Find(ulong hash)
    {
        int mask = slots.Length - 1;
        int at = (int)(hash >> 17) & mask;
        while (slots[at] is var slot && slot != 0 && ((slot ^ hash) & ~MostCounted) != 0) at = (at + 1) & mask;
        return at;
    }

    private void Grow()
    {
        var old = slots;
        slots = new ulong[old.Length * 2];
        foreach (ulong entry in old)
        {
            if (entry != 0) slots[Find(entry)] = entry;
        }
    }
}
