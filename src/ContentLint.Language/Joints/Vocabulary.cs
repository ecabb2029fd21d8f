using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace ContentLint.Language;

/// <summary>
/// In how many surroundings each word stands in an article, and which words stand side by side; words are known by their hashes. A page
/// that says a line twice repeats its damage, so the same word between the same neighbours counts once. Few words are ever asked for, so
/// it only knows where each stands and counts when somebody asks.
/// </summary>
internal sealed class Vocabulary(ImmutableArray<Passage> passages)
{
    private const int MostCounted = 0xFFFF;

    // A word that stands in so many surroundings is no damage; further ones need not be told apart.
    private const int ManySurroundings = 128;

    // Who asks again and again beside a word that stands everywhere has all pairs gathered once instead.
    private const int MostWalks = 4;

    private readonly HashSet<ulong> surroundings = new();
    private readonly Dictionary<ulong, bool> asked = new();
    private HashSet<ulong>? pairs;
    private long walked;
    private WordPlaces? places;
    private readonly Dictionary<int, int> counts = new();

    /// <summary>In how many surroundings the word with this hash stands in the article; at most 65,535.</summary>
    public int CountOf(ulong hash)
    {
        int first = Places.FirstOf(hash);
        if (first == 0) return 0;
        if (Places.NextOf(first) == 0) return 1;
        if (!counts.TryGetValue(first, out int count)) counts.Add(first, count = Count(first));
        return count;
    }

    /// <summary>Whether the two words stand side by side anywhere with a space between them.</summary>
    public bool HasPair(ulong left, ulong right)
    {
        if (left == 0) return false;
        ulong pair = WordHash.Pair(left, right);
        if (pairs is not null) return pairs.Contains(pair);
        if (asked.TryGetValue(pair, out bool stands)) return stands;
        asked.Add(pair, stands = StandSideBySide(left, right));
        if (walked > MostWalks * Places.Count) pairs = Places.Pairs();
        return stands;
    }

    /// <summary>Gives the room up that it took; nothing may be asked any more.</summary>
    public void Release() => places?.Release();

    private WordPlaces Places => places ??= WordPlaces.Of(passages);

    // One of the two words is rare nearly always: the walk ends with the places of whichever has fewer.
    private bool StandSideBySide(ulong left, ulong right)
    {
        int before = Places.FirstOf(left), behind = Places.FirstOf(right);
        for (; before != 0 && behind != 0; before = Places.NextOf(before), behind = Places.NextOf(behind), walked++)
        {
            if (Places.HashAt(behind - 1) == left && Places.IsBehindSpace(behind)) return true;
            if (Places.HashAt(before + 1) == right && Places.IsBehindSpace(before + 1)) return true;
        }

        return false;
    }

    private int Count(int first)
    {
        int count = 0;
        surroundings.Clear();
        for (int place = first; place != 0; place = Places.NextOf(place))
        {
            if (count >= ManySurroundings || surroundings.Add(WordHash.Pair(Places.HashAt(place - 1), Places.HashAt(place + 1)))) count++;
        }

        return Math.Min(count, MostCounted);
    }
}
