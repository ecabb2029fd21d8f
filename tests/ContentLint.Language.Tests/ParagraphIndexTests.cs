using System.Linq;

namespace ContentLint.Language.Tests;

/// <summary>Paragraphs of different texts that say the same, found by what is kept of them.</summary>
public class ParagraphIndexTests
{
    private const string Mill = "The miller kept a small notebook in which he wrote down the weather, the price of grain, 12 names and the way to the market.";

    private static ParagraphDigest[] Digests(string text, string path = "a.txt") => [.. ParagraphDigest.Of(Read.Article(text, path), fewestWords: 20)];

    private static int? Changed(string one, string other)
    {
        var index = new ParagraphIndex(10);
        index.Add(Assert.Single(Digests(one)));
        return index.Find(Assert.Single(Digests(other)))?.ChangedWords;
    }

    [Theory]
    [InlineData("small notebook", "smallnotebook", 0)]
    [InlineData("small notebook", "little notebook", 1)]
    [InlineData("wrote down", "also put down", 2)]
    [InlineData("12 names", "13 names", null)]
    [InlineData("kept a", "never kept a", null)]
    [InlineData("the market", "Norwich", null)]
    [InlineData("small notebook in which he wrote down the weather", "large ledger where others put the news", null)]
    public void A_few_words_may_differ_but_none_that_decides(string from, string to, int? expected) =>
        Assert.Equal(expected, Changed(Mill, Mill.Replace(from, to, System.StringComparison.Ordinal)));

    [Fact]
    public void A_word_of_the_title_decides()
    {
        const string Mould = "These pages tell how to look after a {0} in the cold months, when the days are short and the soil is hard as stone.";
        string One(string plant) => $"{plant[0].ToString().ToUpperInvariant()}{plant[1..]} in winter\n\n{string.Format(System.Globalization.CultureInfo.InvariantCulture, Mould, plant)}";
        Assert.Null(Changed(One("rhododendron"), One("blackberry")));
        Assert.Equal(0, Changed(One("blackberry"), "Gardens\n\n" + One("blackberry")));
    }

    [Theory]
    [InlineData("# The old mill that stands at the end of the lane where the river bends towards the village and its wheel still turns today\n")]
    [InlineData("```\nthe old mill stands at the end of the lane where the river bends towards the village and its wheel still turns today\n```\n")]
    [InlineData("| The old mill stands at the end of the lane where the river bends towards the village and its wheel still turns on windy days |\n| --- |\n| x |\n")]
    [InlineData("{% include note.html text=\"the old mill stands at the end of the lane where the river bends towards the village and its wheel turns\" %}\n")]
    [InlineData("The old mill is licensed under the terms of the river, which bends towards the village so that its wheel still turns on windy days.\n")]
    [InlineData("## Sources\n\n- Miller A. The old mill that stands at the end of the lane where the river bends towards the village and its wheel. *Mills*. 2020;1(2):3-4.\n")]
    public void What_is_no_paragraph_of_the_text_is_not_kept(string markdown) => Assert.Empty(Digests(markdown, "a.md"));

    [Fact]
    public void A_full_index_still_finds_what_it_holds()
    {
        var index = new ParagraphIndex(1);
        Assert.Equal(0, index.Add(Digests(Mill)[0]));
        Assert.Null(index.Add(Digests(Mill.Replace("12 names", "13 names", System.StringComparison.Ordinal))[0]));
        Assert.Equal((0, 0), index.Find(Digests(Mill)[0]));
        Assert.Equal(1, index.Count);
    }

    [Fact]
    public void Of_thousands_it_finds_the_one()
    {
        var index = new ParagraphIndex(5000);
        foreach (int i in Enumerable.Range(0, 3000)) index.Add(Digests(Mill.Replace("12", $"{i}", System.StringComparison.Ordinal).Replace("grain", $"grain{(char)('a' + (i % 26))}{(char)('a' + (i / 26 % 26))}", System.StringComparison.Ordinal))[0]);
        Assert.Equal(3000, index.Count);
        Assert.Equal(77, index.Find(Digests(Mill.Replace("12", "77", System.StringComparison.Ordinal).Replace("grain", "grainzc", System.StringComparison.Ordinal))[0])?.Number);
    }
}
