using System;
using System.Collections.Generic;
using System.Linq;
using ContentLint.Documents.Markdown;

namespace ContentLint.Documents.Tests;

public class ParagraphParserTests
{
    private static readonly string[] Pieces =
    [
        "word", "Two words.", "don't", "12", "1. ", "12 men", " ", "  ", "    ", "\n", "\n", "\n", "\n\n", "\n\n", "\n> ", "\n- ", "\n  ", "\r\n", "\r\n\r\n", "\r", "\t", "\n\t",
        "# ", "\n# ", "\n===\n", "\n---\n", "> ", "- ", "+ ", "* ", "*", "**", "_", "`", "~~", "<b>", "</b>", "<!-- a -->", "\n<div>\n", "&amp;", "&", "\\", "|", "\n|-|-|\n", "$", "$5", "[a](b)", "[a]", "\n[a]: b\n",
        "[^1]", "\n[^1]: ", "[ ] ", "![a](b)", "!", "^", "\n:::\n", ":", "=", "\u00A0", "\u2028", "\uFFFC", "\uFDD0", "\uFDD1", "\uFDD2", "\uD800", "\0",
    ];

    [Fact]
    public void A_paragraph_that_is_spared_a_tree_is_read_as_with_one()
    {
        var random = new Random(20_26);
        var whole = MarkdownPipelines.Build(sparesPlainText: false);
        for (int i = 0; i < 20_000; i++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(1, 16)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            Assert.Equal(Read(text, whole), Read(text, MarkdownPipelines.Default));
        }
    }

    private static IEnumerable<string> Read(string text, Markdig.MarkdownPipeline pipeline) =>
        MarkdownReader.ReadByParser(text, text, new BlockSink(), [], ReaderLimits.Default, pipeline).Select(BlockText.All);
}
