using System;

namespace ContentLint.Documents.Markdown;

/// <summary>Tells the scalars of YAML that stand on one line and mean what is written; whatever might mean more is none of them.</summary>
internal static class PlainScalar
{
    // Signs that mean nothing inside of a scalar without quotation marks, but a colon before white space.
    private const string InUnquoted = " -_./,;:'\"()?!+=&%@$";

    /// <summary>Whether it is one, with or without quotation marks.</summary>
    public static bool Is(ReadOnlySpan<char> written, out ReadOnlySpan<char> value)
    {
        value = written;
        if (written.IsEmpty) return false;
        if (!IsQuote(written[0])) return IsUnquoted(written);
        if (written.Length < 2 || written[written.Length - 1] != written[0]) return false;
        value = written.Slice(1, written.Length - 2);
        return IsInQuotes(value, written[0]);
    }

    /// <summary>Whether a character begins and ends a quoted scalar.</summary>
    public static bool IsQuote(char c) => c is '"' or '\'';

    /// <summary>Whether a part of a scalar in such quotation marks neither ends it nor escapes anything.</summary>
    public static bool IsInQuotes(ReadOnlySpan<char> written, char quote) => written.IndexOfAny(quote, '\\') < 0 && IsOfVisible(written);

    /// <summary>Whether all characters are visible ones or spaces that YAML leaves as they are.</summary>
    public static bool IsOfVisible(ReadOnlySpan<char> written)
    {
        foreach (char c in written)
        {
            if (!(c is >= ' ' and <= '~' || IsOfWords(c))) return false;
        }

        return true;
    }

    /// <summary>Whether a line, or a line that another goes on with, is a scalar without quotation marks.</summary>
    public static bool IsUnquoted(ReadOnlySpan<char> written)
    {
        if (!(written[0] == '/' || IsOfWords(written[0])) || written[written.Length - 1] == ':') return false;
        for (int i = 1; i < written.Length; i++)
        {
            char c = written[i];
            if (!IsOfWords(c) && InUnquoted.IndexOf(c) < 0) return false;
            if (c == ':' && written[i + 1] == ' ') return false;
        }

        return true;
    }

    /// <summary>Whether it is a letter of ASCII.</summary>
    public static bool IsAsciiLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    // Letters, digits and the dashes and quotation marks of typography; none of them means anything to YAML.
    private static bool IsOfWords(char c) => IsAsciiLetter(c) || c is (>= '0' and <= '9') or (>= '\u2010' and <= '\u2026') || (c > '\u00BF' && char.IsLetter(c));
}
