using System;
using System.Collections.Generic;

namespace ContentLint.Cli.Changes;

/// <summary>Where the lines of a text begin, as git counts lines: they end at LF only.</summary>
internal sealed class LineStarts
{
    private readonly List<int> starts = [0];
    private readonly int length;

    public LineStarts(string text)
    {
        length = text.Length;
        for (int at = text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\n', at + 1)) starts.Add(at + 1);
    }

    /// <summary>UTF-16 offset at which a line (from 0) begins; the text's end for lines that it does not have.</summary>
    public int this[int line] => line < starts.Count ? starts[line] : length;
}
