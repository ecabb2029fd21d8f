using System.Linq;
using ContentLint.Documents;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language.Tests;

public class LostJointTests
{
    [Theory]
    [InlineData("The cream is made for the face andsupplementspromise more.", "and supplements promise")]
    [InlineData("It was published inScientific Reports.", "in Scientific")]
    [InlineData("According toJaniene Luke, it works.", "to Janiene")]
    [InlineData("The gift was worth 12million dollars.", "12 million")]
    [InlineData("What is in the dermis and elasticityand more?", "elasticity and")]
    [InlineData("The old film Harbour Lightis a slow one, and nobody saw Harbour Light in town.", "Light is")]
    [InlineData("The ferry was late. BULLETINIn the harbour people waited.", "BULLETIN In")]
    [InlineData("The mate reads thatboatsarepainted when the winter comes.", "that boats are painted")]
    public void A_merged_word_is_split_at_all_its_joints(string text, string mended) =>
        Assert.Equal([mended], Read(text).LostJoints.MergedWords.Select(word => word.Mended));

    [Theory]
    [InlineData("He moved from Facebook to DeSantis, McChicken, HuffPost and back to the iPad.")]
    [InlineData("The novel is unputdownable and the microservices are not.")]
    [InlineData("They take 10mg on the 2nd floor of a 3D house in the 1990s.")]
    [InlineData("We told Verywell that the site was good, and Verywell said so.")]
    [InlineData("The colour of the aluminium is that of the anaesthetised.")]
    [InlineData("We were just sailin’ on and rowin' home, and the GPUs and APIs were never missed by anybody.")]
    [InlineData("The sign on the jar says fluvialis, and the one on the box beside it says harbouralis and tidalis.")]
    [InlineData("Follow the #TakeCareOfYourself tag and the @SkinCareToday handle.")]
    [InlineData("Send it to theteam@example.com or see http://example.com/andsupplementspromise for more of it.")]
    public void Names_derived_words_units_and_addresses_stay_whole(string text) => Assert.Empty(Read(text).LostJoints.MergedWords);

    [Fact]
    public void A_word_that_a_list_knows_is_split_where_others_around_it_are() =>
        Assert.Contains("from us", Read("The skipper reads andthe mate waits forhim. They saw thewhale, a gift fromus all, andit was gone.").LostJoints.MergedWords.Select(word => word.Mended));

    [Fact]
    public void A_name_that_the_article_writes_in_one_stays_whole_behind_a_lost_space() =>
        Assert.Equal(["from the", "to NewsHarbour", "and NewsHarbour"], Read("It went fromthe ministry toNewsHarbour, andNewsHarbour printed it. Nobody at NewsHarbour minded.").LostJoints.MergedWords.Select(word => word.Mended));

    [Fact]
    public void A_passage_in_another_language_holds_no_merged_words() => Assert.Empty(Read("""
        The harbour was closed on Monday, and the ferry stayed where it was all day long. The crew went home at noon.

        O barco ficou no porto porque não havia vento, e os marinheiros usam o mapa que ele fez para isso; o mestre não sabe onde está o mapa.
        """).LostJoints.MergedWords);

    [Theory]
    [InlineData("So says a new study.Resistance training helped.", "study.", "Resistance")]
    [InlineData("It is good for the heart and mind,but not for all.", "mind,", "but")]
    [InlineData("It was the role of RM.The study of this is new.", "RM.", "The")]
    [InlineData("It was entitled,“The First of Us” by then.", "entitled,", "“The")]
    [InlineData("Those with an infection (of the ear)can hear.", "ear)", "can")]
    [InlineData("The members of the Royal Society(RSPB) count the birds.", "Society", "(RSPB")]
    [InlineData("It was true of some 12%.The rest is unknown.", "12%.", "The")]
    [InlineData("It is told by Marlow K,et al. in the spring.", "K,", "et")]
    [InlineData("Skin in the cold. Skin Res.1987;14:21-9.", "Res.", "1987")]
    public void Punctuation_that_touches_the_next_word_is_found(string text, string before, string behind)
    {
        var place = Assert.Single(Read(text).LostJoints.LostSpaces);
        Assert.Equal((before, behind), (place.Before, place.Behind));
    }

    [Fact]
    public void A_chain_of_them_is_found_whole() =>
        Assert.Equal(["Note", "The"], Read("This is known from several harbours.Note:The ferry was late.").LostJoints.LostSpaces.Select(place => place.Behind));

    [Theory]
    [InlineData("In the U.S. it is, e.g. by a Ph.D. or J.R.R. Tolkien, done with Node.js and v1.2 at 3:20.")]
    [InlineData("It is in 72(1):45-62, see the doi:10.1146/annurev-med-060619-022943 for more.")]
    [InlineData("The tRNALeu(UUR) and poly(ADP-ribose) of the males with 46,XY are (re)written.")]
    [InlineData("This is and/or that; tl;dr: it is 1,000.5 of them.")]
    [InlineData("The boat is drawn with the style tone:#1a1,edge:#272 and named by ${Harbour.NAME} in the plan.")]
    [InlineData("The tide was low…some waited… and the boats were gone.")]
    [InlineData("The table reads | | func sailAway() { | | let isShip = Port.main.shipPath.hasSuffix(\".boat\") | | and so on.")]
    public void Abbreviations_numbers_and_chemistry_are_no_joints(string text) => Assert.Empty(Read(text).LostJoints.LostSpaces);

    [Fact]
    public void Each_place_lies_in_its_passage_and_every_joint_inside_its_word()
    {
        var joints = Read("The firsttwo wordsare of it.And theotherswere too,but not theLastOne of the 30minutes.").LostJoints;
        Assert.NotEmpty(joints.MergedWords);
        Assert.All(joints.MergedWords, word => Assert.All(word.Joints, at => Assert.InRange(at, word.Span.Start + 1, word.Span.End - 1)));
        Assert.All(joints.LostSpaces, place => Assert.InRange(place.At, place.Span.Start + 1, place.Span.End - 1));
    }

    private static Article Read(string text) => new(DocumentReader.Read("a.txt", SourceText.From(text), DocumentFormat.PlainText));
}
