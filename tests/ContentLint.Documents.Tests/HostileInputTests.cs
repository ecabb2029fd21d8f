using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Documents.Tests;

/// <summary>
/// Inputs that make parsers quadratic, overflow their stacks or throw. A failure by time-out means that one of them is unbounded
/// again: cover it in <c>HostileMarkup</c>.
/// </summary>
public class HostileInputTests
{
    private const int Size = 100_000;
    private static readonly TimeSpan Generous = TimeSpan.FromSeconds(60);

    private static readonly string[] Repeated =
    [
        "[a](", "a <? ", "a <!A ", "a <![CDATA[ ", "- ", "* ", "1. ", "[", "![", "[a][", "]", "*a_ ", "*a ", "a* ", "**a *b ", "_a __b ", "a**b", ">", "> ", "> - ",
        "mailto:a@b.c ", "a\n=\n", "<", "<a ", "<a x=\"", "<!--", "</", "&", "\\", "{", "~", "~~a ", "$a ", "$", "`", "`a ``b ", "\0", "\uD800", "a\u0301", "😀", "\r\n\r", "\t",
        "\n", "a", "a ", "a\n", "a\n\n", "| a ", "| a |\n", "|-|\n", "[^a]", "[^a]: b\n\n", "<div>", "<b>", "<p><i>", "<li>", "<td>", "<table>", "<a href=u>", "</p>", "<script>",
        "{", "{/*", "<A>", "<A b={", "import a\n\n", ":::\n", "+++\n", "---\n", "#", "# a\n", "<div>\n\n", "> <b>\n\n", "<code>", "a<code>", "<svg>\n\n", "1) ", "- a\n",
    ];

    public static TheoryData<DocumentFormat> Formats => new(Enum.GetValues<DocumentFormat>());

    [Theory, MemberData(nameof(Formats))]
    public async Task Every_input_of_100_KB_ends(DocumentFormat format)
    {
        foreach (var (name, text) in Inputs())
        {
            var reading = Task.Run(() => DocumentReader.Read("a", SourceText.From(text), format));
            Assert.True(await Task.WhenAny(reading, Task.Delay(Generous)) == reading, $"{name} as {format} does not end.");
            Assert.NotNull((await reading).Blocks.ToString());
        }
    }

    [Fact]
    public void A_covered_paragraph_keeps_its_words_and_says_so()
    {
        string text = "One *two*.\n\n" + string.Concat(Enumerable.Repeat("[a](", 3000)) + "\n\nThree *four*.";
        var document = DocumentReader.Read("a.md", SourceText.From(text), DocumentFormat.Markdown);
        Assert.Equal(["One two.", string.Concat(Enumerable.Repeat("[a](", 3000)), "Three four."], document.Blocks.Select(b => b.Prose.Text));
        Assert.Equal("One *two*.\n\n".Length, Assert.Single(document.Notices).Span!.Value.Start);
    }

    /// <summary>The parser names the places of the marks that are left over out of order.</summary>
    [Theory]
    [InlineData("33 56 94"), InlineData("53 94 57"), InlineData("57 6 53 94 57")]
    public void Runs_of_marks_that_nothing_closes_lead_home(string runs)
    {
        var marks = runs.Split(' ').Select(length => new string('~', int.Parse(length, System.Globalization.CultureInfo.InvariantCulture)));
        foreach (string between in new[] { "\u0012", "a", " " })
        {
            var document = DocumentReader.Read("a.mdx", SourceText.From("was" + string.Join(between, marks) + "study"), DocumentFormat.Mdx);
            WayHome.Check(document);
            Assert.EndsWith("study", Assert.Single(document.Blocks).Prose.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Too_many_cells_are_read_as_text()
    {
        var document = DocumentReader.Read("a.md", SourceText.From("| a | b |\n|---|---|\n| c | d |\n"), DocumentFormat.Markdown, ReaderLimits.Default with { TableCells = 4 });
        Assert.DoesNotContain(document.Blocks, b => b.Table >= 0);
        Assert.Contains("cells", Assert.Single(document.Notices).Message, StringComparison.Ordinal);
    }

    private static IEnumerable<(string Name, string Text)> Inputs()
    {
        foreach (string unit in Repeated) yield return ($"'{unit}' repeated", string.Concat(Enumerable.Repeat(unit, Size / unit.Length)));
        yield return ("nested brackets", new string('[', Size / 2) + new string(']', Size / 2));
        yield return ("nested links", new string('[', Size / 5) + string.Concat(Enumerable.Repeat("](b)", Size / 5)));
        yield return ("list one step deeper a line", string.Concat(Enumerable.Range(0, 400).Select(i => new string(' ', 2 * i) + "- a\n")));
        yield return ("backticks in runs of 1, 2, 3", string.Join(" ", Enumerable.Range(1, 440).Select(i => new string('`', i))));
        yield return ("link definitions", string.Concat(Enumerable.Range(0, 8_000).Select(i => $"[{i}]: u{i}\n")));
        yield return ("nested divs, then ends of nothing", string.Concat(Enumerable.Repeat("<div>", Size / 10)) + string.Concat(Enumerable.Repeat("</b>", Size / 10)));
        yield return ("deep YAML", "---\na: " + new string('[', Size) + "\n---\n");
    }
}
