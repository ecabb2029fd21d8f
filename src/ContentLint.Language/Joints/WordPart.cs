namespace ContentLint.Language;

/// <summary>A piece of a word that may be a word of its own.</summary>
/// <param name="Start">UTF-16 offset in the passage's text.</param>
/// <param name="End">End, exclusive.</param>
/// <param name="Bits">What it costs to say it as a word: the rarer, the more.</param>
/// <param name="Kind">How it is known.</param>
/// <param name="Hash">Its hash, by which lexicon, pairs and vocabulary know it; 0 for digits.</param>
internal readonly record struct WordPart(int Start, int End, float Bits, PartKind Kind, ulong Hash)
{
    public int Length => End - Start;
}

/// <summary>How a piece of a word is known.</summary>
internal enum PartKind : byte
{
    /// <summary>A word of the lexicon with its count.</summary>
    Counted,

    /// <summary>A word of the lexicon without a count.</summary>
    Spelled,

    /// <summary>No word of the lexicon, but it stands by itself elsewhere in the article.</summary>
    Local,

    /// <summary>Unknown, with a capital: it may be a name.</summary>
    Name,

    /// <summary>Unknown, all capitals.</summary>
    Acronym,

    /// <summary>Digits with inner separators.</summary>
    Number,
}
