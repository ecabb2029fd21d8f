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
    [InlineData("Reyes said it was hard.", "")]
    [InlineData("Reyes said it was hard. She added that it was late.", "Reyes 1 -")]
    [InlineData("“It is hard,” Reyes told Newsroom. “Very,” Newsroom said.", "Reyes 1 -")]
    [InlineData("“It is hard,” CNN said. “Very,” Americans said. “Too hard,” the Courier said.", "")]
    [InlineData("“It is hard,” Tehran said. He lives in Tehran.", "")]
    [InlineData("“It is hard,” Einstein said.", "")]
    public void A_bare_name_is_looked_up_in_the_text(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", Read.Article(text).People.All.Select(p =>
            $"{p.Name} {p.Citations.Length} {(p.Introduction is { } introduction ? introduction.Span.Start.ToString(System.Globalization.CultureInfo.InvariantCulture) : "-")}")));
}
