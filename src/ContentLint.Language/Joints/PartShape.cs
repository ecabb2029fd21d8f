namespace ContentLint.Language;

/// <summary>How a piece of a word is capitalised, grown letter by letter.</summary>
internal struct PartShape
{
    private int letters;
    private int uppers;
    private bool startsUpper;

    /// <summary>Only small letters.</summary>
    public readonly bool IsLower => uppers == 0;

    /// <summary>Only capitals.</summary>
    public readonly bool IsAllUpper => uppers == letters;

    /// <summary>Capitals anywhere but at the head or throughout: <c>iPhone</c>, <c>McDonald</c>.</summary>
    public readonly bool IsOdd => uppers != 0 && uppers != letters && !(uppers == 1 && startsUpper);

    /// <summary>Capitals behind one small letter: <c>iOS</c>, <c>gRPC</c>.</summary>
    public readonly bool IsSmallHeaded => !startsUpper && letters >= 3 && uppers == letters - 1;

    /// <summary>Capitals with a small s behind them: <c>GPUs</c>.</summary>
    public bool IsPlural { get; private set; }

    /// <summary>The article <c>a</c>, the only small letter that is a word.</summary>
    public bool IsA { get; private set; }

    public void Add(char c)
    {
        bool upper = char.IsUpper(c);
        IsPlural = c == 's' && letters >= 2 && uppers == letters;
        if (letters == 0) startsUpper = upper;
        letters++;
        IsA = letters == 1 && c == 'a';
        if (upper) uppers++;
    }
}
