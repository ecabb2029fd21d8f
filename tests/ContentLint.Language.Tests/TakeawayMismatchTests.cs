using System.Globalization;
using System.Linq;

namespace ContentLint.Language.Tests;

/// <summary>Takeaways against the body of their article.</summary>
public class TakeawayMismatchTests
{
    private const string Rest = "Nobody had asked for it. The light is warmer than before, and it reaches the doors of the houses on both sides, so that people feel safer on their way home at night. The old lamps were sold to a collector, who keeps them in a barn and shows them to friends on Sundays.";

    private static Article Article(string takeaway, string body) => Read.Article($"## Key takeaways\n\n- {takeaway}\n\n## The lamps\n\n{body} {Rest}\n", "a.md");

    private static string Found(string takeaway, string body) => string.Join("; ", Article(takeaway, body).TakeawayMismatches.Select(m =>
        $"{m.Kind} {m.Takeaway.Passage.Text.Substring(m.Span.Start, m.Span.Length)} / {(m.Body is { } b ? b.Passage.Text.Substring(m.BodySpan.Start, m.BodySpan.Length) : "")}"));

    [Theory]
    [InlineData("40%", "14%", "Number 40% / 14%")]
    [InlineData("forty percent", "14 per cent", "Number forty percent / 14 per cent")]
    [InlineData("$40 million", "$14 million", "Number $40 million / $14 million")]
    [InlineData("30%", "29.7%", "")]
    [InlineData("about 30%", "27 percent", "")]
    [InlineData("half", "51%", "")]
    [InlineData("50%", "half", "")]
    [InlineData("20%", "one in five", "")]
    [InlineData("1.2 million euros", "1,216,000 euros", "")]
    [InlineData("10 percentage points", "from 20 to 30%", "")]
    [InlineData("50%", "from 200 to 300 watts", "")]
    [InlineData("more than 40%", "43%", "")]
    [InlineData("40 kilograms", "40 pounds", "")]
    [InlineData("40 kilograms", "40 grams", "Unit 40 kilograms / 40 grams")]
    [InlineData("40 kilometres", "40 miles", "Unit 40 kilometres / 40 miles")]
    [InlineData("5 watts", "7 watts", "Number 5 / 7")]
    public void Numbers_are_compared_by_value(string takeaway, string body, string expected) =>
        Assert.Equal(expected, Found($"The new lamps cut the power used in the streets by {takeaway}.", $"The new lamps cut the power that is used in the streets by {body}."));

    [Theory]
    [InlineData("The council paid $275,000 for it, to the surprise of the houses on both sides.", "Number $275,000 / ")]
    [InlineData("The council paid for 27 of the houses on both sides.", "")]
    [InlineData("In 2019 people felt safer on their way home at night.", "")]
    public void A_striking_number_needs_no_counterpart(string takeaway, string expected) => Assert.Equal(expected, Found(takeaway, "The council has changed all lamps."));

    [Theory]
    [InlineData("People feel safer on their way home, says Marta Kowalczyk.", "The lamps are new, the council says.", "Name Marta Kowalczyk / ")]
    [InlineData("People feel safer on their way home, says Marta Kowalczyk.", "Kowalczyk changed them.", "")]
    [InlineData("People feel safer on their way home, says Marta Kowalczyk.", "Ms.Kowalczyk's idea.", "")]
    [InlineData("People feel safer on their way home, says the Norwich Electric Board.", "The NEB changed them.", "")]
    [InlineData("People feel safer on their way home since Monday.", "The lamps are new.", "")]
    [InlineData("The Light Reaches The Doors Of Both Sides.", "The lamps are new.", "")]
    public void A_name_must_stand_in_the_body(string takeaway, string body, string expected) => Assert.Equal(expected, Found(takeaway, body));

    [Theory]
    [InlineData("The town will not sell the lamps to a museum.", "The town will sell the lamps to a museum.", true)]
    [InlineData("The town will sell the lamps to a museum.", "The town never sells the lamps to a museum.", true)]
    [InlineData("The town will sell the lamps to a museum.", "The town will sell the lamps to a museum, but not the poles.", false)]
    [InlineData("The town will sell the lamps to a museum.", "The town will not only sell the lamps to a museum.", false)]
    [InlineData("The town will sell the lamps to a museum.", "The town won't sell the lamps to a museum, the council said on Monday.", true)]
    [InlineData("The town will sell the lamps to a museum.", "The town did not sell its lamps to the capital, which wanted a museum.", false)]
    [InlineData("The town will not sell the lamps to a museum.", "The town won't sell the lamps to a museum.", false)]
    public void A_denial_counts_where_all_else_is_the_same(string takeaway, string body, bool expected) => Assert.Equal(expected, Found(takeaway, body).StartsWith("Negation", System.StringComparison.Ordinal));

    [Fact]
    public void A_body_about_something_else_proves_nothing() =>
        Assert.Equal("", Found("Prices of bread rose by 12.5 percent in Norwich, and bakers begin earlier.", "The council has changed all lamps."));

    [Theory]
    [InlineData("It costs $1.5 million.", 1_500_000, 100_000, "dollars")]
    [InlineData("It has 1,200 rooms.", 1200, 100, null)]
    [InlineData("It took twenty-five minutes.", 25, 1, "minutes")]
    [InlineData("It grew by 29.7 %.", 29.7, 0.1, "percent")]
    [InlineData("It took two hundred years.", 200, 100, "years")]
    public void Numbers_are_read(string text, double value, double step, string? unit)
    {
        var passage = Read.Passage(text);
        var quantity = QuantityReader.Read(passage, 0, passage.Words.Length).Single();
        Assert.Equal((value, unit), (System.Math.Round(quantity.Value, 6), quantity.Unit?.Name));
        Assert.Equal(step.ToString(CultureInfo.InvariantCulture), System.Math.Round(quantity.Step, 6).ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("COVID-19 came at 3:30 on 4/12.")]
    [InlineData("It is the 5th on page #4 of v1.2.3 for the IL2.")]
    public void Numbers_inside_names_are_none(string text)
    {
        var passage = Read.Passage(text);
        Assert.Empty(QuantityReader.Read(passage, 0, passage.Words.Length));
    }
}
