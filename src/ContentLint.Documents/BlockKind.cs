namespace ContentLint.Documents;

/// <summary>What a block is in the structure of its document.</summary>
public enum BlockKind
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>A heading that the markup declares; plain text has none (see the outline of the language floor).</summary>
    Heading,

    /// <summary>A paragraph inside a list item. The first one of an item has <see cref="Block.StartsItem"/> set.</summary>
    ListItem,

    /// <summary>A cell of a table.</summary>
    TableCell,

    /// <summary>The text of a footnote; <see cref="Block.Label"/> holds its label.</summary>
    FootnoteText,

    /// <summary>Preformatted or program text; its prose is empty.</summary>
    Code,

    /// <summary>Raw markup without prose: comments, scripts, styles, imports.</summary>
    Markup,
}
