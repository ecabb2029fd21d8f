using System.Linq;

namespace ContentLint.Language.Tests;

/// <summary>Invented works in every style, and the marks by which texts cite them.</summary>
public class ReferenceStyleTests
{
    private static readonly Work[] Works =
    [
        new("Almeida", "Rhonda", "Quist", "Tomas", "Morning light and sleep onset in shift workers", "Journal of Sleep Research", "J Sleep Res", "2018", "27", "4", "101", "118", "10.5555/jsr.12650"),
        new("Brandt", "Lena", "Ode", "Mikkel", "Do blue lamps keep nurses awake?", "Light and Health", "Light Health", "2020", "5", "2", "44", "59", "10.5555/lh.2020.101"),
        new("van der Meer", "Iris", "O’Neill", "Sean", "Dust, noise, and naps: a survey of 1999 flats", "Annals of Indoor Life", "Ann Indoor Life", "2007", "12", "1", "1", "9", "10.5555/ail(2007)12"),
        new("Lundqvist-Reyes", "Ada", "Ito", "Kenji", "The “second sleep” in Norland villages", "Norland Historical Review", "Norland Hist Rev", "1996", "88", "3", "301", "340", "10.5555/nhr.88.3.301"),
    ];

    public static TheoryData<string, int> StylesAndWorks()
    {
        var data = new TheoryData<string, int>();
        foreach (string style in new[] { "AMA", "Vancouver", "APA", "MLA", "Chicago notes", "Chicago dates", "IEEE", "Harvard", "Nature" })
        {
            for (int i = 0; i < Works.Length; i++) data.Add(style, i);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(StylesAndWorks))]
    public void A_work_is_taken_apart_in_every_style(string style, int number)
    {
        var work = Works[number];
        foreach (string ending in new[] { "txt", "md" })
        {
            string entry = work.In(style, ending == "md");
            var list = Assert.Single(Read.Article($"The text ends.\n\nReferences\n\n{entry}\n", "article." + ending).SourceLists);
            var reference = Assert.Single(list.References);
            string found = $"authors {Part(reference, reference.Authors)} | title {Part(reference, reference.Title)} | container {Part(reference, reference.Container)} | year {Part(reference, reference.Year)}";
            Assert.True(reference.Authors is { } authors && Plain(reference[authors].ToString()).Contains(Plain(work.Surname)), $"The authors are lost in {entry}: {found}");
            Assert.True(Plain(Part(reference, reference.Title)) == Plain(work.Title), $"The title is lost in {entry}: {found}");
            Assert.True(new JournalName(Part(reference, reference.Container)).Matches(new JournalName(work.Journal)), $"The journal is lost in {entry}: {found}");
            Assert.True(Part(reference, reference.Year) == work.Year, $"The year is lost in {entry}: {found}");
            Assert.All(reference.Identifiers, i => Assert.True(i.IsSound, $"{i.Value} {i.Fault} in {entry}"));
            Assert.True(reference.IsArticle, $"No article: {entry}: {found}");
        }
    }

    [Theory]
    [MemberData(nameof(StylesAndWorks))]
    public void A_work_in_two_styles_is_one(string style, int number)
    {
        foreach (string other in new[] { "AMA", "APA", "MLA", "IEEE" })
        {
            if (other == style) continue;
            string text = $"The text ends.\n\nReferences\n\n{Works[number].In(style, false, withDoi: false)}\n\n{Works[(number + 1) % Works.Length].In(style, false)}\n\n{Works[number].In(other, false)}\n";
            var list = Assert.Single(Read.Article(text).SourceLists);
            Assert.True(list.Duplicates().Count() == 1, $"{style} and {other} are not seen as one:\n{text}");
        }
    }

    [Theory]
    [MemberData(nameof(StylesAndWorks))]
    public void Marks_by_name_lead_to_a_work_in_every_style(string style, int number)
    {
        var work = Works[number];
        foreach (string mark in new[] { "({0} & {1}, {2})", "({0} and {1}, {2})", "({0} and {1} {2})", "({0} et al., {2})", "({0} et al. {2}, 45)", "{0} and {1} ({2})", "{0} et al. ({2})", "(see {0} and {1}, {2}; Brandt & Ode, 2020)", "({0} & {1}, {2}, p. 45)" })
        {
            string cited = string.Format(System.Globalization.CultureInfo.InvariantCulture, mark, work.Surname, work.OtherSurname, work.Year);
            string text = $"As others say {cited}, naps help.\n\nReferences\n\n{work.In(style, false)}\n\n{Works[1].In(style, false)}\n";
            var article = Read.Article(text);
            Assert.True(!article.AuthorCitations.IsEmpty, $"No citation is seen in: {text}");
            Assert.All(article.AuthorCitations, c => Assert.True(article.ListedWorks.HasWork(c), $"{c.Surname} {c.Year} is not found in:\n{text}"));
        }
    }

