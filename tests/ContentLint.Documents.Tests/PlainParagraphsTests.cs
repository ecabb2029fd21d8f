using System;
using System.Collections.Generic;
using System.Linq;
using ContentLint.Documents.Markdown;

namespace ContentLint.Documents.Tests;

public class PlainParagraphsTests
{
    private static readonly string[] Pieces =
    [
        "word", "Two words.", "don't", "\"so\"", "é–“w”…", "\U0001F600", "12", "1.", "2)", "12 men", "1.5", " ", " ", "  ", "    ", "\n", "\n", "\n\n", "\n \n", " \n", "  \n", "\n   ", "\n    ",
        "#", "# ", "-", "- ", "+ ", "=", "===", ":", ":::", "!", "^", "(c)", "{a}", "@", "%", "https://a.b/c", "\u00A0", "\u2028", "\u0085", "\uFEFF", "\uFFFC", "\uD800", "/", "?", ";", ",",
        "$5", "$", "$1.50 ", " & ", "& ", "&", "[", "]", "[a]", "[1] ", "[x] ", "[ ]", "![", "!",
    ];

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n")]
    [InlineData("One.\nTwo.\n\n\n  Three.  \n Four.")]
    [InlineData("12 men\n15 m.\n")]
    [InlineData("$5 & $1.50")]
    [InlineData("He [the man] said [...] so [1].")]
    public void Text_without_markup_is_read(string text) => Assert.False(PlainParagraphs.Read(text).IsDefault);

    [Theory]
    [InlineData("# a")]
    [InlineData("a\n===")]
    [InlineData("a\n---")]
    [InlineData("- a")]
    [InlineData("1. a")]
    [InlineData("    a")]
    [InlineData("\ta")]
    [InlineData("a *b* c")]
    [InlineData("a\r\nb")]
    [InlineData("a&amp;b")]
    [InlineData("$x$")]
    [InlineData("$5$")]
    [InlineData("$$5")]
    [InlineData("[a](b)")]
    [InlineData("[a][b]")]
    [InlineData("[a]: b")]
    [InlineData("[^a]")]
    [InlineData("[a")]
    [InlineData("[a\nb]")]
    [InlineData("a\uFDD0b")]
    public void What_may_be_markup_is_left_to_the_parser(string text) => Assert.True(PlainParagraphs.Read(text).IsDefault);

    [Fact]
    public void Signs_beyond_number_are_left_to_the_parser() =>
        Assert.True(PlainParagraphs.Read(string.Concat(Enumerable.Repeat("$5 ", 2_000))).IsDefault);

    [Fact]
    public void What_is_read_is_what_the_parser_reads()
    {
        var random = new Random(20_12);
        int read = 0;
        for (int i = 0; i < 20_000; i++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            var plain = PlainParagraphs.Read(text);
            if (plain.IsDefault) continue;
            read++;
            var notices = new List<Notice>();
            var parsed = MarkdownReader.ReadByParser(text, text, new BlockSink(), notices, ReaderLimits.Default, MarkdownPipelines.Build(sparesPlainText: false));
            Assert.Equal(parsed.Select(BlockText.All), plain.Select(BlockText.All));
            Assert.Empty(notices);
        }

        Assert.InRange(read, 3_000, 20_000);
    }
}
