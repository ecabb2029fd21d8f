using System.Linq;

namespace ContentLint.Language.Tests;

/// <summary>Lines that belong to the page.</summary>
public class FurnitureTests
{
    [Theory]
    [InlineData("Was this article helpful?", "feedback widget")]
    [InlineData("Wasthisarticlehelpful?", "feedback widget")]
    [InlineData("Was this page helpful?YesNoSubmit", "feedback widget")]
    [InlineData("Thanks for your feedback!What is your feedback?Other", "feedback widget")]
    [InlineData("FacebookTwitterPinterest", "row of controls")]
    [InlineData("Facebook, Twitter, Pinterest", "")]
    [InlineData("14 Comments", "comment counter")]
    [InlineData("© 2021 Example Media. All rights reserved.", "legal notice")]
    [InlineData("Meet Our Garden Experts", "team link")]
    [InlineData("Photo by Dana Whitfield", "photo credit")]
    [InlineData("Your email address will not be published. Required fields are marked *", "sign-up form")]
    [InlineData("This site uses cookies to improve your experience.", "cookie notice")]
    [InlineData("We use cookies to keep the session of a reader, and the next chapter shows how.", "")]
    [InlineData("The page asked: was this article helpful?", "")]
    [InlineData("Share this article of clothing with somebody who is cold.", "")]
    [InlineData("Follow us on a walk through the old town.", "")]
    [InlineData("Submit", "")]
    [InlineData("Contact us", "legal notice")]
    [InlineData("Sign up for the harbour newsletter", "sign-up form")]
    [InlineData("Sign up for the harbour newsletter at the desk of the town hall on any day of the week but Monday.", "")]
    [InlineData("Also on Thursday, the council said that it would vote in spring.", "")]
    [InlineData("Chapters are short and end where one would like to go on.", "")]
    public void A_line_is_furniture_from_end_to_end_or_not_at_all(string line, string kind)
    {
        var article = Read.Article("A first paragraph that stands for the text of the article.\n\n" + line);
        Assert.Equal(kind, string.Join(" ", article.Furniture.Select(f => f.Kind)));
        Assert.All(article.Furniture, f => Assert.Equal(line, f.Passage.Text.Substring(f.Span.Start, f.Span.Length)));
    }

    [Fact]
    public void A_label_next_to_a_widget_belongs_to_it()
    {
        var article = Read.Article("Submit the form today.\n\nWhat is your feedback?\n\nOther\n\nHelpful\n\nSubmit\n\nThe end of the text is near.");
        Assert.Equal(["What is your feedback?", "Other", "Helpful", "Submit"], article.Furniture.Select(f => f.Passage.Text));
    }

    [Fact]
    public void A_group_is_told_by_its_place_and_its_length()
    {
        var article = Read.Article(Prose + "\n\nOld boats\n\nContact us\n\nOur fleet\n\nPrivacy policy\n\nTerms of use");
        Assert.Contains(article.Furniture, f => f.Passage.Text == "Our fleet" && f.Kind == "one of 4 short lines in a row at the foot of the page");
    }

    [Theory]
    [InlineData("Contact us\n\nOur fleet\n\nThe harbour was closed for a week in May.")]
    [InlineData("Our fleet\n\nOld boats\n\nThe crew\n\nThe cook\n\nContact us")]
    [InlineData("Home\n\nNews\n\nSport\n\nOur fleet")]
    public void Few_signs_make_no_group(string foot)
    {
        Assert.DoesNotContain(Read.Article(Prose + "\n\n" + foot).Furniture, f => f.Passage.Text == "Our fleet");
    }

    private const string Prose =
        "The harbour was closed on Monday because of the storm, and forty people waited in the hall of the ferry until the evening came, when a bus took them all home.";
}
