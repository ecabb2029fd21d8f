using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;

namespace ContentLint.Cli.Changes.Patches;

/// <summary>The names of files as git and diff write them.</summary>
internal static class PatchName
{
    // Git's prefixes: a/ b/, and with diff.mnemonicPrefix c(ommit), i(ndex), w(ork tree), o(bject), 1 and 2.
    private const string Prefixes = "abciow12";

    /// <summary>A name behind <c>---</c> or <c>+++</c>: quoted, or up to a tab; null for <c>/dev/null</c>.</summary>
    public static string? Read(string text)
    {
        if (text.StartsWith('"')) return Unquote(text);
        int tab = text.IndexOf('\t', StringComparison.Ordinal);
        string name = tab < 0 ? text : text[..tab];
        return name == "/dev/null" ? null : name;
    }

    /// <summary>A name as it stands behind <c>---</c> or <c>+++</c>: in quotes where a reader would take it otherwise.</summary>
    public static string Write(string name)
    {
        if (!name.Any(c => c is '"' or '\\' || char.IsControl(c))) return name.Contains(' ', StringComparison.Ordinal) ? name + "\t" : name;
        var quoted = new StringBuilder("\"");
        foreach (byte b in Encoding.UTF8.GetBytes(name))
        {
            if (b is (byte)'"' or (byte)'\\') quoted.Append('\\').Append((char)b);
            else if (b is < 0x20 or >= 0x7F) quoted.Append('\\').Append(Convert.ToString(b, 8).PadLeft(3, '0'));
            else quoted.Append((char)b);
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>A name in quotes with C's escapes, in which git writes bytes that are no plain ASCII as three octal digits.</summary>
    public static string Unquote(string text)
    {
        if (!text.StartsWith('"')) return text;
        var bytes = new List<byte>();
        for (int i = 1; i < text.Length && text[i] != '"'; i++)
        {
            if (text[i] != '\\' || i + 1 == text.Length)
            {
                int size = char.IsSurrogatePair(text, i) ? 2 : 1;
                bytes.AddRange(Encoding.UTF8.GetBytes(text.Substring(i, size)));
                i += size - 1;
            }
            else if (text[++i] is >= '0' and <= '3' && i + 2 < text.Length)
            {
                bytes.Add((byte)(((text[i] - '0') << 6) + ((text[i + 1] - '0') << 3) + (text[i + 2] - '0')));
                i += 2;
            }
            else
            {
                bytes.Add((byte)(text[i] switch { 'a' => '\a', 'b' => '\b', 't' => '\t', 'n' => '\n', 'v' => '\v', 'f' => '\f', 'r' => '\r', var other => other }));
            }
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }

    /// <summary>The name that both sides of a <c>diff --git</c> line bear, without prefix; null when they differ.</summary>
    public static string? FromGitLine(string names)
    {
        string left, right;
        if (names.StartsWith('"'))
        {
            int end = names.IndexOf("\" ", 1, StringComparison.Ordinal);
            if (end < 0) return null;
            (left, right) = (Unquote(names[..(end + 1)]), Unquote(names[(end + 2)..]));
        }
        else
        {
            int middle = names.Length / 2;
            if (names.Length < 3 || names[middle] != ' ') return null;
            (left, right) = (names[..middle], names[(middle + 1)..]);
        }

        return left == right ? left : HasPrefixes(left, right) && left[2..] == right[2..] ? left[2..] : null;
    }

    /// <summary>The old name without prefix, and what the new name may be, the likeliest first.</summary>
    /// <param name="old">The name behind <c>---</c>; null for none.</param>
    /// <param name="current">The name behind <c>+++</c>; null for none.</param>
    /// <param name="git">The name of the <c>diff --git</c> line, if there is one.</param>
    public static (string? Old, ImmutableArray<string> New) Pair(string? old, string? current, string? git)
    {
        if (current is null) return (old, []);
        if (git is not null && current.EndsWith(git, StringComparison.Ordinal)) return (old is null ? null : git, [git]);
        bool isPrefixed = old is not null && HasPrefixes(old, current);
        int slash = current.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0) return (old, [current]);
        string stripped = current[(slash + 1)..];
        return isPrefixed ? (old![2..], [stripped, current]) : (old, [current, stripped]);
    }

    private static bool HasPrefixes(string old, string current) =>
        old.Length > 2 && current.Length > 2 && old[1] == '/' && current[1] == '/' && old[0] != current[0]
        && Prefixes.Contains(old[0], StringComparison.Ordinal) && Prefixes.Contains(current[0], StringComparison.Ordinal);
}
