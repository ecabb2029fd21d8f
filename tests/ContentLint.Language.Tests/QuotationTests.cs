using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language.Tests;

/// <summary>Where quotations begin and end, what they are and what ties them to a source.</summary>
public class QuotationTests
{
    [Theory]
    [InlineData("He said, “It is over,” and left.", "“It is over,”")]
    [InlineData("He said, \"It is over,\" and left.", "\"It is over,\"")]
    [InlineData("“It is ‘turned off’ now,” she said.", "“It is ‘turned off’ now,”;‘turned off’")]
    [InlineData("He said 'it is over' and left.", "'it is over'")]
    [InlineData("« C’est fini », a-t-il dit.", "")]
    [InlineData("Er sagte: „Es ist vorbei.“ Dann ging er.", "„Es ist vorbei.“")]
    [InlineData("The dogs' owners don't mind the '80s.", "")]
    [InlineData("A 27\" screen and a 5'11\" man.", "")]
    [InlineData("\"A,\" she said. \"B.\" He left.", "\"A,\";\"B.\"")]
    [InlineData("It was organism,”said Ada.", "")]
    [InlineData("It never closes: “and so on.", "")]
    [InlineData("First “lost and then “found” it.", "“found”")]
    [InlineData("It ends with.\"Then it goes on.", "")]
    public void Marks_are_paired(string text, string expected)
    {
        var passage = Read.Article(text).Passages[0];
        var found = new QuotationList(QuotationFinder.Find([passage], QuotationPairing.Find([passage]))).In(passage);
        Assert.Equal(expected, string.Join(";", found.Select(q => Slice(text, q.Span))));
    }

    [Theory]
    [InlineData("She said: “We will never do this again.” It was true.", QuotationKind.Speech)]
    [InlineData("“We will never do this again,” she said.", QuotationKind.Speech)]
    [InlineData("‘We will never do this again’, she said.", QuotationKind.Phrase)]
    [InlineData("The so-called “best of all worlds” is here.", QuotationKind.Phrase)]
    [InlineData("Read “The Long Way Home From Sleep” first.", QuotationKind.Title)]
    [InlineData("It acts as a “mediator” here.", QuotationKind.Phrase)]
    public void Speech_is_told_from_phrases_and_titles(string text, QuotationKind expected) =>
        Assert.Equal(expected, Read.Article(text).Quotations.All.Single().Kind);

    [Theory]
    [InlineData("“It is over now, at last,” Luke said.", "Luke", QuotationTie.Cue)]
    [InlineData("“It is over now, at last,” said Ada Luke, a surgeon.", "Ada Luke", QuotationTie.Cue)]
    [InlineData("Luke told the Courier: “It is over now, at last.”", "Luke", QuotationTie.Cue)]
    [InlineData("“Is it over now, at last?” the spokeswoman asked.", "the spokeswoman", QuotationTie.Cue)]
    [InlineData("She writes: “It is over now, at last.”", "She", QuotationTie.Cue)]
    [InlineData("According to Luke, “it is over now, at last.”", "Luke", QuotationTie.Cue)]
    [InlineData("Luke: “It is over now, at last.”", "Luke", QuotationTie.Cue)]
    [InlineData("Luke left early. “It is over now, at last.”", "", QuotationTie.Paragraph)]
    [InlineData("“It is over now, at last.” — Ada Luke", "", QuotationTie.Reference)]
    [InlineData("“It is over now, at last.” [3]", "", QuotationTie.Reference)]
    public void The_source_is_found_in_the_paragraph(string text, string source, QuotationTie tie)
    {
        var quotation = Read.Article(text).Quotations.All.First();
        Assert.Equal(tie, quotation.Tie);
        Assert.Equal(source, quotation.Attribution is { } a ? Slice(text, a.Source) : "");
    }

    [Theory]
    [InlineData("The river rose.\n\n“It is over now, at last.”\n\nThe water fell.", QuotationTie.None)]
    [InlineData("Luke said it was late.\n\n“It is over now, at last.”\n\nThe water fell.", QuotationTie.Neighbour)]
    [InlineData("The river rose.\n\n“It is over now, at last.”\n\n“Go home,” Luke said.", QuotationTie.Neighbour)]
    [InlineData("The river rose.\n\n“It is over now, at last.”\n\n— Ada Luke", QuotationTie.Neighbour)]
    [InlineData("This is how it ended:\n\n“It is over now, at last.”\n\nThe water fell.", QuotationTie.Neighbour)]
    [InlineData("**Is it over?**\n\n“It is over now, at last.”\n\nThe water fell.", QuotationTie.Neighbour)]
    [InlineData("Is **it** over?\n\n“It is over now, at last.”\n\nThe water fell.", QuotationTie.None)]
    public void The_source_is_found_in_the_paragraphs_beside_it(string text, QuotationTie tie) =>
        Assert.Equal(tie, Read.Article(text, "article.md").Quotations.All.First(q => q.Passage.Index == 1).Tie);

