using System.Linq;

namespace ContentLint.Language.Tests;

/// <summary>Where source lists begin and end, and what stands in a reference.</summary>
public class SourceListTests
{
    private const string Vancouver = "Almeida R, Quist T. Morning light and sleep onset. J Sleep Res. 2018;27(4):e12650. doi:10.5555/jsr.12650";
    private const string Apa = "Brandt, L., & Ode, M. (2020). Blue light filters: a review. Light and Health, 5(2), 101–118. https://doi.org/10.5555/lh.2020.101";

    [Theory]
    [InlineData("Sources", null)]
    [InlineData("6 Sources", 6)]
    [InlineData("Sources (6)", 6)]
    [InlineData("Show 4 sources", 4)]
    [InlineData("5 References", 5)]
    [InlineData("Works cited", null)]
    [InlineData("Bibliography:", null)]
    [InlineData("6. References", null)]
    public void A_heading_stands_over_a_list(string heading, int? count)
    {
        var list = Assert.Single(Read.Article($"The end of the text.\n\n{heading}\n\n{Vancouver}").SourceLists);
        Assert.Equal(count, list.DeclaredCount);
        Assert.Single(list.References);
    }

    [Theory]
    [InlineData("Further reading")]
    [InlineData("Sources of light in the morning")]
    [InlineData("Open source")]
    [InlineData("The reference desk")]
    public void Other_lines_do_not(string heading) => Assert.Empty(Read.Article($"{heading}\n\n{Vancouver}").SourceLists);

    [Fact]
    public void An_introduction_is_no_reference_and_furniture_ends_the_list()
    {
        var list = Assert.Single(Read.Article($"2 Sources\n\nWe use only good sources. Read our rules to learn more.\n\n{Vancouver}\n\n{Apa}\n\nMeet Our Board\n\nShare Feedback").SourceLists);
        Assert.Equal(2, list.References.Length);
        Assert.Equal(0, list.PossibleReferences);
    }

    [Theory]
    [InlineData("Light and sleep. (2021). https://example.org/light")]
    [InlineData("Light and sleep. (2018). example.org/light-and-sleep")]
    [InlineData("Kim EJ, et al. (2017). Light in adults.")]
    [InlineData("Norland Heart Institute. Your guide to light: what should I know?")]
    [InlineData("^ Smith, John (12 March 2019). \"The lamp of Norland\". The Norland Mail. Retrieved 4 May 2020.")]
    public void An_entry_of_any_style_is_counted_between_others(string entry)
    {
        var list = Assert.Single(Read.Article($"3 Sources\n\n{Vancouver}\n\n{entry}\n\n{Apa}\n\nBy Ada Reyes").SourceLists);
        Assert.Equal(3, list.References.Length);
    }

    [Theory]
    [InlineData("So it is (Brandt & Ode, 2020).", true)]
    [InlineData("As Brandt and Ode (2020) show, it is.", true)]
    [InlineData("In Boston, Brandt and Ode (2020) saw it.", true)]
    [InlineData("So it is (Reyes et al., 2020).", false)]
    [InlineData("As Brandt and Ode (2019) show, it is.", false)]
    public void Authors_and_year_lead_to_a_listed_work(string text, bool isListed)
    {
        var article = Read.Article($"{text}\n\nReferences\n\n{Apa}");
        Assert.Equal(isListed, article.ListedWorks.HasWork(Assert.Single(article.AuthorCitations)));
    }

    [Theory]
    [InlineData("The act (Public Law 2010) and the firm (Apple Inc., 2012) stand.")]
    [InlineData("It rose (from 2009 to 2010) in spring (April 2012).")]
    [InlineData("The court ruled (Reyes v. Lund, 1999).")]
    public void Other_years_in_brackets_cite_nobody(string text) => Assert.Empty(Read.Article($"{text}\n\nReferences\n\n{Apa}").AuthorCitations);

    [Fact]
    public void Numbered_lines_of_one_paragraph_are_references_of_their_own()
    {
        var list = Assert.Single(Read.Article($"References\n[1] {Vancouver}\n[2] {Apa}").SourceLists);
        Assert.Equal(["1", "2"], list.References.Select(r => r.Label!));
    }

