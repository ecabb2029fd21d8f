using System.Collections.Immutable;

namespace ContentLint.Language;

/// <summary>
/// In how many surroundings each word stands in an article, and which pairs of words stand side by side; words are known by their
/// hashes. A page that says a line twice repeats its damage, so the same word between the same neighbours counts once.
/// </summary>
internal sealed class Vocabulary
{
    private ulong[] keys = new ulong[1024];
    private int[] counts = new int[1024];
    private int used;

    public Vocabulary(ImmutableArray<Passage> passages)
    {
        foreach (var passage in passages)
        {
            ulong previous = 0, before = 0;
            int end = -2;
            foreach (var word in passage.Words)
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

    /// <summary>In how many surroundings the word with this hash stands in the article.</summary>
    public int CountOf(ulong hash)
    {
        int mask = keys.Length - 1;
        for (int slot = (int)(hash >> 7) & mask; counts[slot] != 0; slot = (slot + 1) & mask)
        {
            if (keys[slot] == hash) return counts[slot];
        }

        return 0;
    }

    /// <summary>How often the two words stand side by side with a space between them.</summary>
    public int CountOf(ulong left, ulong right) => CountOf(WordHash.Pair(left, right));

    private void AddBetween(ulong before, ulong word, ulong behind)
    {
        if (word != 0 && Add(WordHash.Pair(WordHash.Pair(before, behind), word)) == 1) Add(word);
    }

    private int Add(ulong hash)
    {
        int mask = keys.Length - 1;
        int slot = (int)(hash >> 7) & mask;
        while (counts[slot] != 0 && keys[slot] != hash) slot = (slot + 1) & mask;
        keys[slot] = hash;
        int count = ++counts[slot];
        if (count == 1 && ++used * 2 > keys.Length) Grow();
        return count;
    }

    private void Grow()
    {
        var (oldKeys, oldCounts) = (keys, counts);
        keys = new ulong[oldKeys.Length * 2];
        counts = new int[oldKeys.Length * 2];
        int mask = keys.Length - 1;
        for (int i = 0; i < oldKeys.Length; i++)
        {
            if (oldCounts[i] == 0) continue;
            int slot = (int)(oldKeys[i] >> 7) & mask;
            while (counts[slot] != 0) slot = (slot + 1) & mask;
            keys[slot] = oldKeys[i];
            counts[slot] = oldCounts[i];
        }
    }
}
