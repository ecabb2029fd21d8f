using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ContentLint.Language;

namespace ContentLint.Lexicon;

/// <summary>Makes the binary table from the word list.</summary>
internal static class WordTableCompilation
{
    private const int WordsPerBucket = 2;

    /// <summary>The table of the words that stand in a file.</summary>
    public static byte[] Compile(string list) => Compile(File.ReadLines(list).Where(line => line.Length > 0 && line[0] != '#').Select(WordEntry.Parse).ToList());

    /// <summary>The table as <see cref="LexiconFormat"/> describes it.</summary>
    public static byte[] Compile(IReadOnlyCollection<WordEntry> words)
    {
        int buckets = 1;
        while (buckets * WordsPerBucket < words.Count) buckets *= 2;
        var placed = words.Select(word => (Hash: WordHash.Of(word.Word), Word: word))
            .OrderBy(x => x.Hash & (ulong)(buckets - 1)).ThenBy(x => x.Hash).ToList();
        for (int i = 1; i < placed.Count; i++)
        {
            if (placed[i].Hash == placed[i - 1].Hash)
                throw new InvalidDataException($"'{placed[i].Word.Word}' and '{placed[i - 1].Word.Word}' are one word to the lexicon. Leave one out.");
        }

        int entriesAt = LexiconFormat.HeaderSize + ((buckets + 1) * LexiconFormat.BucketSize);
        var table = new byte[entriesAt + (placed.Count * LexiconFormat.EntrySize)];
        BinaryPrimitives.WriteInt32LittleEndian(table, buckets);
        BinaryPrimitives.WriteInt32LittleEndian(table.AsSpan(4), placed.Count);
        int number = 0;
        for (int bucket = 0; bucket <= buckets; bucket++)
        {
            while (number < placed.Count && (int)(placed[number].Hash & (ulong)(buckets - 1)) < bucket) number++;
            BinaryPrimitives.WriteInt32LittleEndian(table.AsSpan(LexiconFormat.HeaderSize + (bucket * LexiconFormat.BucketSize)), number);
        }

        for (int i = 0; i < placed.Count; i++)
        {
            var entry = table.AsSpan(entriesAt + (i * LexiconFormat.EntrySize), LexiconFormat.EntrySize);
            BinaryPrimitives.WriteUInt32LittleEndian(entry, (uint)(placed[i].Hash >> 32));
            entry[LexiconFormat.FrequencyAt] = (byte)Math.Min(255, Math.Round(placed[i].Word.Frequency * LexiconFormat.StepsPerDoubling));
            entry[LexiconFormat.FlagsAt] = (byte)placed[i].Word.Flags;
        }

        return table;
    }
}
