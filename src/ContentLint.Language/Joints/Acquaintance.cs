namespace ContentLint.Language;

/// <summary>How well the lists of words know a word.</summary>
internal enum Acquaintance : byte
{
    Unknown,

    /// <summary>Known and so seldom in print that two frequent words may make it by chance: <c>fromus</c>, <c>forwaste</c>.</summary>
    Rare,

    Known,
}
