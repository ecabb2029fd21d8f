using System;
using System.Globalization;
using System.Text;
using Markdig.Helpers;

namespace ContentLint.Documents.Html;

/// <summary>Character references of HTML, decoded as browsers decode them.</summary>
internal static class HtmlEntities
{
    private const int Longest = 40;

    // What browsers make of &#128; to &#159;, which authors mean as Windows-1252.
    private const string Windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009Džÿ";

    // Names that old pages write without a semicolon.
    private static readonly string[] Bare = ["amp", "lt", "gt", "quot", "nbsp", "copy", "reg"];

    /// <summary>Reads the reference whose ampersand stands at <paramref name="at"/>.</summary>
    /// <returns>The characters and the UTF-16 length of the reference; length 0 when the ampersand stands for itself.</returns>
    public static (string Characters, int Length) Read(string text, int at, int end)
    {
        int i = at + 1, limit = Math.Min(end, at + Longest);
        if (i < limit && text[i] == '#') return Number(text, at, limit);
        while (i < limit && IsNamePart(text[i])) i++;
        if (i == at + 1) return ("", 0);
        if (i < limit && text[i] == ';' && EntityHelper.DecodeEntity(text.AsSpan(at + 1, i - at - 1)) is { } named)
            return (named, i + 1 - at);
        foreach (string bare in Bare)
        {
            if (i - at - 1 == bare.Length && string.CompareOrdinal(text, at + 1, bare, 0, bare.Length) == 0 && !(i < end && text[i] == '='))
                return (EntityHelper.DecodeEntity(bare.AsSpan())!, i - at);
        }

        return ("", 0);
    }

    /// <summary>A text with its references decoded.</summary>
    public static string Decode(string text)
    {
        if (text.IndexOf('&') < 0) return text;
        var decoded = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length;)
        {
            var (characters, length) = text[i] == '&' ? Read(text, i, text.Length) : ("", 0);
            if (length == 0) decoded.Append(text[i++]);
            else decoded.Append(characters);
            i += length;
        }

        return decoded.ToString();
    }

    private static (string Characters, int Length) Number(string text, int at, int limit)
    {
        int i = at + 2;
        bool hex = i < limit && (text[i] | 0x20) == 'x';
        if (hex) i++;
        int first = i;
        while (i < limit && i - first < 8 && (hex ? Uri.IsHexDigit(text[i]) : text[i] is >= '0' and <= '9')) i++;
        if (i == first) return ("", 0);
        long code = long.Parse(text.Substring(first, i - first), hex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture);
        int length = (i < limit && text[i] == ';' ? i + 1 : i) - at;
        if (code is >= 0x80 and <= 0x9F) return (Windows1252[(int)code - 0x80].ToString(), length);
        bool isScalar = code is > 0 and < 0xD800 or > 0xDFFF and <= 0x10FFFF;
        return (isScalar ? char.ConvertFromUtf32((int)code) : "\uFFFD", length);
    }

    private static bool IsNamePart(char c) => (c | 0x20) is >= 'a' and <= 'z' || c is >= '0' and <= '9';
}
