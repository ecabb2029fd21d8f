namespace ContentLint.Language;

/// <summary>
/// The pairs of words that often stand side by side in a language, asked by the hashes of the two words. The table is made from
/// <c>en/lexicon/pairs.txt</c> during the build; it holds one byte of frequency for each pair.
/// </summary>
internal sealed class WordPairs
{
    private static readonly Concept<WordPairs> english = new(() => new WordPairs(HashedTable.Read("en.pairs")));

    private readonly HashedTable table;

    private WordPairs(HashedTable table) => this.table = table;

    /// <summary>The most frequent pairs of printed English.</summary>
    public static WordPairs English => english.Value;

    /// <summary>Has memory bring the place of a pair, which will soon be asked for.</summary>
    public void Fetch(ulong first, ulong second) => table.FetchBehind(WordHash.Pair(first, second));

    /// <summary>How often the second word stands behind the first in printed English, in powers of two; 0 when that is seldom.</summary>
    public float Frequency(ulong first, ulong second)
    {
        int entry = table.Find(WordHash.Pair(first, second));
        return entry < 0 ? 0 : table.Value(entry);
    }
}
