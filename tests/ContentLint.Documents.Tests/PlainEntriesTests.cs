using System;
using System.Linq;
using System.Text;
using ContentLint.Documents.Markdown;

namespace ContentLint.Documents.Tests;

public class PlainEntriesTests
{
    private static readonly string[] Pieces =
    [
        "title", "a", "x-y_z", "1", "12:30", "2020-01-02", "https://a.b/c?d=e&f", "don't", "é", "–", "“w”", "\U0001F600", " ", " ", " ", ":", ": ", ": ", ": ",
        "- ", "-", "  - ", "\"", "\"q r\"", "'", "'q: r'", "\\", "#", " #", "\t", ",", "[", "]", "{", "}", "&", "*", "!", "|", ">", "%", "@", "`", "?", "~", "...", "---",
        "null", "\u0085", "\u2028", "\u00A0", "\uFEFF", "=", "<", "/p/q", "(", ")", ".", ";", "$", "+",
    ];

    private static readonly string[] Lines =
    [
        "title: A title, of 3 words", "k: v", "date: 2020-01-02 10:00:00 -0500", "tags:", "- a", "- b c", "  - d", "  - e", " - f", "empty:", "empty: ", "", "image: /a/b.png",
        "q: \"x: y # z\"", "q: ' s '", "- \"i\"", "T-a_G: http://e.f/g", "plain:x", "- x: y", "  more words", "title: don't \"do\" it", "n: (1) & 2!", "n: 100%", "k: a:", "k: a: b",
        "x: >", "x: >", "  # folded: 'it' \\ is", "  more of it", "   deeper", " less", "  ", "y: \"begun", "y: 'begun", "  ended\"", "  ended  '", "  'not", "  a: b", "  - g",
    ];

    [Theory]
    [InlineData("a: b\n", "a=b")]
    [InlineData("Title:   Two words  \ntags:\n- x\n- 'y'\n\nlang: \"en\"\nnone:\n", "lang=en|none=|title=Two words")]
    [InlineData("tags:\n  - x\n  - y\ntime: 12:30\n", "time=12:30")]
    [InlineData("a: b\n  c\n d  \ne: f\n", "a=b c d|e=f")]
    [InlineData("a: \"b: it's\n  c # d\"\ne: 'f\n  g \"h\"  '\n", "a=b: it's c # d|e=f g \"h\"  ")]
    [InlineData("a: >\n  b: 'c'\n  # d\n\ne: f\n", "a=b: 'c' # d\n|e=f")]
    public void Plain_entries_are_read(string yaml, string expected) =>
        Assert.Equal(expected, string.Join('|', PlainEntries.Read(yaml)!.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key + "=" + pair.Value)));

    [Theory]
    [InlineData("")]
    [InlineData("- a\n")]
    [InlineData("a: b\n- c\n")]
    [InlineData("a: b\n  c: d\n")]
    [InlineData("a: b\n\n  c\n")]
    [InlineData("a: b\n  \n")]
    [InlineData("a: b")]
    [InlineData("a: \"\n  b\"\n")]
    [InlineData("a: \"b\n  \"\n")]
    [InlineData("a: \"b\nc\"\n")]
    [InlineData("a: \"b\n  c\n")]
    [InlineData("a: \"b\n\n  c\"\n")]
    [InlineData("a: b: c\n")]
    [InlineData("a: b # c\n")]
    [InlineData("a: >\nb: c\n")]
    [InlineData("a: >\n  b \n  c\n")]
    [InlineData("a: >\n  b\n   c\n")]
    [InlineData("a: >\n  b\n\n  c\n")]
    [InlineData("a: >-\n  b\n")]
    [InlineData("a: |\n  b\n")]
    [InlineData("a: \"b\\n\"\n")]
    [InlineData("a:\n- b\n  - c\n")]
    [InlineData("a: b\r\n")]
    public void What_may_mean_more_is_left_to_the_parser(string yaml) => Assert.Null(PlainEntries.Read(yaml));

    [Fact]
    public void What_is_read_is_what_the_parser_of_all_of_YAML_reads()
    {
        var random = new Random(20_11);
        int read = 0;
        for (int i = 0; i < 20_000; i++)
        {
            string yaml = Made(random);
            if (PlainEntries.Read(yaml) is not { } plain) continue;
            read++;
            Assert.Equal(FrontMatterReader.Values(yaml)!.OrderBy(pair => pair.Key, StringComparer.Ordinal), plain.OrderBy(pair => pair.Key, StringComparer.Ordinal));
        }

        Assert.InRange(read, 1_000, 20_000);
    }

    private static string Made(Random random)
    {
        var yaml = new StringBuilder();
        for (int line = random.Next(1, 6); line > 0; line--)
        {
            if (random.Next(3) > 0)
            {
                yaml.Append(Lines[random.Next(Lines.Length)]);
            }
            else
            {
                if (random.Next(2) > 0) yaml.Append(random.Next(2) > 0 ? "key: " : "- ");
                for (int piece = random.Next(1, 5); piece > 0; piece--) yaml.Append(Pieces[random.Next(Pieces.Length)]);
            }

            yaml.Append('\n');
        }

        return yaml.ToString();
    }
}
