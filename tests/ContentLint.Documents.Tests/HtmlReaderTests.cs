using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Documents.Tests;

public class HtmlReaderTests
{
    private static Document Read(string text) => DocumentReader.Read("a.html", SourceText.From(text), DocumentFormat.Html);

    private static string[] Prose(string text) => Read(text).Blocks.Select(b => b.Prose.Text).ToArray();

    [Theory]
    [InlineData("<p>a\r\n  b <b> c</b>&nbsp;d&amp;&#x41;&#150; &nosuch; & e", "a b c\u00A0d&A– &nosuch; & e")]
    [InlineData("<p> a <br> b<br/>c </p>", "a\nb\nc")]
    [InlineData("x <code>f(<b>y</b>)</code>, z", "x \uFFFC, z")]
    [InlineData("a<img src=u>b<wbr>c", "a\uFFFCbc")]
    [InlineData("a<script>if (a < b) \"</p>\"</script>b<style>p{}</style>", "ab")]
    [InlineData("a<span hidden>b<span>c</span></span>d", "ad")]
    [InlineData("1 < 2 </ b <3", "1 < 2")]
    public void Prose_is_what_a_browser_shows(string html, string prose) => Assert.Equal(prose, string.Concat(Prose(html)));

    [Theory]
    [InlineData("<div>a<p>b<p>c<div>d</div>e</div>f", "a|b|c|d|e|f")]
    [InlineData("<ul><li>a<li>b</ul>c", "a|b|c")]
    [InlineData("a<br><br>b", "a|b")]
    [InlineData("<div hidden>a</div><div style='display: none'>b</div><template>c</template><p>d", "d")]
    [InlineData("<head><title>t</title></head><body>b", "b")]
    [InlineData("<table><tr><td>a<td>b<tr><td>c</table>d", "a|b|c|d")]
    [InlineData("<button>Like</button><button>Share</button>", "Like|Share")]
    [InlineData("<p>a</div></p>b", "a|b")]
    public void Blocks_part_where_a_browser_parts_them(string html, string prose) => Assert.Equal(prose, string.Join("|", Prose(html)));

    [Fact]
    public void Leaves_carry_their_containers()
    {
        var document = Read("""
            <html lang="en-GB"><body><header><h1>Site</h1></header><nav><ul><li><a href="/">Home</a></ul></nav>
            <main><article><header><h2>Title</h2></header><blockquote><p>q</p></blockquote>
            <ol><li>one<ul><li>two</ul></ol><table><thead><tr><th>h</thead><tr><td>c<td><p>p</p></table><pre>x  y</pre></article></main>
            <aside>ad</aside><form>f</form><footer>foot</footer></body></html>
            """);
        Assert.Equal("en-GB", document.DeclaredLanguage);
        Assert.Equal(
            [
                "Heading1 Header 'Site'", "ListItem L0.1* Navigation 'Home'", "Heading2 'Title'", "Paragraph Q1 'q'", "ListItem L1.1o* 'one'",
                "ListItem L2.2* 'two'", "TableCell T0h 'h'", "TableCell T0 'c'", "Paragraph T0 'p'", "Code ''", "Paragraph Aside 'ad'",
                "Paragraph Form 'f'", "Paragraph Footer 'foot'",
            ],
            document.Describe());
    }

    [Fact]
    public void Marks_lie_over_their_words()
    {
        var prose = Read("<p>See <a href='u?a=1&amp;b'>the <em>study</em></a><sup>1</sup>, <q>so</q>.").Blocks[0].Prose;
        Assert.Equal(
            ["Link 'the study' u?a=1&b", "Emphasis 'study' ", "Superscript '1' ", "Quotation 'so' "],
            prose.Marks.Select(m => $"{m.Kind} '{prose.Text.Substring(m.Span.Start, m.Span.Length)}' {m.Target}"));
    }

    [Fact]
    public void Ranges_lie_in_the_source()
    {
        const string Html = "<div><p>a &eacute;t&eacute;\n <b>b</b></p>\n c </div><!-- x -->";
        var document = Read(Html);
        Assert.Equal(["<p>a &eacute;t&eacute;\n <b>b</b></p>", "c"], document.Blocks.Select(b => Html.Substring(b.Span.Start, b.Span.Length)));
        var prose = document.Blocks[0].Prose;
        Assert.Equal("a été b", prose.Text);
        Assert.Equal("&eacute;\n <b>b", SourceText.From(Html).ToString(prose.ToSource(new TextSpan(4, 3))));
        Assert.Equal("x", Assert.Single(document.Remarks).Text);
    }
}
