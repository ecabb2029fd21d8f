using ContentLint.Documents;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>Finds the title of a reference: in quotation marks, in emphasis, or between the authors and the container.</summary>
internal static class ReferenceTitle
{
    /// <summary>The words between the quotation marks at the head of a range.</summary>
    public static TextSpan? Quoted(string text, TextSpan span)
    {
        if (span.IsEmpty || text[span.Start] is not ('“' or '"' or '‘' or '\'')) return null;
        int close = text[span.Start] switch
        {
            '“' => text.IndexOf('”', span.Start + 1, span.Length - 1),
            '"' => text.IndexOf('"', span.Start + 1, span.Length - 1),
            _ => SingleClose(text, span),
        };
        if (close < 0) return null;
        int end = close;
        while (end > span.Start + 1 && text[end - 1] is '.' or ',') end--;
        return TextSpan.FromBounds(span.Start + 1, end);
    }

    /// <summary>The first single mark behind which a comma or full stop stands; the others are apostrophes.</summary>
    private static int SingleClose(string text, TextSpan span)
    {
        for (int i = span.Start + 2; i + 1 < span.End; i++)
        {
            if (text[i] is '’' or '\'' && (text[i + 1] is ',' or '.' || text[i - 1] is '.' or '?' or '!' or ',')) return i;
        }

        return -1;
    }

    /// <summary>The first emphasised stretch.</summary>
    public static TextSpan? FirstEmphasis(Passage passage, TextSpan span)
    {
        foreach (var mark in passage.MarksIn(span))
        {
            if (mark.Kind is MarkKind.Emphasis or MarkKind.Citation && span.Contains(mark.Span) && !mark.Span.IsEmpty) return mark.Span;
        }

        return null;
    }

    /// <summary>The emphasised stretch right behind the authors.</summary>
    public static TextSpan? OfBook(Passage passage, TextSpan span) =>
        FirstEmphasis(passage, span) is { } emphasis && emphasis.Start == span.Start && emphasis.End < span.End ? emphasis : null;

    /// <summary>What stands from an offset to the container, without the signs around it.</summary>
    public static TextSpan? Before(string text, int start, int end)
    {
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '.' or ',' or '?' or '!' or '“' or '"')) end--;
        while (start < end && text[start] is '“' or '"') start++;
        return end > start ? TextSpan.FromBounds(start, end) : null;
    }
}
