using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using ContentLint.Language;

namespace ContentLint.Lexicon;

/// <summary>Makes a table of hashes as <see cref="HashedTableFormat"/> describes it.</summary>
internal sealed class HashedTableCompilation
{
    private const int Places = HashedTableFormat.PlacesInGroup;

    // Above that groups overflow into each other.
    private const double Fullest = 0.8;

    private readonly int frontGroups;
    private readonly int groups;
    private readonly uint[] numbers;
    private readonly string?[] names;

    private HashedTableCompilation(int frontGroups, int entries)
    {
        this.frontGroups = frontGroups;
        groups = 1;
        while (groups * Places * Fullest < entries) groups *= 2;
        names = new string?[(frontGroups + groups) * Places];
        numbers = new uint[names.Length * 2];
    }

    /// <summary>The bytes of the table.</summary>
    /// <param name="entries">Each with its hash, the name that an error calls it by and what the table says of it.</param>
    /// <param name="frontGroups">How many front groups there are, a power of two.</param>
    /// <param name="front">The entries that belong there, the most wanted first; those that find no place stand behind.</param>
    /// <exception cref="InvalidDataException">Two entries cannot be told apart.</exception>
    public static byte[] Compile(IReadOnlyCollection<TableEntry> entries, int frontGroups = 1, IEnumerable<TableEntry>? front = null)
    {
        var table = new HashedTableCompilation(frontGroups, entries.Count);
        var inFront = new HashSet<ulong>();
        foreach (var entry in front ?? [])
        {
            if (table.AddInFront(entry)) inFront.Add(entry.Hash);
        }

        foreach (var entry in entries.OrderBy(entry => entry.Hash).Where(entry => !inFront.Contains(entry.Hash))) table.AddBehind(entry);
        foreach (var entry in entries.Where(entry => !inFront.Contains(entry.Hash))) table.RefuseTwinInFront(entry);
        return [.. BitConverter.GetBytes(table.frontGroups), .. BitConverter.GetBytes(table.groups), .. MemoryMarshal.AsBytes<uint>(table.numbers)];
    }

    private bool AddInFront(TableEntry entry) => Add(entry, FrontGroupOf(entry));

    private void AddBehind(TableEntry entry)
    {
        int at = (int)(entry.Hash & (ulong)(groups - 1));
        while (!Add(entry, frontGroups + at)) at = (at + 1) % groups;
    }

    // It would be taken for the other one, which is asked first.
    private void RefuseTwinInFront(TableEntry entry) => RefuseTwin(entry, FrontGroupOf(entry));

    private int FrontGroupOf(TableEntry entry) => (int)(entry.Hash & (ulong)(frontGroups - 1));

    private bool Add(TableEntry entry, int group)
    {
        if (entry.Upper == 0) throw new InvalidDataException($"'{entry.Name}' looks like an empty place of the table. Leave it out.");
        RefuseTwin(entry, group);
        for (int place = 0; place < Places; place++)
        {
            if (names[(group * Places) + place] is not null) continue;
            names[(group * Places) + place] = entry.Name;
            numbers[(group * Places * 2) + place] = entry.Upper;
            numbers[(group * Places * 2) + Places + place] = entry.Value;
            return true;
        }

        return false;
    }

    private void RefuseTwin(TableEntry entry, int group)
    {
        for (int place = 0; place < Places; place++)
        {
            if (names[(group * Places) + place] is { } other && numbers[(group * Places * 2) + place] == entry.Upper)
                throw new InvalidDataException($"'{entry.Name}' and '{other}' are one to the table. Leave one out.");
        }
    }
}
