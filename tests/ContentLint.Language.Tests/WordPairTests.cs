using System;

namespace ContentLint.Language.Tests;

public class WordPairTests
{
    [Theory]
    [InlineData("of", "the")]
    [InlineData("running", "water")]
    [InlineData("Running", "WATER")]
    public void Pairs_that_are_often_in_print_are_known(string first, string second) => Assert.True(Frequency(first, second) > 20);

    [Theory]
    [InlineData("water", "running")]
    [InlineData("fluvial", "us")]
    public void Other_pairs_are_not(string first, string second) => Assert.Equal(0, Frequency(first, second));

    [Fact]
    public void Frequent_pairs_weigh_more_than_rare_ones() => Assert.True(Frequency("of", "the") > Frequency("running", "water"));

    private static float Frequency(string first, string second) => WordPairs.English.Frequency(WordHash.Of(first.AsSpan()), WordHash.Of(second.AsSpan()));
}
