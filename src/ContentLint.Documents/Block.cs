using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Documents;

/// <summary>
/// A leaf of the document's structure. Containers (lists, quotes, tables) are not blocks of their own: they show as properties
/// of the leaves inside them, so that a document is one flat sequence in reading order.
/// </summary>
public sealed class Block
{
    /// <summary>What the block is.</summary>
    public required BlockKind Kind { get; init; }

    /// <summary>Half-open UTF-16 range in the source text, markup included.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The words of the block and their way home; empty for code and markup.</summary>
    public Prose Prose { get; init; } = Prose.Empty;

    /// <summary>1 to 6 for a heading; otherwise 0.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>Number of the list that the block stands in, unique in the document; -1 outside lists.</summary>
    public int List { get; init; } = -1;

    /// <summary>How many lists enclose the block.</summary>
    public int ListDepth { get; init; }

    /// <summary>Whether the list is numbered.</summary>
    public bool IsOrdered { get; init; }

    /// <summary>Whether the block is the first one of its list item.</summary>
    public bool StartsItem { get; init; }

    /// <summary>How many block quotes enclose the block.</summary>
    public int QuoteDepth { get; init; }

    /// <summary>Number of the table that the block stands in, unique in the document; -1 outside tables.</summary>
    public int Table { get; init; } = -1;

    /// <summary>Whether the block stands in a table's head row.</summary>
    public bool IsTableHead { get; init; }

    /// <summary>Language of a code fence with its arguments, the label of a footnote, the name of a raw element; otherwise null.</summary>
    public string? Label { get; init; }

    /// <summary>The part of the page that the markup declares around the block.</summary>
    public PageRegion Region { get; init; }
}
