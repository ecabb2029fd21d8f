namespace ContentLint.Documents.PlainText;

/// <summary>What begins a list item in a text without markup.</summary>
/// <param name="Length">UTF-16 length of the bullet and the white space behind it; 0 when the line has none.</param>
/// <param name="Number">The number of a numbered item; -1 for a sign.</param>
/// <param name="Sign">The sign, or the character behind the number.</param>
internal readonly record struct Bullet(int Length, int Number, char Sign)
{
    private const string Signs = "-*+•–—·‣▪▫◦●○■□➢►✓✔";

    // A year at the start of a wrapped line ("in 2010. Then") is no bullet.
    private const int LongestNumber = 3;

    /// <summary>Whether the line has a bullet.</summary>
    public bool Exists => Length > 0;

    /// <summary>Reads the bullet at the start of a line.</summary>
    public static Bullet Read(string text, TextLine line)
    {
        int i = line.ContentStart;
        if (i >= line.ContentEnd) return default;
        if (Signs.IndexOf(text[i]) >= 0) return Behind(text, line, i + 1, -1, text[i]);
        int number = 0, first = i;
        while (i < line.ContentEnd && i - first < LongestNumber && text[i] is >= '0' and <= '9') number = (number * 10) + (text[i++] - '0');
        return i > first && i < line.ContentEnd && text[i] is '.' or ')' ? Behind(text, line, i + 1, number, text[i]) : default;
    }

    /// <summary>Whether an item with this bullet may follow one with <paramref name="last"/> in the same list.</summary>
    public bool Follows(Bullet last) => last.Exists && Sign == last.Sign && (Number < 0 ? last.Number < 0 : Number == last.Number + 1);

    private static Bullet Behind(string text, TextLine line, int end, int number, char sign)
    {
        int content = end;
        while (content < line.ContentEnd && char.IsWhiteSpace(text[content])) content++;
        return content == end || content == line.ContentEnd ? default : new Bullet(content - line.ContentStart, number, sign);
    }
}
