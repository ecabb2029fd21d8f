using System.Linq;
using ContentLint.Documents;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language.Tests;

public class TornTokenTests
{
    [Theory]
    [InlineData("The quay is at the end ofthe pier.Cons:cheap water.", "pier. Cons: cheap")]
    [InlineData("It was done by the harbour.2Laterthe ferry came back.", "harbour. 2 Later the")]
    [InlineData("It says how loudit is in theharbour.0-10Horns of all theferries arethe same.", "the harbour. 0-10 Horns")]
    [InlineData("The crew learned of thetide[3]and went home at noon.", "the tide [3] and")]
    [InlineData("The word of theferry(pilots know it) is a good one.", "the ferry (pilots")]
    [InlineData("The tide is high, as was found (3,12).Sailors know it.", "(3, 12). Sailors")]
    [InlineData("The tide is high in 1912.Harbour masters say so,andthe crew knows.", "1912. Harbour")]
    public void Doubtful_punctuation_is_a_joint_beside_another_one(string text, string mended) => Assert.Contains(mended, Mend(text));

    [Theory]
    [InlineData("The quay is at the end of the pier, and its cons:cheap water.")]
    [InlineData("The crew learned of the tide[3] and went home at noon.")]
    [InlineData("The tide is high, as was found (3,12) by the crew.")]
    public void The_same_places_are_none_alone(string text) => Assert.Equal(text, Mend(text));

    [Fact]
    public void A_year_behind_a_month_ends_where_the_next_number_begins() =>
        Assert.Contains("April 2014 4.1 May", Mend("The second harbour was built in April 20144.1May was the month of the third one, andthe crew waited forthe ferry."));

    [Fact]
    public void Two_numbers_that_cannot_be_told_apart_stay_with_their_word() =>
        Assert.Contains("Marlow216811.1%", Mend("The share of Marlow216811.1% is the largest one, andthe crew waited forthe ferry."));

    [Fact]
    public void A_name_that_only_stands_inside_of_other_words_stays_whole() =>
        Assert.Contains("to NewsHarbour. It was said that NewsHarbour reported", Mend("The crew spoke toNewsHarbour. It was said that NewsHarbourreported it first, andthe readers of it trust inNewsHarbour asthe others do."));

    [Fact]
    public void The_letter_of_a_shortcut_ends_where_the_word_behind_it_begins() =>
        Assert.Contains("Ctrl+K Cut the line", Mend("Thekeys ofthe editor areCtrl+KCut the line andCtrl+UPaste it, andthe rest is shown atthe end ofthe page."));

    [Theory]
    [InlineData("The ferry sails inFebruaryandMarch on this coast.", "in February and March on")]
    [InlineData("Get the harbour app foriOSandAndroid at the quay.", "for iOS and Android at")]
    public void Small_words_before_capitals_are_no_identifier(string text, string mended) => Assert.Contains(mended, Mend(text));

    [Fact]
    public void A_letter_that_stands_for_something_is_known_by_the_words_that_it_stands_in() =>
        Assert.Contains("the z plane and with z only", Mend("We look atthe zero ofit, thezplane and withzonly, sincethe curve isshown thatzfollows andthe line isleft thatyzcrosses."));

    [Theory]
    [InlineData("The post is of June 15, 20204 and oflate a lotof people readit here.", "June 15, 2020 4 and")]
    [InlineData("The boat is from the winter of1990’sHarbour andthe oarsare gone.", "1990’s Harbour")]
    public void A_number_ends_where_its_shape_says_so(string text, string mended) => Assert.Contains(mended, Mend(text));

    [Theory]
    [InlineData("“It is late for a ferry”.“It always is,” said the boy.", "”. “It")]
    [InlineData("It isa small boat of the harbour;we all knowit, andthe crew sailsit.", "harbour; we")]
    [InlineData("It isa small boat, butthe crew sailsit. The steps arethe same asfollows:1. Ferries goout.", "follows: 1. Ferries")]
    [InlineData("It isa small boat, butthe crew sailsit. Is there anotherone of the tools?nothing was found of it.", "tools? nothing")]
    [InlineData("It isa small boat, butthe crew sailsit. It is a part ofthe tale. [M1]The ferry was late.", "[M1] The")]
    [InlineData("It isa small boat, butthe crew sailsit. The plan isshown here:https://example.com/plan for all.", "here: https")]
    public void More_punctuation_is_a_joint_in_a_damaged_text(string text, string mended) => Assert.Contains(mended, Mend(text));

    [Theory]
    [InlineData("For all that is known of it seehttps://example.com/harbour on the net.", "see https://example.com")]
    [InlineData("The boat was built in the 1980’sFerry yard behind the wall.", "1980’s Ferry")]
    [InlineData("The pilot had the word then, and she said to them:I think that we sail.", "them: I think")]
    public void An_address_a_decade_and_a_speaker_end_the_word_before(string text, string mended) => Assert.Contains(mended, Mend(text));

    [Theory]
    [InlineData("It is kept at web.example.com/https://example.com/harbour for all.")]
    [InlineData("The boat was built in the 1980’s behind the wall, and it is the harbour’s own.")]
    public void Addresses_and_decades_by_themselves_stay_whole(string text) => Assert.Equal(text, Mend(text));

    private static string Mend(string text)
    {
        var joints = new Article(DocumentReader.Read("page.txt", SourceText.From(text), DocumentFormat.PlainText)).LostJoints;
        foreach (int at in joints.MergedWords.SelectMany(word => word.Joints).Concat(joints.LostSpaces.Select(space => space.At)).OrderDescending()) text = text.Insert(at, " ");
        return text;
    }
}
