using System;
using System.IO;
using System.Runtime.CompilerServices;
using System.Text;

namespace ContentLint.Language;

/// <summary>
/// A list of words (<c>en/negations.txt</c>) that is asked without a look into any table: which lists a word stands in was found when its text was
/// split, and was written down during the build.
/// </summary>
internal sealed unsafe class WordList
{
    private static readonly Table All = Table.Read();

    private readonly byte* cell;
    private readonly byte bit;

    private WordList(int number)
    {
        cell = (byte*)All.Rows + (number >> 3);
        bit = (byte)(1 << (number & 7));
        Set = WordListSet.Of(number);
    }

    /// <summary>The list alone, to ask a text whether it has any of its words.</summary>
    public WordListSet Set { get; }

    /// <summary>The list that is embedded under a name.</summary>
    /// <exception cref="ArgumentException">There is no such list.</exception>
    public static WordList Of(string name)
    {
        int number = Array.IndexOf(All.Names, name);
        if (number < 0) throw new ArgumentException($"The list '{name}' was not compiled.", nameof(name));
        return new WordList(number);
    }

    /// <summary>The lists of a row, which a word names.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref readonly WordListSet At(int row) => ref All.Rows[row];

    /// <summary>The lists that any of some words stands in.</summary>
    public static WordListSet ListsOf(ReadOnlySpan<Word> words)
    {
        var rows = All.Rows;
        var lists = default(WordListSet);

        // The row of a word that stands in none is empty: to ask whether it is costs more than to add it.
        foreach (ref readonly var word in words) lists |= rows[word.Lists];
        return lists;
    }

    /// <summary>How many different rows there are.</summary>
    public static int RowCount => All.RowCount;

    /// <summary>Whether the word is in the list.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(WordText word) => HasRow(word.Lists);

    /// <summary>Whether the word is in the list.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(in Word word) => HasRow(word.Lists);

    /// <summary>Whether words of this row are in the list.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool HasRow(int row) => (cell[(long)row * WordListFormat.RowSize] & bit) != 0;

    private sealed class Table
    {
        // Keeps the bytes alive.
        private readonly Stream stream;

        private Table(Stream stream, WordListSet* rows, int count, string[] names)
        {
            this.stream = stream;
            Rows = rows;
            RowCount = count;
            Names = names;
        }

        public WordListSet* Rows { get; }

        public int RowCount { get; }

        public string[] Names { get; }

        public static Table Read()
        {
            byte* bytes = EmbeddedBytes.Of("lists", out var stream, out int length);
            int rows = *(int*)bytes;
            int namesAt = WordListFormat.HeaderSize + (rows * WordListFormat.RowSize);
            string[] names = Encoding.UTF8.GetString(bytes + namesAt, length - namesAt).Split('\n');
            return new Table(stream, (WordListSet*)(bytes + WordListFormat.HeaderSize), rows, names);
        }
    }
}
