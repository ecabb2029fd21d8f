using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ContentLint.Language;

namespace ContentLint.Lexicon;

/// <summary>Makes a table of hashes as <see cref="HashedTableFormat"/> describes it.</summary>
internal static class HashedTableCompilation
{
    // Above that groups overflow into each other.
    private const double Fullest = 0.8;

    /// <summary>The bytes of the table.</summary>
    /// <param name="entries">Each with its hash, the name that an error calls it by and what the table says of it.</param>
    /// <exception cref="InvalidDataException">Two entries cannot be told apart.</exception>
    public static byte[] Compile(IReadOnlyCollection<(ulong Hash, string Name, uint Value)> entries)
    {
        int groups = 1;
        while (groups * HashedTableFormat.SlotsInGroup * Fullest < entries.Count) groups *= 2;
        var names = new string?[groups * HashedTableFormat.SlotsInGroup];
        var table = new byte[HashedTableFormat.HeaderSize + (names.Length * HashedTableFormat.SlotSize)];
        BinaryPrimitives.WriteInt32LittleEndian(table, groups);
        foreach (var (hash, name, value) in entries.OrderBy(entry => entry.Hash))
        {
            uint upper = (uint)(hash >> 32);
            int at = (int)(hash & (ulong)(groups - 1)) * HashedTableFormat.SlotsInGroup;
            for (; names[at] is { } other; at = (at + 1) % names.Length)
            {
                if (UpperAt(table, at) == upper) throw new InvalidDataException($"'{name}' and '{other}' are one to the table. Leave one out.");
            }

            names[at] = name;
            var slot = table.AsSpan(HashedTableFormat.HeaderSize + (at * HashedTableFormat.SlotSize), HashedTableFormat.SlotSize);
            BinaryPrimitives.WriteUInt32LittleEndian(slot, upper);
            BinaryPrimitives.WriteUInt32LittleEndian(slot[HashedTableFormat.ValueAt..], value);
            if (upper == 0 && value == 0) throw new InvalidDataException($"'{name}' looks like an empty place of the table. Leave it out.");
        }

        return table;
    }

    private static uint UpperAt(byte[] table, int slot) =>
        BinaryPrimitives.ReadUInt32LittleEndian(table.AsSpan(HashedTableFormat.HeaderSize + (slot * HashedTableFormat.SlotSize)));
}
