using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentLint.Documents.Markdown;

/// <summary>A footnote mark in the text, whether or not there is a footnote of that label.</summary>
internal sealed class FootnoteMarkInline : LeafInline
{
    /// <summary>The label between <c>[^</c> and <c>]</c>.</summary>
    public required string FootnoteLabel { get; init; }
}

/// <summary>Reads <c>[^label]</c>.</summary>
internal sealed class FootnoteMarkParser : InlineParser
{
    public FootnoteMarkParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (FootnoteLabel.Read(slice.Text, slice.Start, slice.End + 1) is not { } label) return false;
        int length = label.Length + 3;
        int start = processor.GetSourcePosition(slice.Start, out int line, out int column);
        processor.Inline = new FootnoteMarkInline
        {
            FootnoteLabel = label,
            Span = new SourceSpan(start, start + length - 1),
            Line = line,
            Column = column,
        };
        slice.Start += length;
        return true;
    }
}

/// <summary>The form of a footnote label: no white space and no bracket, so it stands on one line.</summary>
internal static class FootnoteLabel
{
    private const int MaximumLength = 200;

    /// <summary>The label of a <c>[^label]</c> that begins at <paramref name="start"/>, or null.</summary>
    public static string? Read(string text, int start, int end)
    {
        if (start + 3 >= end || text[start] != '[' || text[start + 1] != '^') return null;
        int i = start + 2;
        while (i < end && i - start < MaximumLength && text[i] is not ('[' or ']') && !char.IsWhiteSpace(text[i])) i++;
        return i > start + 2 && i < end && text[i] == ']' ? text.Substring(start + 2, i - start - 2) : null;
    }
}
