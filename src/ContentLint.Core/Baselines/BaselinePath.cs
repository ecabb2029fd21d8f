using System;
using System.Globalization;
using System.Linq;
using System.Text;

namespace ContentLint.Core.Baselines;

/// <summary>Paths as words of a line: white space, control characters and what has a meaning in the file are percent-encoded.</summary>
internal static class BaselinePath
{
    // At the start of a line these would make it a comment or a mark of a merge conflict.
    private const string Signs = "#<=>|";

    public static string Encode(string path)
    {
        var encoded = new StringBuilder(path.Length);
        for (int i = 0; i < path.Length; i++)
        {
            if (char.IsSurrogatePair(path, i)) encoded.Append(path, i++, 2);
            else if (IsPlain(path, i)) encoded.Append(path[i]);
            else encoded.Append(string.Concat(Encoding.UTF8.GetBytes(path.Substring(i, 1)).Select(b => "%" + b.ToString("X2", CultureInfo.InvariantCulture))));
        }

        return encoded.ToString();
    }

    public static string Decode(string word) => Uri.UnescapeDataString(word);

    private static bool IsPlain(string path, int at) =>
        path[at] != '%'
        && !char.IsWhiteSpace(path[at])
        && !Printable.IsObeyed(CharUnicodeInfo.GetUnicodeCategory(path, at))
        && (at > 0 || Signs.IndexOf(path[at]) < 0);
}
