namespace ContentLint.Language;

/// <summary>What quotation marks are put around.</summary>
public enum QuotationKind
{
    /// <summary>Words that somebody said or wrote: a sentence, or a part of one that runs on.</summary>
    Speech,

    /// <summary>A phrase inside a sentence: a scare quote, a term, a name, a few words of somebody.</summary>
    Phrase,

    /// <summary>A title in title case.</summary>
    Title,
}
