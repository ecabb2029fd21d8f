using System;
using System.Collections.Immutable;

namespace ContentLint.Documents.Markdown;

/// <summary>
/// Reads the YAML that nearly all front matter is: a name and a value on each line, and lists of plain items. A parser of all of YAML
/// takes longer for that than Markdown takes for the article. Whatever might mean more is left to it.
/// </summary>
internal static class PlainEntries
{
    private const int NoList = -2, ListMayBegin = -1;

    // Signs that mean nothing inside of a plain scalar, but a colon before white space.
    private const string InPlain = " -_./,;:'\"()?!+=&%@$";

    /// <summary>The scalars by their names in lower case; null when the block is not that plain.</summary>
    public static ImmutableDictionary<string, string>? Read(ReadOnlySpan<char> yaml)
    {
        var values = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        string name = "";
        int list = NoList;
        while (!yaml.IsEmpty)
        {
            int end = yaml.IndexOf('\n');
            if (end < 0) return null;
            var line = yaml.Slice(0, end);
            yaml = yaml.Slice(end + 1);
            if (line.IsEmpty) continue;
            var content = line.TrimStart(' ');
            int indent = line.Length - content.Length;
            if (content.StartsWith("- ".AsSpan()))
            {
                if (list == NoList || (list != ListMayBegin && list != indent) || !IsScalar(content.Slice(2).Trim(' '), out _)) return null;
                list = indent;
                continue;
            }

            int colon = line.IndexOf(':');
            if (indent > 0 || !IsName(line.Slice(0, Math.Max(colon, 0))) || (colon + 1 < line.Length && line[colon + 1] != ' ')) return null;
            if (list == ListMayBegin) values[name] = "";
            name = line.Slice(0, colon).ToString().ToLowerInvariant();
            content = line.Slice(colon + 1).Trim(' ');
            list = content.IsEmpty ? ListMayBegin : NoList;
            if (content.IsEmpty) continue;
            if (!IsScalar(content, out var value)) return null;
            values[name] = value.ToString();
        }

        if (list == ListMayBegin) values[name] = "";
        return name.Length == 0 ? null : values.ToImmutable();
    }

    private static bool IsName(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty || name.Length > 100 || !IsAsciiLetter(name[0])) return false;
        foreach (char c in name)
        {
            if (!IsAsciiLetter(c) && c is not ((>= '0' and <= '9') or '_' or '-')) return false;
        }

        return true;
    }

    private static bool IsScalar(ReadOnlySpan<char> written, out ReadOnlySpan<char> value)
    {
        value = written;
        if (written.IsEmpty) return false;
        if (written[0] is not ('"' or '\'')) return IsPlain(written);
        char quote = written[0];
        if (written.Length < 2 || written[written.Length - 1] != quote) return false;
        value = written.Slice(1, written.Length - 2);
        foreach (char c in value)
        {
            if (c == quote || c == '\\' || !(c is >= ' ' and <= '~' || IsOfWords(c))) return false;
        }

        return true;
    }

    private static bool IsPlain(ReadOnlySpan<char> written)
    {
        if (!(written[0] == '/' || IsOfWords(written[0])) || written[written.Length - 1] == ':') return false;
        for (int i = 1; i < written.Length; i++)
        {
            char c = written[i];
            if (!IsOfWords(c) && InPlain.IndexOf(c) < 0) return false;
            if (c == ':' && written[i + 1] == ' ') return false;
        }

        return true;
    }

    // Letters, digits and the dashes and quotation marks of typography; none of them means anything to YAML.
    private static bool IsOfWords(char c) => IsAsciiLetter(c) || c is (>= '0' and <= '9') or (>= '\u2010' and <= '\u2026') || (c > '\u00BF' && char.IsLetter(c));

    private static bool IsAsciiLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
