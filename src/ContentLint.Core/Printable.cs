using System.Globalization;
using System.Text;

namespace ContentLint.Core;

/// <summary>Text out of documents as it may be shown to people: terminals, logs and editors obey some characters instead of showing them.</summary>
public static class Printable
{
    /// <summary>Whether characters of a category can move the cursor, colour a terminal, reorder or break a line.</summary>
    public static bool IsObeyed(UnicodeCategory category) =>
        category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    /// <summary>The text on one line, a space for a tab and U+FFFD for what would be obeyed.</summary>
    public static string Of(string text)
    {
        StringBuilder? safe = null;
        for (int at = 0; at < text.Length; at++)
        {
            bool isPair = char.IsSurrogatePair(text, at);
            if (IsObeyed(CharUnicodeInfo.GetUnicodeCategory(text, at)))
            {
                safe ??= new StringBuilder(text, 0, at, text.Length);
                safe.Append(text[at] == '\t' ? ' ' : '\uFFFD');
            }
            else
            {
                safe?.Append(text, at, isPair ? 2 : 1);
            }

            if (isPair) at++;
        }

        return safe?.ToString() ?? text;
    }
}
