using System;

namespace ContentLint.Language.Tests;

public class LexiconTests
{
    [Theory]
    [InlineData("the")]
    [InlineData("Elasticity")]
    [InlineData("COLOUR")]
    [InlineData("color")]
    [InlineData("don't")]
    [InlineData("don’t")]
    public void Known_words_are_found_however_they_are_written(string word) => Assert.True(Lexicon.English.Contains(word));

    [Theory]
    [InlineData("")]
    [InlineData("thedermis")]
    [InlineData("andsupplementspromise")]
    [InlineData("improveskin")]
    public void Words_run_together_are_not_known(string word) => Assert.False(Lexicon.English.Contains(word));

    [Theory]
    [InlineData("London", true)]
    [InlineData("london", true)]
    [InlineData("table", false)]
    [InlineData("May", false)]
    [InlineData("zzyzx", false)]
    public void A_name_is_a_word_that_is_known_with_capitals_only(string word, bool name) => Assert.Equal(name, Lexicon.English.IsName(word));

    [Fact]
    public void Frequent_words_weigh_more_than_rare_ones()
    {
        Assert.InRange(Lexicon.English.Frequency("the"), 34, 35);
        Assert.True(Lexicon.English.Frequency("house") > Lexicon.English.Frequency("dermis"));
        Assert.Equal(0, Lexicon.English.Frequency("zzyzx"));
    }

    [Fact]
    public void All_function_words_stand_where_it_looks_first()
    {
        Assert.All(ListFile.Read("en/function-words.txt"), word => Assert.True(FunctionWords.Contains(word.AsSpan()), word));
        Assert.False(FunctionWords.Contains("harbour".AsSpan()));
    }

    [Fact]
    public void A_part_of_a_longer_text_is_asked_without_a_copy()
    {
        string text = "improveskin";
        Assert.True(Lexicon.English.Contains(text.AsSpan(0, 7)));
        Assert.True(Lexicon.English.Contains(text.AsSpan(7)));
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 1; i < text.Length; i++) Lexicon.English.Contains(text.AsSpan(i));
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }
}
