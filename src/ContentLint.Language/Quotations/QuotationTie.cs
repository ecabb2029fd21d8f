namespace ContentLint.Language;

/// <summary>What ties a quotation to the one whose words it gives.</summary>
public enum QuotationTie
{
    /// <summary>Nothing that a reader could find.</summary>
    None,

    /// <summary>A cue with its source in the same sentence.</summary>
    Cue,

    /// <summary>It stands inside a sentence of the text, which speaks for it.</summary>
    Sentence,

    /// <summary>The paragraph around it says whose words they are.</summary>
    Paragraph,

    /// <summary>The speaker goes on from the paragraph before, or is named in the one behind.</summary>
    Neighbour,

    /// <summary>A name behind a dash, a link, a citation mark.</summary>
    Reference,
}
