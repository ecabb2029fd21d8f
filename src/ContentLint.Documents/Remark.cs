using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Documents;

/// <summary>A comment in the markup, as suppressions are written.</summary>
/// <param name="Span">Half-open UTF-16 range in the source, delimiters included.</param>
/// <param name="Inner">Half-open UTF-16 range in the source of what stands between the delimiters, without white space around it.</param>
/// <param name="Text">The text of the inner range, as it was read.</param>
public sealed record Remark(TextSpan Span, TextSpan Inner, string Text)
{
    /// <summary>Makes a remark of a comment.</summary>
    /// <param name="text">What is read; offsets in it are those of the source.</param>
    /// <param name="span">The comment, delimiters included.</param>
    /// <param name="inner">What stands between the delimiters.</param>
    internal static Remark Of(string text, TextSpan span, TextSpan inner)
    {
        int start = inner.Start, end = inner.End;
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new Remark(span, TextSpan.FromBounds(start, end), text.Substring(start, end - start));
    }
}
