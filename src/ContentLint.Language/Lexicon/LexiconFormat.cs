namespace ContentLint.Language;

/// <summary>
/// What a compiled lexicon says of each word. Words are not spelled out. Words that only stand in a list of this project, and that the lexicon
/// itself does not know, are held too and marked as such.
/// </summary>
internal static class LexiconFormat
{
    public const int ValueSize = 4;
    public const int FrequencyAt = 0;
    public const int FlagsAt = 1;

    /// <summary>Two bytes: the row in the table of lists, 0 for a word that stands in none.</summary>
    public const int ListsAt = 2;

    /// <summary>Steps of the stored frequency in one doubling of the count.</summary>
    public const int StepsPerDoubling = 7;
}
