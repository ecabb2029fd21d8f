using System.Linq;

namespace ContentLint.Language.Tests;

/// <summary>Who is cited by a single name, and where a reader learns who that is.</summary>
public class PeopleTests
{
    [Theory]
    [InlineData("“It is hard,” Reyes said.", "Reyes 1 -")]
    [InlineData("“It is hard,” Reyes said. Reyes added that it was late.", "Reyes 2 -")]
    [InlineData("It is hard, according toAda Reyes, MD. “Very,” Reyes said.", "Reyes 1 28")]
    [InlineData("“It is hard,” Reyes said. Ada Reyes is a surgeon.", "Reyes 1 30")]
    [InlineData("“It is hard,” said Reyes, a surgeon.", "Reyes 1 19")]
    [InlineData("“It is hard,” said the surgeon Reyes. “Very,” Reyes said.", "Reyes 1 31")]
    [InlineData("“It is hard,” Dr. Reyes said. “Very,” Reyes said.", "Reyes 1 18")]
    [InlineData("Lundqvist said it was hard.", "")]
    [InlineData("Lundqvist said it was hard. She added that it was late.", "Lundqvist 1 -")]
    [InlineData("“It is hard,” Reyes told Newsroom. “Very,” Newsroom said.", "Reyes 1 -")]
    [InlineData("“It is hard,” CNN said. “Very,” Americans said. “Too hard,” the Courier said.", "")]
    [InlineData("“It is hard,” Tehran said. He lives in Tehran.", "")]
    [InlineData("“It is hard,” Einstein said.", "")]
    [InlineData("“It is hard,” Reyes noted.", "Reyes 1 -")]
    [InlineData("“It is hard,” Reyes wrote in an email.", "Reyes 1 -")]
    [InlineData("Reyes fired back: “It is hard.”", "Reyes 1 -")]
    [InlineData("It was hard, Reyes said. “It always is.”", "Reyes 1 -")]
    [InlineData("Reyes said he expected it to be hard.", "Reyes 1 -")]
    [InlineData("Reyes said that her clinic was full.", "Reyes 1 -")]
    [InlineData("At the meeting Reyes said it was hard.\n\n“Very hard,” she added.", "")]
    [InlineData("At the meeting in the hall, Reyes said it was hard.\n\n“Very hard,” she added.", "Reyes 1 -")]
    [InlineData("After the meeting, Jones said it was hard.", "Jones 1 -")]
    [InlineData("“It is hard,” Boeing said. “We will do better.”", "")]
    [InlineData("“I never said so,” Ford said.", "Ford 1 -")]
    [InlineData("“It is hard,” Reuters wrote. “Very,” Germany said. “Too hard,” Londoners said.", "")]
    [InlineData("A columnist for the news site Tidings said he was sorry.", "")]
    [InlineData("Boats are slow, Swers said. “They always were.”", "Swers 1 -")]
    [InlineData("Reyes asked why it was hard. The mayor told Reyes nothing. Reyes asked again.", "Reyes 2 -")]
    [InlineData("On Monday Reyes said it was hard. Reyes Sunday said that he knew. “So hard,” Reyes said.", "Reyes 1 -")]
    [InlineData("“It is hard,” said Reyes of the Valley Clinic.", "Reyes 1 19")]
    [InlineData("“It is hard,” said Anna in ’t Veld, who leads it.", "Anna 1 19")]
    public void A_bare_name_is_looked_up_in_the_text(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", Read.Article(text).People.All.Select(p =>
            $"{p.Name} {p.Citations.Length} {(p.Introduction is { } introduction ? introduction.Span.Start.ToString(System.Globalization.CultureInfo.InvariantCulture) : "-")}")));
}
