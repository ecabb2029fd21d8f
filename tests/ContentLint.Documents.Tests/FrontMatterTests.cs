using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Documents.Tests;

public class FrontMatterTests
{
    private static Document Read(string text) => DocumentReader.Read("a.md", SourceText.From(text), DocumentFormat.Markdown);

    [Fact]
    public void Scalars_of_the_top_level_are_values()
    {
        var document = Read("---\nTitle: \"A b\"\nlang: de-AT\ntags: [x, y]\nauthor:\n  name: Z\nlast: 1\n---\nText.\n");
        Assert.Equal(["lang=de-AT", "last=1", "title=A b"], document.FrontMatter!.Values.Select(v => $"{v.Key}={v.Value}").OrderBy(v => v, System.StringComparer.Ordinal));
        Assert.Equal("de-AT", document.DeclaredLanguage);
        Assert.Equal("Text.", Assert.Single(document.Blocks).Prose.Text);
        Assert.Empty(document.Notices);
    }

    [Theory]
    [InlineData("---\r\na: [b\r\n---\r\nText.")]
    [InlineData("---\na: b: c\n...\nText.")]
    [InlineData("---\na: [\noptions:\n  b: c\n---\nText.")]
    [InlineData("---\n!![\n---\nText.")]
    public void Broken_YAML_is_a_notice(string text)
    {
        var document = Read(text);
        Assert.Contains("YAML", Assert.Single(document.Notices).Message, System.StringComparison.Ordinal);
        Assert.Empty(document.FrontMatter!.Values);
        Assert.Equal("Text.", Assert.Single(document.Blocks).Prose.Text);
    }

    [Fact]
    public void A_quoted_value_may_go_on_at_the_margin()
    {
        var document = Read("---\ntitle: \"A long\ntitle of two lines\"\nexcerpt: \"one\ntwo\"\n---\nText.\n");
        Assert.Empty(document.Notices);
        Assert.Equal("one two", document.FrontMatter!.Values["excerpt"]);
    }

    [Fact]
    public void Rules_around_prose_are_no_front_matter()
    {
        var document = Read("---\nJust a line.\n\n---\nText.\n");
        Assert.Null(document.FrontMatter);
        Assert.Equal(["Just a line.", "Text."], document.Blocks.Select(b => b.Prose.Text));
    }
}
