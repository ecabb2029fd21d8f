namespace ContentLint.Language;

/// <summary>What kind of identifier names a work.</summary>
public enum ReferenceIdentifierKind
{
    /// <summary>Digital object identifier.</summary>
    Doi,

    /// <summary>Number of a PubMed record.</summary>
    PubMed,

    /// <summary>Number of a PubMed Central record, with its <c>PMC</c>.</summary>
    PubMedCentral,

    /// <summary>International standard book number of 10 or 13 digits.</summary>
    Isbn,

    /// <summary>International standard serial number.</summary>
    Issn,

    /// <summary>Number of a preprint in arXiv, as the cue <c>arXiv:</c> leads to it.</summary>
    ArXiv,

    /// <summary>A web address.</summary>
    Address,
}
