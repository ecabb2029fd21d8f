using System;
using ContentLint.Documents;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>The source between two passages, where there may be matter without words: code, an embedded film, a component, a macro.</summary>
internal static class SourceGap
{
    // Elements that hold others and show nothing themselves.
    private static readonly WordTable Containers = new(new[]
    {
        "div", "section", "article", "main", "p", "span", "a", "br", "hr", "b", "i", "em", "strong", "ul", "ol", "li", "header", "footer",
        "html", "head", "body", "h1", "h2", "h3", "h4", "h5", "h6", "center", "font", "small", "nav", "aside", "wbr",
    });

    /// <summary>Whether anything but white space, punctuation and empty containers stands in a half-open range of the source.</summary>
    public static bool HoldsMatter(Document document, int start, int end)
    {
        var source = document.Source;
        for (int i = start; i < end; i++)
        {
            char c = source[i];
            if (c == '<' && i + 1 < end && (char.IsLetter(source[i + 1]) || source[i + 1] is '/' or '!'))
            {
                int close = i + 1;
                while (close < end && source[close] != '>') close++;
                if (source[i + 1] == '!' ? document.Format != DocumentFormat.Html : source[i + 1] != '/' && !IsContainer(source, i + 1, close)) return true;
                i = close;
            }
            else if (c == '{' || char.IsLetterOrDigit(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsContainer(SourceText source, int start, int close)
    {
        int end = start;
        while (end < close && char.IsLetterOrDigit(source[end])) end++;
        return end - start < 10 && Containers.Contains(source.ToString(TextSpan.FromBounds(start, end)).AsSpan());
    }
}