    [Theory]
    [InlineData("naps help [1]", "md", "1")]
    [InlineData("naps help [1, 2]", "md", "1 2")]
    [InlineData("naps help [1–3]", "txt", "1 2 3")]
    [InlineData("naps help [1], [3]", "txt", "1 3")]
    [InlineData("naps help [1][2]", "txt", "1 2")]
    [InlineData("naps help<sup>1,2</sup>", "md", "1 2")]
    [InlineData("naps help<sup>[2]</sup>", "md", "2")]
    [InlineData("naps help.¹ They do.", "txt", "1")]
    [InlineData("naps help.¹,² They do.", "txt", "1 2")]
    [InlineData("naps help¹⁻³ at noon", "txt", "1 2 3")]
    public void Marks_by_number_lead_to_the_list(string text, string ending, string labels)
    {
        var article = Read.Article($"They say that {text}.\n\nReferences\n\n{string.Join("\n\n", Works.Select((w, i) => $"[{i + 1}] {w.In("IEEE", false)}"))}\n", "article." + ending);
        Assert.Equal(labels, string.Join(" ", article.CitationMarkers.SelectMany(m => m.Labels())));
        Assert.All(article.CitationMarkers.SelectMany(m => m.Labels()), label => Assert.True(article.ListedWorks.HasLabel(label)));
    }

    [Theory]
    [InlineData("Almeida R, Quist T. The Long Night. 2nd ed. Norland Press; 2018. ISBN 978-0-306-40615-7", "The Long Night. 2nd ed", "2018")]
    [InlineData("Almeida, R., & Quist, T. (2018). The long night (2nd ed.). Norland Press.", "The long night (2nd ed.)", "2018")]
    [InlineData("Almeida, Rhonda, and Tomas Quist. *The Long Night*. Norland Press, 2018.", "The Long Night", "2018")]
    [InlineData("Almeida, Rhonda, and Tomas Quist. 2018. *The Long Night*. Norland: Norland Press.", "The Long Night", "2018")]
    [InlineData("R. Almeida and T. Quist, *The Long Night*, 2nd ed. Norland: Norland Press, 2018.", "The Long Night", "2018")]
    [InlineData("Norland Health Agency. (2021, March 4). Naps and you. https://example.org/naps", "Naps and you", "2021")]
    [InlineData("“Naps and You.” Norland Health Agency, 4 Mar. 2021, example.org/naps. Accessed 5 May 2022.", "Naps and You", "2021")]
    [InlineData("Norland Health Agency. Naps and you. Updated March 4, 2021. Accessed May 5, 2022. https://example.org/naps", "Norland Health Agency. Naps and you", "2021")]
    public void Books_and_pages_are_references_too(string entry, string title, string year)
    {
        var list = Assert.Single(Read.Article($"## 2 Sources\n\n- {entry}\n- {Works[0].In("AMA", true)}\n", "article.md").SourceLists);
        Assert.Equal(2, list.References.Length);
        var reference = list.References[0];
        Assert.All(reference.Identifiers, i => Assert.True(i.IsSound, $"{i.Value} {i.Fault}"));
        Assert.Equal((title, year), (Part(reference, reference.Title), Part(reference, reference.Year)));
    }

    [Theory]
    [InlineData("- https://example.org/naps\n- https://example.org/lamps\n- https://example.org/nurses")]
    [InlineData("1. [Naps and you](https://example.org/naps)\n2. [Lamps](https://example.org/lamps)\n3. [Nurses](https://example.org/nurses)")]
    [InlineData("https://example.org/naps\n\nhttps://example.org/lamps\n\nwww.example.org/nurses")]
    [InlineData("[1] https://example.org/naps\n[2] https://example.org/lamps\n[3] https://example.org/nurses")]
    public void Bare_links_are_counted(string entries) =>
        Assert.Equal(3, Assert.Single(Read.Article($"## 3 Sources\n\n{entries}\n", "article.md").SourceLists).References.Length);

    [Theory]
    [InlineData("Studies show that naps help (Almeida and Quist 45).", true)]
    [InlineData("Studies show that naps help (Almeida 101–104).", true)]
    [InlineData("Studies show that naps help (Apollo 13).", false)]
    [InlineData("Studies show that naps help (Almeida and Quist).", false)]
    public void Author_and_page_lead_to_a_listed_work(string text, bool isCited) =>
        Assert.Equal(isCited, Read.Article($"{text}\n\nWorks Cited\n\n{Works[0].In("MLA", false)}\n").Claims.Single().Support.HasFlag(Support.AuthorYear));

