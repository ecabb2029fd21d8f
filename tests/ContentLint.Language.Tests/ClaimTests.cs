using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace ContentLint.Language.Tests;

/// <summary>Which sentences claim evidence, and what supports them.</summary>
public class ClaimTests
{
    [Theory]
    [InlineData("Prior studies have found that light helps.", "Prior studies have found")]
    [InlineData("Light helps, according to a small study of nurses.", "according to a small study")]
    [InlineData("While several studies found light can help, some do not.", "several studies found")]
    [InlineData("A growing body of research indicates that light helps.", "research indicates")]
    [InlineData("Another study in 38 people found that light helps.", "Another study in 38 people found")]
    [InlineData("Researchers have discovered that light helps.", "Researchers have discovered")]
    [InlineData("It has been shown that light helps sleepers.", "It has been shown that")]
    [InlineData("Lamps help, researchers have said.", "researchers have said")]
    [InlineData("Statistics show that light helps.", "Statistics show")]
    [InlineData("There is growing evidence that light helps.", "There is growing evidence that")]
    [InlineData("Study after study shows that light helps.", "Study after study shows")]
    [InlineData("Light has been shown to help.", "has been shown to")]
    [InlineData("In one study, light helped.", "In one study")]
    [InlineData("However, in a recent survey of nurses, most slept late.", "in a recent survey")]
    [InlineData("Those who wake early are three times more likely to nap.", "three times more likely")]
    [InlineData("Those who wake early are 40% less likely to nap.", "40% less likely")]
    [InlineData("Those who wake early are twice as likely to nap.", "twice as likely")]
    [InlineData("The study found that light helps those who sleep late.", "The study found")]
    [InlineData("Light helps, according to the survey.", "according to the survey")]
    [InlineData("Much of the evidence suggests that light helps.", "Much of the evidence suggests")]
    [InlineData("The results of a recent study show that light helps.", "The results of a recent study show")]
    [InlineData("Findings from a large trial suggest that light helps.", "Findings from a large trial suggest")]
    [InlineData("The evidence suggests that light helps.", "The evidence suggests")]
    [InlineData("Census figures show that the town sleeps late.", "Census figures show")]
    [InlineData("Recent estimates put the number of late sleepers at two million.", "Recent estimates put")]
    [InlineData("Experts estimate that a fifth of all lamps are never lit.", "Experts estimate")]
    [InlineData("There is now a growing body of evidence that light helps.", "There is now a growing body of evidence that")]
    [InlineData("There is evidence to suggest that light helps.", "There is evidence to suggest")]
    [InlineData("Light has also been repeatedly shown to help.", "has also been repeatedly shown to")]
    [InlineData("It has long been established that light helps.", "It has long been established that")]
    [InlineData("Late nights have been associated with weight gain.", "have been associated with")]
    [InlineData("Late nights are associated with a slightly higher risk of falls.", "are associated with a slightly higher risk")]
    [InlineData("A link between light and sleep has been found.", "A link between light and sleep has been found")]
    [InlineData("Light helps, according to the latest figures.", "according to the latest figures")]
    [InlineData("According to the results of a recent survey, light helps.", "According to the results of a recent survey")]
    [InlineData("According to a team of economists, light helps.", "According to a team of economists")]
    [InlineData("According to one research firm, light helps.", "According to one research firm")]
    [InlineData("According to local news reports, the lamps went out.", "According to local news reports")]
    [InlineData("According to a popular blog, light helps.", "According to a popular blog")]
    [InlineData("Falls kill more than 30,000 people a year.", "30,000 people")]
    [InlineData("The illness occurs in 1 in 40,000 people worldwide.", "1 in 40,000 people")]
    [InlineData("An estimated 40 million Americans sleep late.", "estimated 40 million Americans")]
    [InlineData("The average adult spends 7 hours a day in bed.", "The average adult spends 7")]
    [InlineData("A walk cuts the risk of a fall by a third.", "cuts the risk of a fall by a third")]
    [InlineData("It is the most common lamp in the world, owned by 200 million people.", "most common lamp in the world")]
    [InlineData("Broken lamps were reported at night, and studies suggest that light helps.", "studies suggest")]
    [InlineData("Science tells us that light helps.", "Science tells us")]
    [InlineData("Most people know that studies have linked light to sleep.", "studies have linked")]
    [InlineData("Despite studies showing that light helps, few lamps are lit.", "Despite studies showing")]
    [InlineData("The claim is supported by a number of studies.", "supported by a number of studies")]
    [InlineData("The effect was confirmed in a recent trial.", "confirmed in a recent trial")]
    [InlineData("The lamp is backed by research.", "backed by research")]
    [InlineData("One recent estimate puts the cost at three billion a year.", "One recent estimate puts")]
    [InlineData("According to data from several hospitals, light helps.", "According to data")]
    [InlineData("According to a court filing, the lamps were sold.", "According to a court filing")]
    [InlineData("Market research suggests that light helps.", "Market research suggests")]
    [InlineData("The best available evidence suggests a common cause.", "The best available evidence suggests")]
    [InlineData("Figures released on Monday show that light helps.", "Figures released on Monday show")]
    public void A_sentence_that_leans_on_evidence_is_a_claim(string text, string cue)
    {
        var claim = Assert.Single(Read.Article(text).Claims);
        Assert.Equal(cue, text.Substring(claim.Span.Start, claim.Span.Length));
        Assert.Equal(Support.None, claim.Support);
    }

