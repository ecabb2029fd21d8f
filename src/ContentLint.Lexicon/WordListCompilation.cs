using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using ContentLint.Language;

namespace ContentLint.Lexicon;

/// <summary>
/// Gathers which words stand in which list (<c>en/negations.txt</c>), so that one look for a word answers for all of them. Of an entry with several
/// words the first one counts: a text that lacks it needs no look for the rest.
/// </summary>
internal sealed class WordListCompilation
{
    private readonly List<string> names = [];
    private readonly Dictionary<ulong, byte[]> memberships = [];
    private readonly Dictionary<ulong, string> words = [];
    private readonly Dictionary<string, int> rows = new(StringComparer.Ordinal);
    private readonly List<byte[]> rowsInOrder = [];

    /// <summary>Reads the lists of all languages below a folder, except those of the lexicon itself.</summary>
    public WordListCompilation(string folder)
    {
        RowOf(new byte[WordListFormat.RowSize]);
        foreach (string language in Directory.GetDirectories(folder).Order(StringComparer.Ordinal))
        {
            foreach (string file in Directory.GetFiles(language, "*.txt").Order(StringComparer.Ordinal)) Add(Path.GetFileName(language) + "/" + Path.GetFileName(file), file);
        }
    }

    /// <summary>The words that stand in any list.</summary>
    public IEnumerable<string> Words => words.OrderBy(word => word.Value, StringComparer.Ordinal).Select(word => word.Value);

    /// <summary>The row that says which lists a word with this hash stands in.</summary>
    public int RowOf(ulong hash) => memberships.TryGetValue(hash, out byte[]? membership) ? RowOf(membership) : 0;

    /// <summary>Whether the word with this hash stands in a list.</summary>
    public bool Has(string list, ulong hash)
    {
        int number = names.IndexOf(list);
        if (number < 0) throw new InvalidDataException($"There is no list '{list}'.");
        return memberships.TryGetValue(hash, out byte[]? membership) && (membership[number >> 3] & (1 << (number & 7))) != 0;
    }

    /// <summary>The memberships as <see cref="WordListFormat"/> describes them, once all words have their rows.</summary>
    public byte[] Compile()
    {
        byte[] spelled = Encoding.UTF8.GetBytes(string.Join('\n', names));
        var table = new byte[WordListFormat.HeaderSize + (rowsInOrder.Count * WordListFormat.RowSize) + spelled.Length];
        BinaryPrimitives.WriteInt32LittleEndian(table, rowsInOrder.Count);
        BinaryPrimitives.WriteInt32LittleEndian(table.AsSpan(4), names.Count);
        for (int i = 0; i < rowsInOrder.Count; i++) rowsInOrder[i].CopyTo(table, WordListFormat.HeaderSize + (i * WordListFormat.RowSize));
        spelled.CopyTo(table, table.Length - spelled.Length);
        return table;
    }

    private void Add(string name, string file)
    {
        int list = names.Count;
        if (list == WordListFormat.MostLists) throw new InvalidDataException($"There are more than {WordListFormat.MostLists} lists of words. Make the rows of {nameof(WordListFormat)} longer.");
        names.Add(name);
        foreach (string line in File.ReadLines(file))
        {
            string entry = line.Split('#')[0].Trim();
            if (entry.Length == 0) continue;
            string first = entry.Split(' ')[0];
            Add(first, list);

            // Of "co-author of" a text has the word "co".
            int end = 0;
            while (end < first.Length && (char.IsLetterOrDigit(first[end]) || first[end] is '\'' or '’')) end++;
            if (end > 0 && end < first.Length && entry.Length > first.Length) Add(first[..end], list);
        }
    }

    private void Add(string word, int list)
    {
        ulong hash = WordHash.Of(word);
        words.TryAdd(hash, word);
        if (!memberships.TryGetValue(hash, out byte[]? membership)) memberships.Add(hash, membership = new byte[WordListFormat.RowSize]);
        membership[list >> 3] |= (byte)(1 << (list & 7));
    }

    private int RowOf(byte[] membership)
    {
        string key = Convert.ToHexString(membership);
        if (rows.TryGetValue(key, out int row)) return row;
        rows.Add(key, rowsInOrder.Count);
        rowsInOrder.Add(membership);
        return rowsInOrder.Count - 1;
    }
}
