using System.Net;

namespace ContentLint.Language;

/// <summary>Reads a character that is written by its name or number, escaped once or several times: <c>&amp;amp;nbsp;</c>.</summary>
internal static class EntityRemnant
{
    private const int Longest = 60;
    private const int MostEscapes = 6;

    /// <summary>End of the entity at an ampersand and what it means; -1 when there is none.</summary>
    public static int Read(string text, int start, out string meant)
    {
        meant = "";
        int end = start + 1;
        while (end < text.Length && end - start < Longest && IsPart(text[end])) end++;
        if (end >= text.Length || text[end] != ';') return -1;
        end++;
        while (end < text.Length && end - start < Longest && IsEscape(text, start, end))
        {
            int next = text.IndexOf(';', end);
            if (next < 0 || next - end > Longest || !ArePart(text, end, next)) break;
            end = next + 1;
        }

        string written = text.Substring(start, end - start);
        meant = Decode(written);
        return meant == written || meant.Length > 2 ? -1 : end;
    }

    private static string Decode(string written)
    {
        for (int i = 0; i < MostEscapes; i++)
        {
            string decoded = WebUtility.HtmlDecode(written);
            if (decoded == written) break;
            written = decoded;
        }

        if (written.Length == 1 && written[0] is >= '\u0080' and < '\u00A0' && CodePage.Western(written[0]) is not '\0' and var western) return western.ToString();
        return written.Length == 1 && HiddenCharacter.NameOf(written, 0) is not null ? "" : written;
    }

    // Behind "&amp;" more of the name may follow.
    private static bool IsEscape(string text, int start, int end) => end - start > 4 && string.CompareOrdinal(text, end - 4, "amp;", 0, 4) == 0 && IsPart(text[end]);

    private static bool ArePart(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!IsPart(text[i])) return false;
        }

        return end > start;
    }

    private static bool IsPart(char c) => c < 128 && (char.IsLetterOrDigit(c) || c == '#');
}
