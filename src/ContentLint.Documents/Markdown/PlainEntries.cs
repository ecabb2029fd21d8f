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

    /// <summary>The scalars by their names in lower case; null when the block is not that plain.</summary>
    public static ImmutableDictionary<string, string>? Read(ReadOnlySpan<char> yaml)
    {
        if (!yaml.EndsWith("\n".AsSpan())) return null;
        var values = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        string name = "";
        int list = NoList;
        while (!yaml.IsEmpty)
        {
            var line = PlainValue.NextLine(ref yaml);
            if (line.IsEmpty) continue;
            var content = line.TrimStart(' ');
            int indent = line.Length - content.Length;
            if (content.StartsWith("- ".AsSpan()))
            {
                if (list == NoList || (list != ListMayBegin && list != indent) || !PlainScalar.Is(content.Slice(2).Trim(' '), out _)) return null;
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
            if (PlainValue.Read(content, ref yaml) is not { } value) return null;
            values[name] = value;
        }

        if (list == ListMayBegin) values[name] = "";
        return name.Length == 0 ? null : values.ToImmutable();
    }

    private static bool IsName(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty || name.Length > 100 || !PlainScalar.IsAsciiLetter(name[0])) return false;
        foreach (char c in name)
        {
            if (!PlainScalar.IsAsciiLetter(c) && c is not ((>= '0' and <= '9') or '_' or '-')) return false;
        }

        return true;
    }
}
