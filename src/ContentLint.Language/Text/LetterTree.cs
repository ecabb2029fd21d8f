namespace ContentLint.Language;

/// <summary>The edges of a tree of letters: from a node by a symbol to the next node, in one table with open addressing.</summary>
internal sealed class LetterTree
{
    private Slot[] slots = new Slot[1024];
    private int used;

    /// <summary>The node behind a symbol; 0, the root, where there is none.</summary>
    public int Next(int node, char symbol)
    {
        ulong key = Key(node, symbol);
        int mask = slots.Length - 1;
        for (int at = Place(key) & mask; ; at = (at + 1) & mask)
        {
            ref readonly var slot = ref slots[at];
            if (slot.Key == key || slot.Node == 0) return slot.Node;
        }
    }

    /// <summary>Adds an edge that is not there yet.</summary>
    public void Add(int node, char symbol, int next)
    {
        if (++used * 2 > slots.Length)
        {
            var old = slots;
            slots = new Slot[old.Length * 2];
            foreach (var slot in old)
            {
                if (slot.Node != 0) Place(slot);
            }
        }

        Place(new Slot { Key = Key(node, symbol), Node = next });
    }

    private void Place(Slot slot)
    {
        int mask = slots.Length - 1;
        int at = Place(slot.Key) & mask;
        while (slots[at].Node != 0) at = (at + 1) & mask;
        slots[at] = slot;
    }

    private static ulong Key(int node, char symbol) => ((ulong)node << 16) | symbol;

    private static int Place(ulong key) => (int)((key * 0x9E3779B97F4A7C15) >> 40);

    private struct Slot
    {
        public ulong Key;
        public int Node;
    }
}
