using System;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Documents;

/// <summary>
/// The lines of a text without their ends. A line ends at <c>\n</c>, <c>\r\n</c> or <c>\r</c> only; Roslyn's own lines also end at
/// U+0085, U+2028 and U+2029, which stand inside scraped paragraphs. Walked without an object, as every text is.
/// </summary>
internal struct LineSpans
{
    private readonly string text;
    private readonly int rangeEnd;
    private int next;

    private LineSpans(string text, TextSpan range)
    {
        this.text = text;
        rangeEnd = range.End;
        next = range.Start;
        Current = default;
    }

    /// <summary>The line that the walk has come to.</summary>
    public TextSpan Current { get; private set; }

    /// <summary>All lines, blank ones included.</summary>
    public static LineSpans Of(string text) => Of(text, new TextSpan(0, text.Length));

    /// <summary>The lines of a range that begins at the start of a line.</summary>
    public static LineSpans Of(string text, TextSpan range) => new(text, range);

    /// <summary>Begins the walk.</summary>
    public readonly LineSpans GetEnumerator() => this;

    /// <summary>Goes on to the next line; false behind the last one.</summary>
    public bool MoveNext()
    {
        int start = next;
        if (start > rangeEnd) return false;
        int length = text.AsSpan(start, rangeEnd - start).IndexOfAny('\r', '\n'), end = length < 0 ? rangeEnd : start + length;
        Current = TextSpan.FromBounds(start, end);
        next = end + 1 < rangeEnd && text[end] == '\r' && text[end + 1] == '\n' ? end + 2 : end + 1;
        return true;
    }
}
