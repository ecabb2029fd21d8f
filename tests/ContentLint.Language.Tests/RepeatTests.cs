using System.Linq;

namespace ContentLint.Language.Tests;

/// <summary>Paragraphs that say again what an earlier one says.</summary>
public class RepeatTests
{
    private const string Mill = "The miller kept a small notebook in which he wrote down the weather, the price of grain, 12 names and the way to the market.";

    [Theory]
    [InlineData("small notebook", "small notebook", 0)]
    [InlineData("small notebook", "smallnotebook", 0)]
    [InlineData("small notebook", "little notebook", 1)]
    [InlineData("wrote down", "also put down", 2)]
    public void A_few_words_may_differ(string from, string to, int changed)
    {
        var article = Read.Article(Mill + "\n\nHe died young.\n\n" + Mill.Replace(from, to, System.StringComparison.Ordinal));
        Assert.Equal(changed, Assert.Single(article.RepeatedPassages).ChangedWords);
    }

    [Theory]
    [InlineData("12 names", "13 names")]
    [InlineData("kept a", "never kept a")]
    [InlineData("the market", "Norwich")]
    public void A_number_a_negation_and_a_name_decide(string from, string to)
    {
        string other = Mill.Replace(from, to, System.StringComparison.Ordinal);
        Assert.Empty(Read.Article(Mill + "\n\n" + other).RepeatedPassages);
    }

    [Fact]
    public void Many_repeats_lead_to_the_first()
    {
        var article = Read.Article(string.Join("\n\n", Enumerable.Repeat(Mill, 50)));
        Assert.Equal(49, article.RepeatedPassages.Length);
        Assert.All(article.RepeatedPassages, r => Assert.Equal(0, r.Earlier.Index));
    }
}
