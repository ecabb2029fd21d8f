namespace ContentLint.Language;

/// <summary>
/// What a compiled lexicon says of each word, in the bits of one number. Words are not spelled out. Words that only stand in a list of
/// this project, and that the lexicon itself does not know, are held too and marked as such.
/// </summary>
internal static class LexiconFormat
{
    /// <summary>Eight bits.</summary>
    public const int FrequencyAt = 0;

    /// <summary>Eight bits.</summary>
    public const int FlagsAt = 8;

    /// <summary>Sixteen bits: the row in the table of lists, 0 for a word that stands in none.</summary>
    public const int ListsAt = 16;

    /// <summary>Steps of the stored frequency in one doubling of the count.</summary>
    public const int StepsPerDoubling = 7;

    /// <summary>A word that is more frequent is in common use.</summary>
    public const int LeastOfUsual = 19;

    /// <summary>The least frequency of a frequent word.</summary>
    public const int LeastOfFrequent = 20;
}
