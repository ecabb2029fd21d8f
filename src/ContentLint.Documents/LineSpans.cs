using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Documents;

/// <summary>
/// The lines of a text without their ends. A line ends at <c>\n</c>, <c>\r\n</c> or <c>\r</c> only; Roslyn's own lines also end at
/// U+0085, U+2028 and U+2029, which stand inside scraped paragraphs.
/// </summary>
internal static class LineSpans
{
    private static readonly char[] Ends = ['\r', '\n'];

    /// <summary>All lines, blank ones included.</summary>
    public static IEnumerable<TextSpan> Of(string text) => Of(text, new TextSpan(0, text.Length));

    /// <summary>The lines of a range that begins at the start of a line.</summary>
    public static IEnumerable<TextSpan> Of(string text, TextSpan range)
    {
        int start = range.Start;
        while (start <= range.End)
        {
            int end = text.IndexOfAny(Ends, start, range.End - start);
            if (end < 0) end = range.End;
            yield return TextSpan.FromBounds(start, end);
            start = end + 1 < range.End && text[end] == '\r' && text[end + 1] == '\n' ? end + 2 : end + 1;
        }
    }
}
