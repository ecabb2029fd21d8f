using System.Linq;

namespace ContentLint.Language.Tests;

/// <summary>Blocks that sum up an article.</summary>
public class TakeawayTests
{
    private const string Body = "Tomatoes are thirsty plants. This guide explains how to water them.";

    [Theory]
    [InlineData("Key Takeaways\n\nWater deep. Mulch well.", "Water deep.|Mulch well.")]
    [InlineData("Key Takeaways\n\nWater deep and rarely.\n\nMulch well in summer.", "Water deep and rarely.|Mulch well in summer.")]
    [InlineData("Key TakeawaysWater deep and only in the morning.Mulch well in summer.", "Water deep and only in the morning.|Mulch well in summer.")]
    [InlineData("TL;DR: Water deep and only in the morning. Mulch well in summer.", "Water deep and only in the morning.|Mulch well in summer.")]
    [InlineData("Summary judgment was denied on Friday by the court in the old town.", "")]
    [InlineData("Highlights of the season were the late tomatoes and the early rain.", "")]
    public void Items_are_read_with_their_exact_ranges(string block, string items)
    {
        var article = Read.Article(block + "\n\n" + Body);
        Assert.Equal(items, string.Join("|", article.Takeaways.SelectMany(b => b.Items).Select(i => i.Passage.Text.Substring(i.Span.Start, i.Span.Length))));
    }

    [Fact]
    public void A_block_that_was_run_together_is_the_same_as_its_list()
    {
        const string one = "Regular watering keeps the roots of tomatoes deep.", two = "Mulch halves the water that a bed loses.";
        var article = Read.Article($"Key Takeaways{one}{two}\n\nKey Takeaways\n\n{one}{two}\n\n{Body}");
        var (repeat, original) = Assert.Single(TakeawayRepeats.OfBlocks(article.Takeaways));
        Assert.True(repeat.IsRunIn);
        Assert.False(original.IsRunIn);
        Assert.Equal(0, repeat.SourceSpan.Start);
    }
}