    [Theory]
    [InlineData("PMID: 19761937", true)]
    [InlineData("PMCID: PMC2750819", true)]
    [InlineData("PMCID: PMC", false)]
    [InlineData("PMC0275081", false)]
    [InlineData("PMC27508191234", false)]
    [InlineData("ISSN 2049-3630", true)]
    [InlineData("ISSN: 2434-561X", true)]
    [InlineData("ISSN 2049-3631", false)]
    [InlineData("eISSN 2049-363", false)]
    [InlineData("arXiv:2104.01234", true)]
    [InlineData("arXiv:2104.01234v2", true)]
    [InlineData("arXiv: 1404.0123 [cs.CL]", true)]
    [InlineData("arXiv:hep-th/9901001", true)]
    [InlineData("arXiv:math.GT/0309136", true)]
    [InlineData("arXiv:2113.01234", false)]
    [InlineData("arXiv:2104.123", false)]
    [InlineData("https://arxiv.org/abs/2104.01234", true)]
    [InlineData("ISBN 0-8044-2957-X", true)]
    [InlineData("ISBN 0-8044-2957-1", false)]
    [InlineData("doi:10.5555/a.1", true)]
    [InlineData("doi:10.55/a.1", false)]
    public void Identifiers_are_sound_by_form_and_check_digit(string identifier, bool isSound)
    {
        var reference = Assert.Single(Assert.Single(Read.Article($"Sources\n\nAlmeida R. Light. J Sleep Res. 2018;27:1-9. {identifier}").SourceLists).References);
        Assert.Equal(isSound, Assert.Single(reference.Identifiers).IsSound);
    }

    private static string Part(Reference reference, Microsoft.CodeAnalysis.Text.TextSpan? part) => part is { } span ? reference[span].ToString() : "";

    private static string Plain(string text) => new(text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant).ToArray());

    private sealed record Work(string Surname, string Given, string OtherSurname, string OtherGiven, string Title, string Journal, string Abbreviated, string Year, string Volume, string Issue, string First, string Last, string Doi)
    {
        public string In(string style, bool markdown, bool withDoi = true)
        {
            string title = char.IsPunctuation(Title[^1]) ? Title : Title + ".";
            string comma = char.IsPunctuation(Title[^1]) ? Title : Title + ",";
            string journal = markdown ? $"*{Journal}*" : Journal, abbreviated = markdown ? $"*{Abbreviated}*" : Abbreviated;
            string quoted = Title.Replace('“', '‘').Replace('”', '’'), i = Given.Substring(0, 1), j = OtherGiven.Substring(0, 1);
            string quotedTitle = char.IsPunctuation(quoted[^1]) && quoted[^1] == '?' ? quoted : quoted + ".";
            string quotedComma = quoted[^1] == '?' ? quoted : quoted + ",";
            string doi = withDoi ? " doi:" + Doi : "", link = withDoi ? " https://doi.org/" + Doi : "";
            return style switch
            {
                "AMA" => $"{Surname} {i}, {OtherSurname} {j}. {title} {abbreviated}. {Year};{Volume}({Issue}):{First}-{Last}.{doi}",
                "Vancouver" => $"{Surname} {i}, {OtherSurname} {j}. {title} {Abbreviated}. {Year} Mar 4;{Volume}({Issue}):{First}–{Last}.{doi}",
                "APA" => $"{Surname}, {i}., & {OtherSurname}, {j}. ({Year}). {title} {journal}, {Volume}({Issue}), {First}–{Last}.{link}",
                "MLA" => $"{Surname}, {Given}, and {OtherGiven} {OtherSurname}. “{quotedTitle}” {journal}, vol. {Volume}, no. {Issue}, {Year}, pp. {First}–{Last}.{link}",
                "Chicago notes" => $"{Surname}, {Given}, and {OtherGiven} {OtherSurname}. “{quotedTitle}” {journal} {Volume}, no. {Issue} ({Year}): {First}–{Last}.{link}",
                "Chicago dates" => $"{Surname}, {Given}, and {OtherGiven} {OtherSurname}. {Year}. “{quotedTitle}” {journal} {Volume} ({Issue}): {First}–{Last}.{link}",
                "IEEE" => $"{i}. {Surname} and {j}. {OtherSurname}, “{quotedComma}” {abbreviated}, vol. {Volume}, no. {Issue}, pp. {First}–{Last}, Mar. {Year}{(withDoi ? ", doi: " + Doi : "")}.",
                "Harvard" => $"{Surname}, {i}. and {OtherSurname}, {j}. ({Year}) ‘{Title.Replace('“', '"').Replace('”', '"')}’, {journal}, {Volume}({Issue}), pp. {First}–{Last}.{doi}",
                _ => $"{Surname}, {i}. & {OtherSurname}, {j}. {title} {journal} {Volume}, {First}–{Last} ({Year}).{link}",
            };
        }
    }
}
