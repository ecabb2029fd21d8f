using System.Collections.Generic;

namespace ContentLint.Documents.PlainText;

/// <summary>One line of a text without markup.</summary>
/// <param name="Start">UTF-16 offset of the line.</param>
/// <param name="ContentStart">UTF-16 offset of its first character that is not white space.</param>
/// <param name="ContentEnd">UTF-16 offset behind its last character that is not white space.</param>
/// <param name="End">UTF-16 offset of its line end.</param>
internal readonly record struct TextLine(int Start, int ContentStart, int ContentEnd, int End)
{
    /// <summary>Whether it holds white space at most.</summary>
    public bool IsBlank => ContentStart == ContentEnd;

    /// <summary>Columns before its first character.</summary>
    public int Indent => ContentStart - Start;

    /// <summary>Columns up to its last character, indentation included.</summary>
    public int Width => ContentEnd - Start;

    /// <summary>All lines of a text, blank ones included.</summary>
    public static List<TextLine> Split(string text)
    {
        var lines = new List<TextLine>();
        foreach (var line in LineSpans.Of(text)) lines.Add(Make(text, line.Start, line.End));
        return lines;
    }

    private static TextLine Make(string text, int start, int end)
    {
        int from = start, to = end;
        while (from < to && char.IsWhiteSpace(text[from])) from++;
        while (to > from && char.IsWhiteSpace(text[to - 1])) to--;
        return new TextLine(start, from, to, end);
    }
}
