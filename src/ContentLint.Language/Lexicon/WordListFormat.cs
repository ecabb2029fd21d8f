namespace ContentLint.Language;

/// <summary>
/// The layout of the compiled memberships in lists, all numbers little-endian: the number of rows and of lists, the rows of
/// <see cref="RowSize"/> bytes, a bit for each list, and the names of the lists, one a line. Row 0 belongs to no list.
/// </summary>
internal static class WordListFormat
{
    public const int HeaderSize = 8;
    public const int RowSize = 32;
    public const int MostLists = RowSize * 8;
}
