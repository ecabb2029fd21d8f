using System;

namespace ContentLint.Language;

/// <summary>What a lexicon knows about a word beside its spelling.</summary>
[Flags]
internal enum WordFlags : byte
{
    None = 0,

    /// <summary>Known with capitals only: a name of a person, a place, a brand, an acronym.</summary>
    Capitalised = 1,

    /// <summary>Name of a company or its ticker symbol.</summary>
    Company = 2,

    /// <summary>Term of computing.</summary>
    Term = 4,

    /// <summary>Scientific name or term; of these only the ones are kept that could be taken for two words.</summary>
    Scientific = 8,

    /// <summary>Any of those: no plain word of the language.</summary>
    Special = Capitalised | Company | Term | Scientific,

    /// <summary>In common use, and no name; of one or two letters only what may lose the space beside it.</summary>
    Usual = 16,

    /// <summary>So frequent in print that two other words do not make it by chance.</summary>
    Frequent = 32,

    /// <summary>Rare, and other words may make it up as far as their counts tell; whoever lacks it is one word.</summary>
    Divisible = 64,

    /// <summary>In the table only: the word is not of the lexicon, it stands in a list.</summary>
    Listed = 128,

    /// <summary>In a text only, whose words are never said to be listed: the word as it stands there has ASCII letters only.</summary>
    Plain = Listed,
}
