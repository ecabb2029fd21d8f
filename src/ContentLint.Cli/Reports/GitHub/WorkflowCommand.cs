using System;
using System.Globalization;
using System.Linq;
using System.Text;

namespace ContentLint.Cli.Reports.GitHub;

/// <summary>One workflow command: <c>::level name=value,…::message</c> (GitHub Docs, "Workflow commands for GitHub Actions").</summary>
internal static class WorkflowCommand
{
    /// <summary>The command as one line with its end, whatever stands in its parts.</summary>
    public static string Write(string level, string message, params (string Name, string Value)[] properties) =>
        $"::{level} {string.Join(',', properties.Select(p => $"{p.Name}={Property(p.Value)}"))}::{Data(message)}\n";

    /// <summary>The part behind the second <c>::</c>. Line feeds may stand in it, other control characters may not.</summary>
    public static string Data(string text)
    {
        var result = new StringBuilder(text.Length);
        // The runner prints the message once more, behind a mark of its own.
        foreach (char c in text.Replace("##[", "##\u2045", StringComparison.Ordinal))
        {
            if (c == '%') result.Append("%25");
            else if (c == '\r') result.Append("%0D");
            else if (c == '\n') result.Append("%0A");
            else result.Append(Harmless(c) ? c : '\uFFFD');
        }

        return result.ToString();
    }

    /// <summary>The value of a property: the marks between properties and before the message are escaped as well.</summary>
    public static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static bool Harmless(char c) =>
        char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
