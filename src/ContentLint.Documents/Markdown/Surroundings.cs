namespace ContentLint.Documents.Markdown;

/// <summary>What the containers around a leaf say of it.</summary>
internal sealed record Surroundings
{
    public int List { get; init; } = -1;

    public int ListDepth { get; init; }

    public bool IsOrdered { get; init; }

    public int QuoteDepth { get; init; }

    public int Table { get; init; } = -1;

    public bool IsTableHead { get; init; }

    /// <summary>Whether the leaf is a direct child of a list item, a cell or a footnote, which decides its kind.</summary>
    public BlockKind ParagraphKind { get; init; } = BlockKind.Paragraph;

    public string? FootnoteLabel { get; init; }
}
