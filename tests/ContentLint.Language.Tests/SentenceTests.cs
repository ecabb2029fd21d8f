using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace ContentLint.Language.Tests;

/// <summary>Where sentences end. A bar in a case marks each border.</summary>
public class SentenceTests
{
    [Theory]
    [InlineData("One ends.| Two begins.")]
    [InlineData("Dr. Ada Reyes spoke.| Mr. Osei and Prof. Lund agreed.")]
    [InlineData("The work of J. R. Smith is cited.| So is that of K. Ito.")]
    [InlineData("Smith PJ, Merwin RM.| The role of exercise.")]
    [InlineData("It rose by 3.5 percent.| Then it fell by .2 points.")]
    [InlineData("He lives in the U.S. Senate district.")]
    [InlineData("He moved to the U.S.| The move was hard.")]
    [InlineData("They met at 9 a.m. Monday.| They left at 5 p.m.| The office was closed.")]
    [InlineData("Use a filter, e.g. Brand X, i.e. the blue one.")]
    [InlineData("Reyes et al. Clinical data were lost.| Later they came back.")]
    [InlineData("See Fig. 3 and No. 5.| Did it work?| No.| It failed.")]
    [InlineData("Take vitamin C.| Patients liked it.")]
    [InlineData("Apples, pears, etc.| The list is long.")]
    [InlineData("Acme Inc. Chairman Bo Lund left.| The shares of Acme Inc. fell.")]
    [InlineData("She has a Ph.D. from Oslo.| She earned her Ph.D.| It took years.")]
    [InlineData("“Is it safe?” he said.| “It is.”| She left.")]
    [InlineData("“Is it safe?” Ada Reyes asked the nurse.| Nobody knew.")]
    [InlineData("\"Go home!\" said Lund.| \"We will.\"| They went.")]
    [InlineData("He said, “It is over.”| Then he left.")]
    [InlineData("He said it was “over.”| (That was in May.)| Then he left.")]
    [InlineData("Wait... what?| Well…| Maybe.| And so… he left.")]
    [InlineData("Wait . . . what?| It went on . . . | Then it stopped.")]
    [InlineData("It was shown in a new study.|Resistance training helps.")]
    [InlineData("Was this page helpful?|Thanks for your feedback!|What is your feedback?")]
    [InlineData("They live in Japan.|The trial ran there.")]
    [InlineData("He said “no.”|The end.")]
    [InlineData("Node.js and ASP.NET run on it, as do System.Text and Vue.js.")]
    [InlineData("Read https://example.org/A.Page?b=C.D for more.| Then stop.")]
    [InlineData("Do this.| 1. Wash your hands.| 2. Dry them.")]
    [InlineData("It was proven.[12]| Others doubt it.[3,4]| It is so.5| The rest is known.")]
    [InlineData("Use \uFFFC to start.| \uFFFC stops it.| It was shown.\uFFFC| Others doubt it.")]
    [InlineData("The screen is 27\" wide.| It is 5'11\" high.| He said \"fine.\"| It was.")]
    [InlineData("Yahoo! is a firm.| Who? me?")]
    [InlineData("He left.| iPhone sales rose.| mRNA is fragile.")]
    [InlineData("A heading without stop")]
    [InlineData("今日は晴れ。|明日は雨。")]
    [InlineData("The pipe is 5\" wide.| He said \"no.\"| Then she left.")]
    [InlineData("It rained.X")]
    [InlineData("It rained.|Xy")]
    [InlineData("We left the study.|I stayed at home.")]
    [InlineData("We left the study.|A man stayed.")]
    [InlineData("We left the plan.B stayed.")]
    [InlineData("We left the plan.BCD stayed.")]
    [InlineData("He left (at noon.)|Then she came.")]
    [InlineData("It rose by 5%.|Then it fell.")]
    [InlineData("It rose (again).|Then it fell.")]
    [InlineData("It rose [2].|Then it fell.")]
    [InlineData("It rose to 5.|Then it fell.")]
    [InlineData("It rose*.Then it fell.")]
    [InlineData("See the e.g.Then go.")]
    [InlineData("He said approx.Then it fell.")]
    [InlineData("He joined NASA.|The next day came.")]
    [InlineData("He joined NASA.Jupiter came.")]
    [InlineData("He joined NASA.The")]
    [InlineData("He joined NASA.The-next day came.")]
    [InlineData("“Stop.”| Mary said it.")]
    [InlineData("“Stop!“ Mary said it.")]
    [InlineData("‘Stop!‘ Mary said it.")]
    [InlineData("'Stop!' Mary said it.")]
    [InlineData("«Stop!» Mary said it.")]
    [InlineData("“Stop!”| Mary came.")]
    [InlineData("He left.[3 She came.")]
    [InlineData("He left.[12-14]| She came.")]
    [InlineData("He left.[1234567] She came.")]
    [InlineData("He left.3,4| She came.")]
    [InlineData("He left.3-5| She came.")]
    [InlineData("He left.3x She came.")]
    [InlineData("He left.3")]
    [InlineData("X.3 She came.")]
    [InlineData("1234.| It is here.")]
    [InlineData("ab.| First point.")]
    [InlineData("He left.| eBay came.")]
    [InlineData("He left.| tvOS came.")]
    [InlineData("He left?!| She came.")]
    [InlineData("He left?! and came.")]
    [InlineData("He left!)| She came.")]
    [InlineData("He left.}| She came.")]
    [InlineData("See http://example.com/a?b=c.| She came.")]
    [InlineData("See http://example.com/a.Then she came.")]
    public void Sentences_end_where_a_reader_ends_them(string marked)
    {
        string text = marked.Replace("|", "", StringComparison.Ordinal);
        var expected = marked.Split('|').Select(s => s.Trim());
        Assert.Equal(expected, Read.Sentences(text));
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("'")]
    [InlineData("“")]
    [InlineData("‘")]
    [InlineData("«")]
    [InlineData("„")]
    [InlineData("(")]
    [InlineData("[")]
    [InlineData("—")]
    [InlineData("–")]
    [InlineData("-")]
    [InlineData("•")]
    public void What_opens_a_sentence_hides_no_small_letter(string opener)
    {
        Assert.Single(Read.Sentences($"He left! {opener}she came back."));
        Assert.Equal(2, Read.Sentences($"He left! {opener}She came back.").Length);
    }

