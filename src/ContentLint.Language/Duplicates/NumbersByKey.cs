using System.Runtime.CompilerServices;

namespace ContentLint.Language;

/// <summary>Numbers by keys of 32 bits, of which several may share one: open addressing over one array, so that a look costs one line of memory.</summary>
internal sealed class NumbersByKey
{
    private const int Smallest = 256;

    // The upper half of a slot is the key, the lower one the number, from 1; 0 where it is free.
    private ulong[] slots = new ulong[Smallest];
    private int used;

    /// <summary>The number at a place.</summary>
    public int this[int place] => (int)(uint)slots[place] - 1;

    /// <summary>Has memory bring the place of a key, which will soon be asked for.</summary>
    public unsafe void Fetch(uint key) => MemoryLine.Bring(Unsafe.AsPointer(ref slots[PlaceOf(key)]));

    /// <summary>The place of the first number with a key; -1 where there is none.</summary>
    public int First(uint key) => From(PlaceOf(key), key);

    /// <summary>The place of the next number with the key of that at a place; -1 where there is none.</summary>
    public int Next(int place) => From((place + 1) & (slots.Length - 1), (uint)(slots[place] >> 32));

    /// <summary>Adds a number.</summary>
    public void Add(uint key, int number)
    {
        if (++used * 3L > slots.Length * 2L)
        {
            var old = slots;
            slots = new ulong[old.Length * 2];
            foreach (ulong slot in old)
            {
                if (slot != 0) Put(slot);
            }
        }

        Put(((ulong)key << 32) | (uint)(number + 1));
    }

    private void Put(ulong slot)
    {
        int place = PlaceOf((uint)(slot >> 32));
        while (slots[place] != 0) place = (place + 1) & (slots.Length - 1);
        slots[place] = slot;
    }

    private int From(int place, uint key)
    {
        var all = slots;
        for (int mask = all.Length - 1; ; place = (place + 1) & mask)
        {
            ulong slot = all[place];
            if (slot == 0) return -1;
            if (slot >> 32 == key) return place;
        }
    }

    // Keys are the smallest of many hashes, so that only their product is spread evenly.
    private int PlaceOf(uint key) => (int)((key * 0x9E3779B97F4A7C15) >> 32) & (slots.Length - 1);
}
