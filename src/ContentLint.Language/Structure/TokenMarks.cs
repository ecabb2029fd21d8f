namespace ContentLint.Language;

/// <summary>What the lists say of a word that stands in a <see cref="WordRun"/>, made once for each row of lists.</summary>
internal static class TokenMarks
{
    /// <summary>The word denies.</summary>
    public const byte Denies = 1;

    /// <summary>The word names no topic.</summary>
    public const byte IsMinor = 2;

    /// <summary>The word stands on a scale of opposites.</summary>
    public const byte Contrasts = 4;

    private static readonly byte[] Rows = Read();

    /// <summary>The marks of a word.</summary>
    public static byte Of(in Word word) => Rows[word.Lists];

    private static byte[] Read()
    {
        var negations = WordList.Of("en/negations.txt");
        byte[] rows = new byte[WordList.RowCount];
        for (int row = 0; row < rows.Length; row++)
            rows[row] = (byte)((negations.HasRow(row) ? Denies : 0) | (LineShape.IsMinor(row) ? IsMinor : 0) | (Opposites.Words.HasRow(row) ? Contrasts : 0));
        return rows;
    }
}