    [Theory]
    [InlineData("It ends. It begins again.", "It ends|It begins again")]
    [InlineData("It was shown in a new study.Resistance training helps.", "It was shown in a new study|Resistance training helps")]
    public void Each_word_is_in_its_sentence(string text, string words) =>
        Assert.Equal(words, string.Join('|', Read.Passage(text).Sentences.Select(s => string.Join(' ', s.Words.ToArray().Select(w => text[w.Start..w.End])))));

    [Fact]
    public void Sentences_cover_everything_but_white_space_in_order()
    {
        var pieces = Gen.Elements("The", "no", "U.S.", "J.", " ", " ", "\n", ".", "...", "?", "!", "\"", "“", "”", "’", "(", ")", "3.5", "[1]", "\uFFFC", "study.Then", "said", "a", "…", "。", "http://a.b/c.D");
        Check.QuickThrowOnFailure(Prop.ForAll(Gen.ListOf(pieces).Select(p => "x" + string.Concat(p)).ToArbitrary(), text =>
        {
            var article = Read.Article(text);
            foreach (var passage in article.Passages)
            {
                int at = 0, word = 0;
                foreach (var sentence in passage.Sentences)
                {
                    Assert.True(string.IsNullOrWhiteSpace(passage.Text[at..sentence.Span.Start]), "Only white space may stand between sentences.");
                    Assert.False(sentence.Span.IsEmpty, "A sentence may not be empty.");
                    Assert.Equal(word, sentence.FirstWord);
                    at = sentence.Span.End;
                    word += sentence.WordCount;
                }

                Assert.True(string.IsNullOrWhiteSpace(passage.Text[at..]), "Only white space may follow the last sentence.");
                Assert.Equal(passage.Words.Length, word);
            }
        }));
    }
}
