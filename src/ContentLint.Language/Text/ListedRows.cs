using System.Runtime.CompilerServices;

namespace ContentLint.Language;

/// <summary>Which words stand in any of several lists, asked by one look: for walks over all words of a text.</summary>
internal sealed class ListedRows
{
    private readonly bool[] rows = new bool[WordList.RowCount];

    /// <summary>The words of these lists.</summary>
    public ListedRows(in WordListSet lists)
    {
        for (int row = 0; row < rows.Length; row++) rows[row] = WordList.At(row).Overlaps(lists);
    }

    /// <summary>Whether a word stands in any of them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(in Word word) => rows[word.Lists];
}
