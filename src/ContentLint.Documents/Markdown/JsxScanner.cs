namespace ContentLint.Documents.Markdown;

/// <summary>Finds the ends of JSX tags and expressions, strings and nested braces minded.</summary>
internal static class JsxScanner
{
    // An expression in an article is a few lines; an open brace must not cost a look at the whole file.
    private const int Longest = 20_000;

    /// <summary>UTF-16 offset behind the expression that begins with the brace at <paramref name="at"/>; -1 when it does not end.</summary>
    public static int BehindExpression(string text, int at)
    {
        int limit = at + Longest < text.Length ? at + Longest : text.Length, depth = 0;
        for (int i = at; i < limit; i++)
        {
            switch (text[i])
            {
                case '{': depth++; break;
                case '}' when --depth == 0: return i + 1;
                case '"' or '`': i = EndOfString(text, i, limit); break;
                case '/' when i + 1 < limit && text[i + 1] == '*':
                    int close = text.IndexOf("*/", i + 2, limit - i - 2, System.StringComparison.Ordinal);
                    if (close < 0) return -1;
                    i = close + 1;
                    break;
            }

            if (i < 0) return -1;
        }

        return -1;
    }

    /// <summary>Whether a tag of a component or a fragment begins at <paramref name="at"/>.</summary>
    public static bool IsComponentTag(string text, int at)
    {
        int i = at + 1 < text.Length && text[at + 1] == '/' ? at + 2 : at + 1;
        return i < text.Length && text[i] is (>= 'A' and <= 'Z') or '>';
    }

    /// <summary>UTF-16 offset behind the tag that begins at <paramref name="at"/>; -1 when it does not end.</summary>
    public static int BehindComponentTag(string text, int at)
    {
        int limit = at + Longest < text.Length ? at + Longest : text.Length;
        int i = at + 1;
        for (; i >= 0 && i < limit; i++)
        {
            if (text[i] == '>') return i + 1;
            if (text[i] is '"' or '\'') i = EndOfString(text, i, limit);
            else if (text[i] == '{') i = BehindExpression(text, i) - 1;
            if (i < 0) return -1;
        }

        return -1;
    }

    /// <summary>Offset of the closing quotation mark; -1 when the string does not end.</summary>
    private static int EndOfString(string text, int at, int limit)
    {
        for (int i = at + 1; i < limit; i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] == text[at]) return i;
        }

        return -1;
    }
}
