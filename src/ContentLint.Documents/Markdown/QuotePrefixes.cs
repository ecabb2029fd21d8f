using Markdig.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Documents.Markdown;

/// <summary>The marks of block quotes that stand inside the raw ranges of HTML blocks, at the head of each of their lines.</summary>
internal static class QuotePrefixes
{
    /// <summary>The text with those marks covered by spaces.</summary>
    public static string Cover(string text, MarkdownDocument tree)
    {
        if (text.IndexOf('<') < 0) return text;
        var mask = new Mask(text);
        foreach (var html in tree.Descendants<HtmlBlock>())
        {
            int depth = 0;
            for (var parent = html.Parent; parent is not null; parent = parent.Parent)
            {
                if (parent is QuoteBlock) depth++;
            }

            if (depth > 0) Cover(mask, text, TextSpan.FromBounds(html.Span.Start, System.Math.Min(html.Span.End + 1, text.Length)), depth);
        }

        return mask.ToString();
    }

    private static void Cover(Mask mask, string text, TextSpan span, int quoteDepth)
    {
        for (int i = span.Start; i < span.End; i++)
        {
            if (text[i] is not ('\r' or '\n')) continue;
            for (int depth = 0; i + 1 < span.End && text[i + 1] is ' ' or '\t' or '>' && depth < quoteDepth; i++)
            {
                if (text[i + 1] != '>') continue;
                mask.Cover(new TextSpan(i + 1, 1), ' ');
                depth++;
            }
        }
    }
}
