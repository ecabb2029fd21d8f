using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using ContentLint.Core.Examples;
using ContentLint.Testing;

namespace ContentLint.Fuzzing;

/// <summary>What inputs are made of: the seed articles, the examples of all rules, and pieces that readers trip over.</summary>
internal static class Corpus
{
    private const int LongestText = 3000;

    /// <summary>Whole texts to begin with.</summary>
    public static ImmutableArray<string> Texts { get; } =
    [
        .. Directory.GetFiles(RepositoryRoot.File("rules"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .SelectMany(page => ExampleReader.Read(File.ReadAllText(page))).Select(example => example.Text),
        .. Directory.GetFiles(RepositoryRoot.File("seeds")).Order(StringComparer.Ordinal).SelectMany(seed => Cut(File.ReadAllText(seed))),
    ];

    /// <summary>Pieces to put in.</summary>
    public static ImmutableArray<string> Pieces { get; } =
    [
        "\n", "\n\n", "\r\n", "\r", "\t", "  \n", " ", "\u00A0", "\u2028", "\0", "\uFEFF", "\uD83D", "\uDE00", "😀", "e\u0301", "\u00AD", "\u200B", "\u202E", "\u001B[31m", "\uFFFD", "\uFFFC",
        "# ", "## Sources\n\n", "===\n", "---\n", "***\n", "+++\n", "> ", "- ", "* ", "1. ", "   ", "    code\n", "- [ ] ", "```\n", "~~~md\n", "|a|b|\n|-|-|\n", "| ", "[^1]", "[^1]: ", "[1]", "[a]: http://a.b\n",
        "*", "**", "_", "__", "`", "``", "[", "](", "](http://a.b)", "![", "<", ">", "<b>", "</b>", "<p>", "</p>", "<br/>", "<a href=\"x\">", "</a>", "<li>", "<script>", "</script>", "<style>", "<!--", "-->", "<![CDATA[", "<?", "<td>", "<nav>", "<h2>", "<blockquote>", "<pre>", "<div hidden>",
        "&", "&amp;", "&nbsp;", "&#x41;", "&#0;", "&lt;p&gt;", "&bogus;", "\\", "\\*", "{", "{{ a }}", "{/* ", " */}", "export const a = 1\n", "import a from 'b'\n", "<A b={`c`}/>", ":::", "$", "~~", "^", "==",
        "\"", "“", "”", "‘", "’", "«", "»", "„", "'", "(", ")", "—", "…", ".", ",", ";", ":", "?", "!", ".5", "1,000", "10%", "3rd", "DNA", "iPhone", "inScientific", "study.Resistance", "thedermis", "caf\u00C3\u00A9", "\u00E2\u20AC\u2122",
        "Key takeaways\n\n", "- Drink water.\n", "said Dr. Ada Ruiz", "Ruiz said", "according to a study", "studies have found", "some experts say", "6 Sources\n", "doi:10.1000/182", "PMID: 123", "ISBN 978-3-16-148410-0", "(Smith et al., 2019)", "J Med. 2019;3(2):1-9.", "https://example.com/a?b=c", "a@b.example",
        "<!-- contentlint disable -->", "<!-- contentlint enable -->", "<!-- contentlint disable-next-line merged-words: reason -->", "<!-- contentlint disable-file", "---\ntitle: a\nlang: de\n---\n", "---\na: [\n---\n", "Share this article\n", "Der Hund und die Katze sind nicht da. ", "これは日本語です。", "Это русский текст. ",
    ];

    /// <summary>Lines of configuration files.</summary>
    public static ImmutableArray<string> Settings { get; } =
    [
        "root = true\n", "is_global = true\n", "[*.md]\n", "[docs/**.{md,txt}]\n", "[*", "[{a,b}]\n", "[[a]]\n", "[*.{1..9}]\n", "[a;b]\n", "contentlint.merged-words.severity = error\n", "contentlint.CL1001.severity = none\n", "contentlint.scraping.severity = suggestion\n",
        "contentlint.words = words.txt, ../b.txt\n", "contentlint.language = en\n", "contentlint.language =\n", "contentlint.nothing = 1\n", "contentlint = 1\n", "contentlint.merged-words = 1\n", "dotnet_diagnostic.CL1001.severity = silent\n", "dotnet_diagnostic..severity = x\n", "= =\n", "a : b # c\n", "; remark\n",
    ];

    /// <summary>Lines of baselines and patches.</summary>
    public static ImmutableArray<string> Records { get; } =
    [
        "# contentlint-baseline v1: known\n", "a.md CL1001 0123456789abcdef:1 word\n", "a%20b.md CL2002 0:0\n", "<<<<<<< HEAD\n", "=======\n", "diff --git a/a.md b/a.md\n", "index 0000000..1111111 100644\n", "--- a/a.md\n", "+++ b/a.md\n", "@@ -1 +1 @@\n", "@@ -1,3 +1,9 @@ x\n", "@@ -0,0 +1 @@\n", "-a\n", "+b\n", " c\n", "\\ No newline at end of file\n", "rename from a\nrename to b\n", "Binary files a and b differ\n", "--- \"a/\\303\\244.md\"\n",
        "{\"text\": \"a\"}\n", "{\"text\": \"a\\u00e4\\n\\ud83d\\ude00b\", \"id\": 1}\n", "{\"id\": \"x\", \"text\": \"", "\\u", "\\ud800", "\"}\n", "{\n", "[]\n", "null\n", "{\"text\": 1}\n", "{\"text\": \"a\", \"text\": \"b\"}\n",
    ];

    private static string[] Cut(string text) => [.. text.Chunk(LongestText).Select(part => new string(part))];
}
