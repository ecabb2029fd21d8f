using System;
using System.Collections.Generic;

namespace ContentLint.Documents;

/// <summary>
/// Lines as git, GitHub and editors count them: they end at LF, CRLF or a lone CR. (Roslyn's own index also ends lines at U+0085,
/// U+2028 and U+2029, which would shift every later line number.)
/// </summary>
public sealed class LineIndex
{
    private readonly string text;
    private readonly List<int> starts = [0];

    /// <summary>Finds the lines of a text.</summary>
    public LineIndex(string text)
    {
        this.text = text;
        int at = 0;
        for (int next = NextEnd(at); next >= 0; next = NextEnd(at))
        {
            at += next + 1;
            if (text[at - 1] == '\r' && at < text.Length && text[at] == '\n') at++;
            starts.Add(at);
        }

        int NextEnd(int from) => text.AsSpan(from).IndexOfAny('\r', '\n');
    }

    /// <summary>How many lines there are.</summary>
    public int Count => starts.Count;

    /// <summary>The line and column of an offset, both from 1, the column in UTF-16 code units.</summary>
    public (int Line, int Column) At(int offset)
    {
        int index = starts.BinarySearch(offset);
        if (index < 0) index = ~index - 1;
        return (index + 1, offset - starts[index] + 1);
    }

    /// <summary>Half-open range of a line (from 1) without its end.</summary>
    public (int Start, int End) Line(int line)
    {
        int start = starts[line - 1], end = line < starts.Count ? starts[line] : text.Length;
        while (end > start && text[end - 1] is '\r' or '\n') end--;
        return (start, end);
    }
}
