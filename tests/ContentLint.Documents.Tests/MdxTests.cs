using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Documents.Tests;

public class MdxTests
{
    private static Document Read(string text) => DocumentReader.Read("a.mdx", SourceText.From(text), DocumentFormat.Mdx);

    [Theory]
    [InlineData("import A from 'a'\nexport const b = {\n  c: 1\n}\n\nText.", "Text.")]
    [InlineData("A <Tip text=\"a > b\" on={() => 1}>word</Tip>, {props.x} and *b*.", "A word, \uFFFC and b.")]
    [InlineData("<Card\n  title=\"t\">\n\n  Inside.\n\n</Card>", "Inside.")]
    [InlineData("a {/* note */}b", "a b")]
    [InlineData("`{code}` and \\{x} and { open", "\uFFFC and {x} and { open")]
    [InlineData("Use <sup>1</sup> <br/> and <>so</>.", "Use 1\n and so.")]
    public void Parts_of_MDX_are_not_prose(string source, string prose) => Assert.Equal(prose, string.Join("|", Read(source).Blocks.Where(b => b.Prose.Text.Length > 0).Select(b => b.Prose.Text)));

    [Fact]
    public void Comments_are_remarks_and_fences_stay()
    {
        const string Text = "{/* contentlint disable-file */}\n\n```js\nimport {a} from 'b'\n{/* no */}\n```\n\nOne {x} <B/>two.";
        var document = Read(Text);
        var remark = Assert.Single(document.Remarks);
        Assert.Equal(("contentlint disable-file", "{/* contentlint disable-file */}"), (remark.Text, document.Source.ToString(remark.Span)));
        Assert.Equal(BlockKind.Code, document.Blocks.First(b => b.Label == "js").Kind);
        var prose = document.Blocks[document.Blocks.Length - 1].Prose;
        Assert.Equal("One \uFFFC two.", prose.Text);
        Assert.Equal("{x} <B/>two", document.Source.ToString(prose.ToSource(new TextSpan(4, 5))));
    }
}
