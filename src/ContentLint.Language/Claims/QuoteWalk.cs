namespace ContentLint.Language;

/// <summary>Tells, for ascending offsets of a passage, whether they stand inside quotation marks; each character is read once.</summary>
internal sealed class QuoteWalk(string text)
{
    private static readonly char[] Closers = ['”', '"'];
    private readonly int lastCloser = text.LastIndexOfAny(Closers);
    private int at;
    private bool open;

    /// <summary>Whether a mark before the offset is open there and one behind it can close it.</summary>
    public bool IsQuoted(int offset)
    {
        for (; at < offset; at++)
        {
            if (text[at] == '“') open = true;
            else if (text[at] == '”') open = false;
            else if (text[at] == '"') open = !open;
        }

        return open && lastCloser >= offset;
    }
}
