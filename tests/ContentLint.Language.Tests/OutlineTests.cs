using System.Linq;

namespace ContentLint.Language.Tests;

/// <summary>What each passage of an article is.</summary>
public class OutlineTests
{
    private const string Bees = "Bees fly up to five kilometres to find flowers, and a roof in a town is close enough to gardens.";
    private const string Hive = "A hive needs no more space than a chair, but it needs a place that is calm and out of the wind.";

    [Fact]
    public void A_heading_is_about_what_follows() =>
        Assert.Equal("Title Body Heading Body", Roles("Bees on a Roof", Bees, "How Much Space Does a Hive Need?", Hive));

    [Theory]
    [InlineData("Keeping Chickens Can Save You Money, Especially If You Start Small")]
    [InlineData("11 Cheap Weekend Trips You Can Take With Your Kids")]
    [InlineData("Cycling Is Cheap. But Research Says You Should Walk to Work Too")]
    public void A_headline_before_a_heading_is_a_teaser(string headline) =>
        Assert.Equal("Title Body Teaser Heading Body", Roles("Bees on a Roof", Bees, headline, "How Much Space Does a Hive Need?", Hive));

    [Fact]
    public void A_headline_between_paragraphs_that_continue_each_other_is_a_teaser() =>
        Assert.Equal("Title Body Teaser Body", Roles("Bees on a Roof", Bees, "11 Cheap Weekend Trips You Can Take With Your Kids", "But " + Hive));

    [Theory]
    [InlineData("Court Approves New Night Train to the Coast", "Lindqvist keeps two hives on her roof.")]
    [InlineData("Related: Ten Beaches You Can Reach by Train", "A hive costs as much as a chair.")]
    [InlineData("Your Phone Is Listening to You. Here's How to Stop It", "It takes an hour to set up.")]
    public void What_points_back_across_a_headline_makes_it_a_teaser(string headline, string next) =>
        Assert.Equal("Title Body Teaser Body", Roles("Bees on a Roof", Bees + " This is what the keeper Maria Lindqvist says.", headline, next));

    [Fact]
    public void A_crowd_of_short_lines_is_a_menu() =>
        Assert.Equal("Title Body Fragment Fragment Fragment Fragment", Roles("Bees on a Roof", Bees, "Garden", "Kitchen", "Travel", "Family"));

    [Fact]
    public void Lines_of_a_source_list_are_no_headings() =>
        Assert.Equal("Title Body Heading Body Body", Roles("Bees on a Roof", Bees, "2 Sources", "Moss T. Flight Ranges of Bees", "Reed A. Bees in Town"));

    [Theory]
    [InlineData("6 Sources", SectionKind.Sources)]
    [InlineData("Article Sources:", SectionKind.Sources)]
    [InlineData("References", SectionKind.Sources)]
    [InlineData("Key Takeaways", SectionKind.Takeaways)]
    [InlineData("TL;DR", SectionKind.Takeaways)]
    [InlineData("What This Means For You", SectionKind.Standing)]
    [InlineData("How Much Space Does a Hive Need?", SectionKind.Body)]
    public void A_standing_heading_says_what_its_section_is_for(string heading, SectionKind kind)
    {
        var article = Read.Article(string.Join("\n\n", "Bees on a Roof", Bees, heading, Hive));
        Assert.Equal(kind, article.Outline.Sections.Last().Kind);
    }

    private static string Roles(params string[] paragraphs)
    {
        var article = Read.Article(string.Join("\n\n", paragraphs));
        return string.Join(" ", article.Passages.Select(article.Outline.RoleOf));
    }
}
