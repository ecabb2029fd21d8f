using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace ContentLint.Cli.Tests;

/// <summary>Random text with everything in it that some reader of a report obeys.</summary>
internal static class HostileText
{
    private static readonly string[] Pieces =
    [
        "::error::", "::warning file=a,line=1::", "%0A", "%0D%0A", "%25", "##[error]", "###[group]", "\n", "\r\n", "\r", "\t", " ", "::", ":", ",", "#", "[",
        "</script>", "<script>alert(1)</script>", "<!--", "-->", "]]>", "<img src=x onerror=alert(1)>", "&lt;", "&amp", "{{data}}",
        "](javascript:alert(1))", "[a](javascript:alert(1))", "|", "\\|", "`", "```", "*", "_", "~~", "\\", "@octocat", "#123", "GH-1", "https://evil.example/x", "www.evil.example",
        "\u001b[31m", "\u0007", "\u0000", "\u0085", "\u200B", "\u202E", "\u2066", "\u2028", "\u2029", "\uFEFF", "\U0001F600", "e\u0301", "\u6F22", "\uD800", "word", "'", "\"",
    ];

    public static Arbitrary<string> Any() => Gen.ListOf(Gen.Elements(Pieces)).Select(p => string.Concat(p)).ToArbitrary();

    /// <summary>A text that holds every piece once.</summary>
    public static string All() => string.Join(" x ", Pieces.Where(p => p != "\uD800"));
}
