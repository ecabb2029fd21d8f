namespace ContentLint.Language;

/// <summary>What a word is by its characters.</summary>
public enum WordKind : byte
{
    /// <summary>Letters, with inner apostrophes (<c>don’t</c>) and combining marks.</summary>
    Letters,

    /// <summary>Digits with inner separators (<c>1,200.5</c>).</summary>
    Number,

    /// <summary>Letters and digits together (<c>IL2</c>, <c>10percent</c>).</summary>
    Mixed,

    /// <summary>A web or mail address, a path, a DOI, an identifier with signs inside: nothing a rule may take apart.</summary>
    Address,
}
