namespace ContentLint.Language;

/// <summary>What a passage is in the structure of its article.</summary>
public enum PassageRole
{
    /// <summary>Text of the article: paragraphs, list items, quotations, cells.</summary>
    Body,

    /// <summary>The title of the article.</summary>
    Title,

    /// <summary>A heading, declared by markup or inferred from its shape.</summary>
    Heading,

    /// <summary>A headline of another article that stands in the text.</summary>
    Teaser,

    /// <summary>Page furniture: controls, notices and forms of the site.</summary>
    Furniture,

    /// <summary>A short line that is none of the others: a byline, a date, a label, an entry of a menu.</summary>
    Fragment,
}
