using System;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Documents.Html;

/// <summary>Comments as remarks.</summary>
internal static class HtmlComments
{
    /// <summary>The remark for a comment at a range, delimiters included, closed or not.</summary>
    public static Remark Remark(string text, TextSpan span)
    {
        int start = Math.Min(span.Start + 4, span.End), end = span.End;
        if (end - start >= 3 && string.CompareOrdinal(text, end - 3, "-->", 0, 3) == 0) end -= 3;
        return Documents.Remark.Of(text, span, TextSpan.FromBounds(start, end));
    }
}
