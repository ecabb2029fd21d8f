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
