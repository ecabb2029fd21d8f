using System;
using System.Linq;
using System.Text;
using ContentLint.Cli.Input;
using ContentLint.Core;

namespace ContentLint.Cli.Reports.Sarif;

/// <summary>Text and paths as SARIF wants them.</summary>
internal static class SarifText
{
    /// <summary>A message in which <c>[words](n)</c> leads to related location n and every other bracket is escaped.</summary>
    public static string Of(Message message)
    {
        var text = new StringBuilder();
        foreach (var part in message.Parts)
        {
            if (part.Related is { } number) text.Append('[').Append(Escape(part.Text)).Append("](").Append(number).Append(')');
            else text.Append(Escape(part.Text));
        }

        return text.ToString();
    }

    /// <summary>
    /// Plain text: a backslash before each bracket, since a pair of them is a link; and, since a viewer may read Markdown,
    /// backticks become apostrophes. Control characters become U+FFFD.
    /// </summary>
    public static string Escape(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (c is '[' or ']' or '\\') result.Append('\\').Append(c);
            else if (c == '`') result.Append('\'');
            else if (c is '\n' or '\r' or '\t') result.Append(' ');
            else if (char.IsControl(c)) result.Append('\uFFFD');
            else result.Append(c);
        }

        return result.ToString();
    }

    /// <summary>A path from the source root, percent-encoded piece by piece; null when it lies outside.</summary>
    public static string? RelativeUri(string root, string fullPath) =>
        SourceRoot.PathFrom(root, fullPath) is { } relative ? string.Join('/', relative.Split('/').Select(Uri.EscapeDataString)) : null;
}