    [Fact]
    public void A_quotation_over_paragraphs_opens_in_each_and_closes_once()
    {
        var article = Read.Article("“The water rose on Monday,” Luke said. “We left.\n\n“On Tuesday it rose again.\n\n“On Sunday it fell.”");
        Assert.Equal([false, false, true, true], article.Quotations.All.Select(q => q.ContinuesPrevious));
        Assert.DoesNotContain(article.Quotations.All, q => q.Tie == QuotationTie.None);
    }

    [Theory]
    [InlineData("He said “it is over and left.", 8)]
    [InlineData("He said \"it is over and left.", 8)]
    [InlineData("First “lost and then “found” it.", 6)]
    [InlineData("He said “it is over” and left.", null)]
    [InlineData("He said “it is over\" and left.", null)]
    [InlineData("He said “it is over“ and left.", null)]
    [InlineData("He said “it is over '' and “left”.", 8)]
    [InlineData("He said “it is over.''", null)]
    [InlineData("He said “it is over ”.", null)]
    [InlineData("He said “it is over. “", null)]
    [InlineData("A set of “27″ screens hangs there.", null)]
    [InlineData("A 27\" screen hangs there.", null)]
    [InlineData("It is 5'11\" and 6'2\" and “so on.", 25)]
    [InlineData("It ends.\"Then it goes on.", null)]
    [InlineData("He said: “It ends.“It goes on.”", null)]
    [InlineData("He said ‘it is over and left.", null)]
    [InlineData("“It rose.\n\n“It fell.”", null)]
    [InlineData("“It rose.\n\nA day went by.\n\n“It fell,” he said.", 0)]
    [InlineData("He wrote “the list:\n\nOne.\n\nTwo.”", null)]
    public void A_mark_that_never_closes_is_found(string text, int? expected)
    {
        var found = Read.Article(text).UnclosedQuotations;
        Assert.Equal(expected, found.IsEmpty ? null : found.Single().Mark.Start);
    }

    public static TheoryData<string, string> MarksAndCues()
    {
        string[] marks = ["“…”", "\"…\"", "‘…’", "'…'", "«…»", "„…“", "“‘…,’ they sang, and it was late.”"];
        string[] cues =
        [
            "{,} said Ada Luke, a sailor.", "{,} Luke said.", "{,} she told the Courier.", "{,} the spokeswoman explained.", "{,} one sailor recalled.",
            "Luke said: {.}", "Luke said, {.}", "Luke fired back: {.}", "She put it this way: {.}", "According to Luke, {.}", "In the words of Ada Luke: {.}",
            "{,} Luke said on Monday. {.}", "{?} asked Luke.", "{.} Luke shook her head.", "Luke shook her head. {.}", "{.} — Ada Luke", "{.} (Luke, 2019)", "{.} [7]",
            "Luke: {.}", "Q: {?}", "Interviewer: {?}", "In a statement, the harbour office wrote: {.}", "As Luke says, {.}", "The sign at the harbour reads: {.}",
        ];
        var data = new TheoryData<string, string>();
        foreach (string mark in marks)
        {
            foreach (string cue in cues) data.Add(mark, cue);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(MarksAndCues))]
    public void Every_cue_ties_marks_of_every_form(string marks, string cue)
    {
        string text = "The river rose.\n\n" + Fill(cue, marks) + "\n\nThe water fell.";
        Assert.All(Read.Article(text).Quotations.All.Where(q => q.Depth == 0), q => Assert.NotEqual(QuotationTie.None, q.Tie));
    }

    [Theory]
    [InlineData("“…”")]
    [InlineData("\"…\"")]
    [InlineData("‘…’")]
    [InlineData("'…'")]
    [InlineData("«…»")]
    [InlineData("„…“")]
    [InlineData("“‘…,’ they sang, and it was late.”")]
    public void A_bare_one_of_every_form_is_untied_speech(string marks)
    {
        foreach (string sentence in new[] { "{.}", "{?}", "Much was lost. {.} The cellars were full." })
        {
            var quotation = Assert.Single(Read.Article("The river rose.\n\n" + Fill(sentence, marks) + "\n\nThe water fell.").Quotations.All, q => q.Depth == 0);
            Assert.Equal((QuotationKind.Speech, QuotationTie.None), (quotation.Kind, quotation.Tie));
        }
    }

    private static string Fill(string sentence, string marks)
    {
        foreach (char stop in ",.?") sentence = sentence.Replace("{" + stop + "}", marks.Replace("…", "We carried the books to the upper floor" + stop, System.StringComparison.Ordinal), System.StringComparison.Ordinal);
        return sentence;
    }

    private static string Slice(string text, TextSpan span) => text.Substring(span.Start, span.Length);
}