    [Fact]
    public void Footnotes_of_references_are_a_list_without_heading()
    {
        var list = Assert.Single(Read.Article($"Light helps.[^1]\n\n[^1]: {Vancouver}\n", "article.md").SourceLists);
        Assert.Null(list.Heading);
        Assert.Equal("1", Assert.Single(list.References).Label);
    }

    [Theory]
    [InlineData(Vancouver, "Almeida R, Quist T", "Morning light and sleep onset", "J Sleep Res", "2018")]
    [InlineData("Almeida R, Quist T, et al.Morning light and sleep onset: a review.Annu Rev Med. 2021;72(1):45-62. doi:10.5555/a.1", "Almeida R, Quist T, et al", "Morning light and sleep onset: a review", "Annu Rev Med", "2021")]
    [InlineData("Almeida R. Does light help in 1999? Annu. Rev. Med. 2021;72:45-62.", "Almeida R", "Does light help in 1999", "Annu. Rev. Med", "2021")]
    [InlineData(Apa, "Brandt, L., & Ode, M", "Blue light filters: a review", "Light and Health", "2020")]
    [InlineData("Brandt, Lena, et al. “Blue light filters.” Light and Health, vol. 5, no. 2, 2020, pp. 1998–2018.", "Brandt, Lena, et al", "Blue light filters", "Light and Health", "2020")]
    public void A_reference_is_taken_apart(string text, string authors, string title, string container, string year)
    {
        var reference = Assert.Single(Assert.Single(Read.Article($"Sources\n\n{text}").SourceLists).References);
        Assert.Equal(authors, reference[reference.Authors!.Value].ToString());
        Assert.Equal(title, reference[reference.Title!.Value].ToString());
        Assert.Equal(container, reference[reference.Container!.Value].ToString());
        Assert.Equal(year, reference[reference.Year!.Value].ToString());
    }

    [Theory]
    [InlineData("doi:10.5555/jsr.12650.", "10.5555/jsr.12650", true)]
    [InlineData("https://doi.org/10.5555/jsr(2018)12650", "10.5555/jsr(2018)12650", true)]
    [InlineData("doi: 10.5555/", "10.5555/", false)]
    [InlineData("doi:1O.5555/jsr.12650", "1O.5555/jsr.12650", false)]
    [InlineData("doi:5555/jsr.12650", "5555/jsr.12650", false)]
    [InlineData("doi:10.5555//jsr", "10.5555//jsr", false)]
    [InlineData("PMID: 19761937.", "19761937", true)]
    [InlineData("PMID: 197 61937", "197 61937", false)]
    [InlineData("PMID: 197619378123", "197619378123", false)]
    [InlineData("ISBN 978-0-306-40615-7", "978-0-306-40615-7", true)]
    [InlineData("ISBN 978-0-306-40615-8", "978-0-306-40615-8", false)]
    [InlineData("ISBN-10: 0-306-40615-2", "0-306-40615-2", true)]
    public void An_identifier_is_sound_by_its_form(string text, string value, bool isSound)
    {
        var reference = Assert.Single(Assert.Single(Read.Article($"Sources\n\nAlmeida R. Light. J Sleep Res. 2018;27:1-9. {text}").SourceLists).References);
        var identifier = Assert.Single(reference.Identifiers);
        Assert.Equal(value, identifier.Value);
        Assert.Equal(isSound, identifier.IsSound);
        Assert.Equal(value, reference[identifier.Span].ToString());
    }

    [Theory]
    [InlineData("Annual Review of Medicine", "Annu Rev Med", true)]
    [InlineData("The Lancet", "Lancet", true)]
    [InlineData("Proceedings of the National Academy of Sciences", "Proc Natl Acad Sci U S A", true)]
    [InlineData("Journal of Sleep Research", "JSR", true)]
    [InlineData("Scientific Reports", "ScientificReports", true)]
    [InlineData("Nature", "Nature Communications", false)]
    [InlineData("Scientific Reports", "Scientific Letters", false)]
    [InlineData("JAMA", "JAMA Dermatol", false)]
    public void Names_of_journals_are_compared_by_their_words(string one, string other, bool same)
    {
        Assert.Equal(same, new JournalName(one).Matches(new JournalName(other)));
        Assert.Equal(same, new JournalName(other).Matches(new JournalName(one)));
    }
}
