using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Documents.Tests;

public class MarkdownReaderTests
{
    private static Document Read(string text) => DocumentReader.Read("a.md", SourceText.From(text), DocumentFormat.Markdown);

    [Theory]
    [InlineData("a \\*b\\* c &amp; d", "a *b* c & d")]
    [InlineData("a\r\nb  \r\nc\\\r\nd", "a\nb\nc\nd")]
    [InlineData("> q *e\n> f*\n> [x\n> y](u)", "q e\nf\nx\ny")]
    [InlineData("x `c` y ![i](u) <https://a.b> z[^1]", "x \uFFFC y \uFFFC \uFFFC z\uFFFC")]
    [InlineData("costs $5 and 6$ but $x$", "costs $5 and 6$ but \uFFFC")]
    [InlineData("***a** b***", "a b**")]
    [InlineData("- [ ] task\n", "task")]
    [InlineData("[a *b* c", "[a b c")]
    [InlineData("a [b\n![c [d](u) e", "a [b\n![c d e")]
    [InlineData("study[12 [", "study[12 [")]
    [InlineData("a<br>b", "a\nb")]
    [InlineData("a<code>x *y*</code> b <code> c", "a\uFFFC b  c")]
    [InlineData("<div>\n<p>a &amp; b\n</div>", "a & b")]
    [InlineData("> <div>\n> a\n>  b</div>", "a b")]
    public void Prose_is_what_a_reader_sees(string source, string prose) => Assert.Equal(prose, Assert.Single(Read(source).Blocks).Prose.Text);

    [Fact]
    public void Leaves_carry_their_containers()
    {
        var document = Read("# H\n\n- a\n\n  b\n- c\n  1. d\n\n> q\n\n| x | y |\n|---|---|\n| 1 \\| 2 | 3 |\n\n[^n]: note\n\n```cs x\ncode\n```\n");
        Assert.Equal(
            [
                "Heading1 'H'", "ListItem L0.1* 'a'", "ListItem L0.1 'b'", "ListItem L0.1* 'c'", "ListItem L1.2o* 'd'", "Paragraph Q1 'q'",
                "TableCell T0h 'x'", "TableCell T0h 'y'", "TableCell T0 '1 | 2'", "TableCell T0 '3'", "FootnoteText(n) 'note'", "Code(cs x) ''",
            ],
            document.Describe());
    }

    [Fact]
    public void A_range_of_the_prose_leads_through_the_markup()
    {
        const string Text = "> It was *published\r\n> in*[Science](u) &amp; more";
        var prose = Read(Text).Blocks[0].Prose;
        int at = prose.Text.IndexOf("inScience &", System.StringComparison.Ordinal);
        Assert.Equal("in*[Science](u) &amp;", SourceText.From(Text).ToString(prose.ToSource(new TextSpan(at, "inScience &".Length))));
    }

    [Fact]
    public void Tags_between_words_are_marks_and_comments_remarks()
    {
        var document = Read("a<sup>1</sup> <a href=u>b *c*</a> <!-- x -->\n\n<!-- y\n\nz -->\n\n<aside>\n\n*d*\n\n</aside>\n\ne");
        Assert.Equal(["Superscript 1 1 ", "Link 3 3 u", "Emphasis 5 1 "], document.Blocks[0].Prose.Marks.Select(m => $"{m.Kind} {m.Span.Start} {m.Span.Length} {m.Target}"));
        Assert.Equal(["x", "y\n\nz"], document.Remarks.Select(r => r.Text));
        Assert.Equal([PageRegion.Aside, PageRegion.Body], document.Blocks.Where(b => b.Prose.Text is "d" or "e").Select(b => b.Region));
    }
}
