using System.Linq;
using ContentLint.Testing;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Documents.Tests;

public class PlainTextReaderTests
{
    private static Document Read(string text) => DocumentReader.Read("a.txt", SourceText.From(text), DocumentFormat.PlainText);

    private static string[] Prose(string text) => Read(text).Blocks.Select(b => b.Prose.Text).ToArray();

    [Fact]
    public void Long_lines_are_a_paragraph_each()
    {
        string first = string.Concat(Enumerable.Repeat("The reactor was cooled with water from the river. ", 4)).Trim();
        string second = string.Concat(Enumerable.Repeat("Nobody on the night shift had been told about it. ", 5)).Trim();
        Assert.Equal([first, "A headline", second], Prose($"{first}\nA headline\n{second}\n"));
    }

    [Fact]
    public void A_wrapped_paragraph_is_one_and_its_headline_another()
    {
        const string Text = """
            What the Report Says About the Old Bridge
            The bridge was closed in March after divers had found cracks in two
            of its piers. Engineers of the county had warned about them for more
            than ten years, and the council had asked for money every spring.
            Nothing came of it.

            A second bridge, built upstream in 1964, carries the traffic now. The
            County has not said for how long.
            """;
        Assert.Equal(
            ["What the Report Says", "The bridge was closed", "A second bridge,"],
            Prose(Text).Select(p => p.Substring(0, p.IndexOf(' ', 16))));
    }

    [Theory]
    [InlineData("Home\nAbout us\nContact\n", 3)]
    [InlineData("Strength Training Can Help Lower Your Pressure, Experts Say\nEleven Exercises for Legs That Nobody Should Ever Leave Out\nWhat This Means For You\n", 3)]
    [InlineData("Ward A. Rivers and their floods. J Water. 2011;3(2):14-19.\nBell C. Bridges of the north, a survey. Eng Rev. 2018;9:1-40.\nOdum K. Cracks. 2020.\n", 3)]
    public void Short_lines_stand_for_themselves(string text, int blocks) => Assert.Equal(blocks, Read(text).Blocks.Length);

    [Fact]
    public void Bullets_are_outside_the_prose()
    {
        var blocks = Read("Buy:\n- apples\n- pears\n  - green ones\n\n1. One\n\n2. Two\n\nEnd 3. here\n• dot").Blocks;
        Assert.Equal(
            ["Paragraph -1 Buy:", "ListItem 0 apples", "ListItem 0 pears", "ListItem 1 green ones", "ListItem 2 One", "ListItem 2 Two", "Paragraph -1 End 3. here", "ListItem 3 dot"],
            blocks.Select(b => $"{b.Kind} {b.List} {b.Prose.Text}"));
        Assert.Equal("- apples", Read("Buy:\n- apples").Source.ToString(blocks[1].Span));
    }

    [Fact]
    public void A_number_in_a_wrapped_sentence_is_no_bullet()
    {
        const string Text = "The committee met in the town hall on the evening of May\n12. It was attended by all of its members, and by some of\nthe people who had been invited to speak.";
        Assert.Single(Prose(Text));
    }

    [Fact]
    public void Only_line_feed_and_carriage_return_end_a_line() => Assert.Equal(["a\u2028b\u0085c", "d", "e"], Prose("a\u2028b\u0085c\rd\r\n\r\ne"));

    [Fact]
    public void The_seed_article_has_a_paragraph_a_line()
    {
        string text = System.IO.File.ReadAllText(RepositoryRoot.File("seeds", "exercise-skin-aging.txt"));
        Assert.Equal(text.Split('\n').Where(l => l.Trim().Length > 0).Select(l => l.Trim()), Prose(text));
    }
}
