namespace ContentLint.Documents;

/// <summary>How much a reader takes before it says no, so that no input can exhaust memory.</summary>
/// <param name="Characters">UTF-16 length of a text; a longer one is left out with a notice.</param>
/// <param name="TableCells">Cells of the tables of a document; with more, its tables are read as text with a notice.</param>
public sealed record ReaderLimits(int Characters, int TableCells)
{
    /// <summary>Limits that no article reaches: 32 Mi characters, 100,000 cells.</summary>
    public static ReaderLimits Default { get; } = new(32 * 1024 * 1024, 100_000);
}
