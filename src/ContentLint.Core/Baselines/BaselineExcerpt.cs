using System.Globalization;
using System.Text;

namespace ContentLint.Core.Baselines;

/// <summary>The flagged text as a baseline shows it: short, on one line, with nothing in it that a terminal or a diff would obey.</summary>
public static class BaselineExcerpt
{
    private const int Room = 60;

    /// <summary>Makes the excerpt of a flagged text.</summary>
    public static string Of(string text)
    {
        var excerpt = new StringBuilder();
        bool isSpaced = false;
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                isSpaced = excerpt.Length > 0;
                continue;
            }

            int size = char.IsSurrogatePair(text, i) ? 2 : 1;
            if (excerpt.Length + size + (isSpaced ? 1 : 0) > Room) return excerpt.Append('…').ToString();
            if (isSpaced) excerpt.Append(' ');
            isSpaced = false;
            if (Printable.IsObeyed(CharUnicodeInfo.GetUnicodeCategory(text, i))) excerpt.Append('\uFFFD');
            else excerpt.Append(text, i, size);
            i += size - 1;
        }

        return excerpt.ToString();
    }
}
