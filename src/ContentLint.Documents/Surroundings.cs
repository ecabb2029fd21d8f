using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Documents;

/// <summary>What the containers around a leaf say of it.</summary>
internal sealed record Surroundings
{
    public int List { get; init; } = -1;

    public int ListDepth { get; init; }

    public bool IsOrdered { get; init; }

    public int QuoteDepth { get; init; }

    public int Table { get; init; } = -1;

    public bool IsTableHead { get; init; }

    /// <summary>What text directly inside is: a paragraph, or that of a heading, an item, a cell or a footnote.</summary>
    public BlockKind TextKind { get; init; } = BlockKind.Paragraph;

    public int HeadingLevel { get; init; }

    public string? FootnoteLabel { get; init; }

    public PageRegion Region { get; init; }

    /// <summary>Whether a part of the page is open, whose headers and footers are not the page's.</summary>
    public bool InSection { get; init; }

    /// <summary>Whether a browser shows nothing of what stands inside.</summary>
    public bool IsHidden { get; init; }

    /// <summary>A leaf that stands in them.</summary>
    public Block ToBlock(TextSpan span, Prose prose, bool startsItem, string? label = null) => new()
    {
        Kind = TextKind,
        Span = span,
        Prose = prose,
        HeadingLevel = HeadingLevel,
        List = List,
        ListDepth = ListDepth,
        IsOrdered = IsOrdered,
        StartsItem = startsItem,
        QuoteDepth = QuoteDepth,
        Table = Table,
        IsTableHead = IsTableHead,
        Label = label ?? (TextKind == BlockKind.FootnoteText ? FootnoteLabel : null),
        Region = Region,
    };
}
