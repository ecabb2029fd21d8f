namespace ContentLint.Language;

/// <summary>The edges of a tree of letters: from a node by a symbol to the next node, in one table with open addressing.</summary>
internal sealed class LetterTree
{
    private const int Smallest = 64;

    // Nodes have 24 bits: the upper part of a slot is the node and the symbol, the lower one the next node; 0 where it is free.
    private const int NodeBits = 24;
    private const ulong NodeMask = (1UL << NodeBits) - 1;
    private ulong[] slots;
    private int used;

    /// <summary>A tree of so many edges or so.</summary>
    public LetterTree(int edges)
    {
        int size = Smallest;
        while (size < edges * 2) size *= 2;
        slots = new ulong[size];
    }

    /// <summary>The node behind a symbol; 0, the root, where there is none.</summary>
    public int Next(int node, char symbol)
    {
        var table = slots;
        ulong key = Key(node, symbol);
        int mask = table.Length - 1;
        for (int at = Place(key, mask); ; at = (at + 1) & mask)
        {
            ulong slot = table[at];
            if (slot == 0) return 0;
            if (slot >> NodeBits == key) return (int)(slot & NodeMask);
        }
    }

    /// <summary>Adds an edge that is not there yet.</summary>
    public void Add(int node, char symbol, int next)
    {
        if (++used * 2 > slots.Length)
        {
            var old = slots;
            slots = new ulong[old.Length * 2];
            foreach (ulong slot in old)
            {
                if (slot != 0) Place(slot);
            }
        }

        Place((Key(node, symbol) << NodeBits) | (uint)next);
    }

    private void Place(ulong slot)
    {
        int mask = slots.Length - 1;
        int at = Place(slot >> NodeBits, mask);
        while (slots[at] != 0) at = (at + 1) & mask;
        slots[at] = slot;
    }

    private static ulong Key(int node, char symbol) => ((ulong)node << 16) | symbol;

    private static int Place(ulong key, int mask) => (int)((key * 0x9E3779B97F4A7C15) >> 40) & mask;
}
