using System.Globalization;
using System.Text;

namespace ContentLint.Core.Fixing;

/// <summary>
/// Any text as printable ASCII without commas and semicolons. Each other UTF-16 unit is a percent sign and four hexadecimal digits, so
/// that half a surrogate pair comes through as well.
/// </summary>
internal static class PlainAscii
{
    private const int Digits = 4;

    /// <summary>Writes a text.</summary>
    public static string Write(string text)
    {
        var written = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (c is >= ' ' and <= '~' and not ('%' or ',' or ';')) written.Append(c);
            else written.Append('%').Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
        }

        return written.ToString();
    }

    /// <summary>Reads a text; null when nobody wrote it so.</summary>
    public static string? Read(string written)
    {
        var text = new StringBuilder(written.Length);
        for (int i = 0; i < written.Length; i++)
        {
            if (written[i] is < ' ' or > '~' or ',' or ';') return null;
            if (written[i] != '%')
            {
                text.Append(written[i]);
                continue;
            }

            if (i + Digits >= written.Length || !int.TryParse(written.Substring(i + 1, Digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int unit)) return null;
            text.Append((char)unit);
            i += Digits;
        }

        return text.ToString();
    }
}