    [Theory]
    [InlineData("Future studies may show that light helps.")]
    [InlineData("More research is needed before anybody can say so.")]
    [InlineData("No studies have found that light helps at night.")]
    [InlineData("Have recent studies shown that light helps at night?")]
    [InlineData("If a study finds that light helps, we will say so.")]
    [InlineData("Our survey found that light helps those who sleep late.")]
    [InlineData("A paper about lamps came out in May. The study found that light helps those who sleep late.")]
    [InlineData("The report says that light helps those who sleep late.")]
    [InlineData("In one study, Ada Reyes and a colleague dimmed the lamps.")]
    [InlineData("In our study, we dimmed the lamps. In a study, we dimmed them again.")]
    [InlineData("They are as likely to nap as others, and more likely to rise.")]
    [InlineData("Light helps, according to figures her office released on Friday.")]
    [InlineData("Light helps, according to a survey reported by the Norland Courier.")]
    [InlineData("Earlier studies have suggested less, while a report released by the Norland Institute says more.")]
    [InlineData("A new poll shows that light helps.\n\nThe Norland University poll asked 800 nurses.")]
    [InlineData("New Poll Shows That Light Helps.\n\nLamps are cheap.\n\nNights are long.\n\nNurses sleep late.")]
    [InlineData("Study participants found the lamps in the cellar.")]
    [InlineData("Ask for studies that show the lamp works.")]
    [InlineData("Look for a study that found the opposite.")]
    [InlineData("In surveys, ask short questions.")]
    [InlineData("In a study like that, nobody sleeps.")]
    [InlineData("A good report shows where the money went.")]
    [InlineData("The trial found him guilty.")]
    [InlineData("There is no evidence that light harms.")]
    [InlineData("There is little research showing that light harms.")]
    [InlineData("If there is evidence that the lamp is broken, call us.")]
    [InlineData("No lamps have been linked to the fire.")]
    [InlineData("The lamp has been linked to your phone.")]
    [InlineData("She has been linked to the fire.")]
    [InlineData("It has been shown above that the sum is odd.")]
    [InlineData("A link between the two tables has been shown in the figure.")]
    [InlineData("The value is associated with a name.")]
    [InlineData("The data show up in the table.")]
    [InlineData("According to plan, the lamps went out.")]
    [InlineData("Cut the boards according to the plan, and sort them according to size.")]
    [InlineData("The lamps went out, according to the most recent data available from the Norland Institute.")]
    [InlineData("The average user reads it once.")]
    [InlineData("The average person in our office reads 7 books a year.")]
    [InlineData("It is the largest file in the folder, with 3 million lines.")]
    [InlineData("If 30,000 people a year fell, we would say so.")]
    [InlineData("Few nurses nap, a Norland University poll found.\n\nBut there is evidence that more would. According to the same poll, half of them want to.")]
    [InlineData("We need studies showing that light helps.")]
    [InlineData("The claim is not supported by research.")]
    [InlineData("A survey by the group in March found that light helps.")]
    [InlineData("According to the survey form, age is optional.")]
    [InlineData("Researchers on our team found that light helps.")]
    [InlineData("The lamp has been shown to the guests.")]
    [InlineData("The lamp has been found to be too dark in our tests.")]
    [InlineData("The effect may be confirmed by future studies.")]
    [InlineData("The room was found by a study group.")]
    [InlineData("The change is supported by tests.")]
    [InlineData("Several reports found on the web were copies.")]
    [InlineData("The state changes according to those laws of physics.")]
    [InlineData("“Studies have shown that light helps,” said Ada Reyes, a nurse.")]
    public void Others_are_none(string text) => Assert.DoesNotContain(Read.Article(text).Claims, c => c.Support == Support.None);

