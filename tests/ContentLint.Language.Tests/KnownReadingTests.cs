using System.Linq;

namespace ContentLint.Language.Tests;

public class KnownReadingTests
{
    private const string Merged = "The skipper saw the harbourvlomp from the pier at noon.";

    [Fact]
    public void A_reading_of_one_article_serves_another_only_as_long_as_both_know_the_same_pieces()
    {
        Assert.Empty(Parts(Merged));
        Assert.Equal(["harbour", "vlomp"], Parts(Merged + " A vlomp lay beside it."));
        Assert.Empty(Parts(Merged));
        Assert.Empty(Parts(Merged + " A vlump lay beside it."));
    }

    [Fact]
    public void A_single_letter_has_a_say_where_it_often_stands_alone()
    {
        const string vector = "The skipper saw the vectorq from the pier at noon.";
        Assert.Empty(Parts(vector));
        Assert.Empty(Parts(vector + " The mark q lay beside it."));
        Assert.Equal(["vector", "q"], Parts(vector + " The mark q lay beside it. A q is here, one q there, and every q beyond."));
        Assert.Empty(Parts(vector));
    }

    private static string[] Parts(string text) =>
        MergeCandidates.In(Read.Article(text)).SelectMany(candidate => candidate.Parts.Select(part => candidate.Passage.Text.Substring(part.Start, part.Length))).ToArray();
}
