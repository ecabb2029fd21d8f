using System;
using System.Globalization;
using System.Text;

namespace ContentLint.Cli.Reports.Markdown;

/// <summary>
/// Text for a cell of a table in GitHub's Markdown that stays text: no markup, no HTML, no mention, no link, no emoji, no formula.
/// </summary>
internal static class MarkdownText
{
    // A character that can begin or end markup is written as a reference, which Markdown never reads as markup.
    private const string Markup = "&<>|`[]()*_~\\!${}";

    // GitHub turns @name, #1, GH-1, :name:, https:// and www. into something else after the references are read.
    private const string Break = "&#8203;";

    /// <summary>One line of text.</summary>
    public static string Escape(string text)
    {
        string safe = ExcerptLine.Safe(text.ReplaceLineEndings(" "));
        var result = new StringBuilder(safe.Length + 16);
        for (int i = 0; i < safe.Length; i++)
        {
            char c = safe[i];
            if (Markup.Contains(c, StringComparison.Ordinal)) result.Append(CultureInfo.InvariantCulture, $"&#{(int)c};");
            else result.Append(c);
            if (i + 1 < safe.Length && IsBroken(safe, i)) result.Append(Break);
        }

        return result.ToString();
    }

    private static bool IsBroken(string text, int i) => text[i] switch
    {
        '@' or '#' => true,
        ':' => text[i + 1] != ' ',
        '-' => i >= 2 && text.AsSpan(i - 2, 2).Equals("GH", StringComparison.OrdinalIgnoreCase),
        'w' or 'W' => text[i + 1] == '.',
        _ => false,
    };
}
