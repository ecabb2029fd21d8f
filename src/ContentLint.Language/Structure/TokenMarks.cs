namespace ContentLint.Language;

/// <summary>What is known of a token of a <see cref="WordRun"/>, as bits; the part that the lists say is made once for each row of lists.</summary>
internal static class TokenMarks
{
    /// <summary>It makes another statement: it denies, or is a number, a name or an object.</summary>
    public const byte Decides = 1;

    /// <summary>It names a topic.</summary>
    public const byte Names = 2;

    /// <summary>It stands on a scale of opposites.</summary>
    public const byte Contrasts = 4;

    /// <summary>The marks of the words of each row.</summary>
    public static byte[] Rows { get; } = Read();

    private static byte[] Read()
    {
        var negations = WordList.Of("en/negations.txt");
        byte[] rows = new byte[WordList.RowCount];
        for (int row = 0; row < rows.Length; row++)
            rows[row] = (byte)((negations.HasRow(row) ? Decides : 0) | (LineShape.IsMinor(row) ? 0 : Names) | (Opposites.Words.HasRow(row) ? Contrasts : 0));
        return rows;
    }
}
