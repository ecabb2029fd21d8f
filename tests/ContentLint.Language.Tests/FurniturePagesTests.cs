using System.Linq;

namespace ContentLint.Language.Tests;

/// <summary>
/// Pages of many kinds, reduced to their skeleton. A line that begins with <c>+</c> belongs to the page, all others to the text. Where a
/// line is missed, give its wording to <c>en/furniture.txt</c>, or its place to <c>FurnitureEnds</c>; where a line of the text is
/// taken, make the wording or the evidence narrower.
/// </summary>
public class FurniturePagesTests
{
    private const string A = "The pier was closed for a week because of the storm, and the baker who sells his rolls there had to stay at home with forty trays.";
    private const string B = "He says that the town should have closed it a day before, as the wall had moved and everybody who walks there in the morning could see the crack.";
    private const string C = "On Friday the mayor promised a new wall of oak, which two carpenters of the village will build until the end of May if the weather lets them.";

    [Theory]
    [InlineData("news page", "+Skip to content", "+Home", "+World", "+Harbour life", "+Sport", "+Weather", "+Subscribe", "+Log in", "Pier Closed for a Week", "By Dana Whitfield", "+Posted: 3 May 2021, 10:15 GMT", "+Share this article", A, B, C, "+Related stories", "+A Mill That Grinds at Night", "+The Last Ferry of the Year", "+Contact us", "+Our boats", "+Privacy policy", "+© 2021 Harbour Gazette. All rights reserved.")]
    [InlineData("archives by month", A, B, C, "+Recent Posts", "+Archives", "+March 2012 (5)", "+February 2012 (3)", "+January 2012 (11)", "+December 2011 (2)", "+Powered by WordPress")]
    [InlineData("entries by date", A, B, C, "+May 3, 2019 The Pier", "+Apr 12, 2019 A New Boat Is Coming!", "+Apr 1, 2019 Where the Nets Went", "+Mar 30, 2019 The Cook", "+Feb 2019")]
    [InlineData("headlines with dates", A, B, C, "+The Old Pier Gets a Roof", "+3 days ago", "+Who Owns the Gulls", "+5 days ago", "+A Boat Made of Reeds", "+1 week ago", "+Nine Lamps for the Quay", "+2 weeks ago")]
    [InlineData("blog foot", A, B, C, "+Posted in: boats, harbour, wood", "+Leave a Reply", "+Your email address will not be published. Required fields are marked *", "+Notify me of follow-up comments by email.", "+This site uses Akismet to reduce spam. Learn how your comment data is processed.")]
    [InlineData("comments", A, B, C, "+2 Comments", "+Jo Lane wrote:", "+May 5, 2021 at 9:12 am", "A fine end for a fine boat.", "+Reply", "+Mo Berg", "+May 6, 2021 at 7:40 pm", "My father built it with his own hands in the year of the flood.", "+Reply", "+Leave a comment")]
    [InlineData("anonymous comments", A, B, C, "+Anonymous said…", "+3 days ago", "The wall is made of ash.", "+Reply", "+Report", "+Post a Comment")]
    [InlineData("tag line", A, B, "+Tags: pier, storm, bakers", C)]
    [InlineData("author's box", "By Dana Whitfield", A, B, C, "+Dana Whitfield has written about boats for ten years and lives on one.", "+Share this post")]
    [InlineData("writer next to furniture", A, B, C, "+Jo Lane writes about wood and wind.", "+View all posts by Jo Lane")]
    [InlineData("support", A, B, C, "+If you enjoyed this story, tell the baker.", "+Support independent journalism", "+Donate now")]
    [InlineData("newsletter", A, B, C, "+Sign up for our weekly letter about boats and get the best of the harbour every Friday, free.", "+Enter your email address", "+Subscribe")]
    [InlineData("shop", A, B, C, "+Add to cart", "+In stock, ships in 3 days", "+Free shipping on orders over $40", "+Customer reviews")]
    [InlineData("recipe", "+Jump to recipe", "+Print recipe", A, B, C, "+4.8 from 31 votes", "+Pin this recipe", "+Did you make this recipe?")]
    [InlineData("forum", A, B, C, "+Similar threads", "+You cannot post new topics in this forum", "+All times are GMT", "+Powered by phpBB")]
    [InlineData("player", "+00:00 03:25", "+Download transcript", A, B)]
    [InlineData("gallery", A, "+View gallery", "+1 of 12 photos", "+Click on the picture to see it larger", B, C)]
    [InlineData("poll", A, B, C, "+Cast your vote", "+View results", "+212 votes")]
    [InlineData("government", "+An official website of the United States government", "+Here's how you know", "+Skip to main content", A, B, C, "+Was this page helpful?", "+Is there anything wrong with this page?")]
    [InlineData("manual", A, B, C, "+Edit this page", "+Last updated on May 3, 2021", "+Previous: The Pump", "+Next: The Well", "+Built with Sphinx using a theme")]
    [InlineData("university foot", A, B, C, "+Contact us", "+Phone: 555 0100", "+Office hours", "+Mon to Fri 9 am to 4 pm", "+Site map")]
    [InlineData("consent", "+This website uses cookies and similar tools. Read how we use them in our policy.", "+Accept all", A, B)]
    [InlineData("script", "+Please enable JavaScript to view this page", A, B)]
    [InlineData("ad blocker", "+It looks like you are using an ad blocker", A, B)]
    [InlineData("German foot", A, B, C, "+Das könnte Sie auch interessieren", "+Impressum", "+Datenschutz", "+Kontakt")]
    [InlineData("republished", A, B, "Nobody was hurt.", "+Share this article", "+This story was originally published in the Harbour Gazette.")]
    [InlineData("affiliate note", A, B, "+Disclosure: this post holds affiliate links", "+Buy now")]
    [InlineData("paywall", A, "+To continue reading, please subscribe or log in", "+Already a subscriber? Log in")]
    [InlineData("counters", A, B, C, "+1.2K views", "+14 likes", "+Permalink", "+Bookmark the permalink for later")]
    [InlineData("wiki", "+Jump to navigation", "+Article", "+Talk", "+View history", A, B, C, "+Retrieved from the harbour wiki", "+This page was last edited on 3 May 2021, at 10:15")]
    [InlineData("teaser in the foot", A, B, C, "+Most popular", "+Why the Old Oak Fell in April", "+We look at nine trees and at the winds that took them.", "+How to Mend a Net", "+Privacy policy", "+Terms of use", "+© 2021 Harbour Gazette")]
    [InlineData("arrows and rows", "+Home » News » Harbour", A, B, "+← The Bell Tower", "+A Day at the Mill →", "+Boats | Bakers | Bells | Books")]
    [InlineData("leads of other articles", A, B, C, "+The oak had stood there for two hundred years when the wind of April […]", "+Nine lamps light the quay. Read more »")]
    [InlineData("quotation marks stay", A, "«We are glad»", B)]
    [InlineData("paths of an interface stay", A, "Press File > Save and wait for the bell.", B)]
    [InlineData("recipe text stays", A, "+Print this recipe", "Ingredients", "2 cups red lentils", "1 onion", "Salt", B, "+Rate this recipe")]
    [InlineData("program of a day stays", A, "May 3, 2019: The pier is closed", "May 4, 2019: The wall falls", "May 5, 2019: The mayor speaks", "May 6, 2019: The work begins", B)]
    [InlineData("sentences that begin alike stay", A, "If you enjoyed this kind of weather, you could have walked there.", B, "Listen to the bells and you will know the hour.", C)]
    [InlineData("timeline in sentences stays", A, B, "On May 3, 2019 the pier was closed.", "On May 4, 2019 the wall fell.", "On May 5, 2019 the mayor spoke.", "On May 6, 2019 the work began.", C)]
    [InlineData("short headings stay", A, "The wall", B, "The wood", C, "What comes next", A + " Again.", "+Share this article")]
    [InlineData("the last words stay", A, B, C, "We will be there.", "Nobody will be late.")]
    public void Each_line_goes_to_the_page_or_to_the_text(string page, params string[] lines)
    {
        var article = Read.Article(string.Join("\n\n", lines.Select(l => l.TrimStart('+'))));
        var expected = lines.Where(l => l[0] == '+').Select(l => l.Substring(1));
        Assert.Equal(page + ":\n" + string.Join("\n", expected), page + ":\n" + string.Join("\n", article.Furniture.Select(f => f.Passage.Text)));
    }
}