    [Theory]
    [InlineData("Studies have found [that light helps](https://example.org).", Support.Link)]
    [InlineData("Studies have found that light helps.[^1]\n\n[^1]: A note.", Support.Footnote)]
    [InlineData("Studies have found that light helps [3].", Support.Number)]
    [InlineData("Studies have found that light helps.<sup>3</sup>", Support.Number)]
    [InlineData("Studies have found that light helps sleepers2,3 at night.", Support.Number)]
    [InlineData("Studies have found that light helps (Reyes et al., 2019).", Support.AuthorYear)]
    [InlineData("A study by Norland University found that light helps.", Support.Name)]
    [InlineData("Studies have found that light helps, among them one by Ada Reyes.", Support.Name)]
    [InlineData("Studies have found that light helps (Reyes, 2018; Lund & Ito, 2019).", Support.AuthorYear)]
    [InlineData("Studies have found that light helps sleepers³ at night.", Support.Number)]
    [InlineData("Studies have found that light helps [3–5].", Support.Number)]
    [InlineData("Studies have found that light helps (doi:10.5555/jsr.1).", Support.Link)]
    [InlineData("Studies have found that light helps. According to Ada Reyes, it does.", Support.Name)]
    public void Support_is_found_in_the_paragraph(string text, Support support) =>
        Assert.True(Read.Article(text, "article.md").Claims.First().Support.HasFlag(support), $"{support} is not seen in: {text}");

    [Theory]
    [InlineData("Light helps, studies show [3].", ClaimReach.Sentence, true)]
    [InlineData("Light helps, studies show. Lamps are cheap [3].", ClaimReach.Sentence, false)]
    [InlineData("Light helps, studies show. Lamps are cheap [3].", ClaimReach.Paragraph, true)]
    [InlineData("Light helps, studies show.\n\nLamps are cheap [3].", ClaimReach.Paragraph, false)]
    [InlineData("Light helps, studies show.\n\nLamps are cheap [3].", ClaimReach.Section, true)]
    [InlineData("Light helps, studies show.\n\n## Lamps\n\nLamps are cheap [3].", ClaimReach.Section, false)]
    [InlineData("Light helps, [studies](https://example.org) show.", ClaimReach.Sentence, true)]
    [InlineData("Light helps, studies show. [Lamps](https://example.org) are cheap.", ClaimReach.Sentence, false)]
    [InlineData("Light helps, studies show (Reyes et al., 2019).", ClaimReach.Sentence, true)]
    [InlineData("Light helps, studies show.[^1] Lamps are cheap.\n\n[^1]: A note.", ClaimReach.Sentence, true)]
    [InlineData("Light helps, studies show. According to Ada Reyes, it does.", ClaimReach.Sentence, false)]
    public void Support_is_looked_for_within_reach(string text, ClaimReach reach, bool found) =>
        Assert.Equal(found, Read.Article(text, "article.md").Claims.First().SupportWithin(reach) != Support.None);

    [Fact]
    public void A_takeaway_is_cited_where_the_body_says_it() =>
        Assert.Empty(Read.Article("Key Takeaways\n\nLight helps, according to a new study.\n\nLight helps those who sleep late, and lamps are cheap enough for all of them.").Claims);

    [Fact]
    public void Any_text_of_citations_is_read_and_every_range_lies_in_its_passage()
    {
        string[] parts = ["Sources", "6 References", "\n", "\n\n", "[1]", "1.", "Smith J.", "et al.", "(2019", ")", "doi:", "10.5555/", "PMID", "ISBN 97", "studies", "found", "according to", "a study", "published in", "Nature", "“", "\"", ";72(1):4", "2019", "*", "<sup>2</sup>", "Vol.", ".", ","];
        var texts = Gen.Elements(parts).ListOf().Select(list => string.Join(" ", list)).ToArbitrary();
        Prop.ForAll(texts, text =>
        {
            var article = Read.Article(text, "article.md");
            foreach (var claim in article.Claims) Assert.True(claim.Span.End <= claim.Sentence.Passage.Text.Length);
            foreach (var mention in article.JournalMentions) Assert.NotEqual("", mention.Name);
            foreach (var reference in article.SourceLists.SelectMany(l => l.References))
            {
                foreach (var part in new[] { reference.Authors, reference.Title, reference.Container, reference.Year }.Concat(reference.Identifiers.Select(i => (Microsoft.CodeAnalysis.Text.TextSpan?)i.Span)))
                    Assert.True(part is not { } span || reference.Span.Contains(span), $"A part lies outside its reference in: {text}");
            }
        }).QuickCheckThrowOnFailure();
    }
}
