using System.Linq;

namespace ContentLint.Language.Tests;

/// <summary>Who is said to have said it.</summary>
public class AttributionTests
{
    [Theory]
    [InlineData("It is hard, Luke said.", "said ← Luke (Name)")]
    [InlineData("“It is hard,” said Ada Luke, a surgeon.", "said ← Ada Luke (Name)")]
    [InlineData("“It is hard,” Luke told the Daily News.", "told ← Luke (Name)")]
    [InlineData("It is hard, according to Ada Luke, MD, a surgeon.", "according to ← Ada Luke (Name)")]
    [InlineData("It is hard, according toAda Luke, MD, a surgeon.", "according to ← Ada Luke (Name)")]
    [InlineData("According to the researchers, it is hard.", "According to ← the researchers (Role)")]
    [InlineData("It is hard, according to a new study.", "according to ← a new study (Work)")]
    [InlineData("Luke, a surgeon in Oslo, said it was hard.", "said ← Luke (Name)")]
    [InlineData("The spokeswoman also said it was hard.", "said ← The spokeswoman (Role)")]
    [InlineData("But she has never said so.", "said ← she (Pronoun)")]
    [InlineData("Some health experts say it is hard.", "say ← Some health experts (Vague)")]
    [InlineData("A plastic surgeon claimed that it is hard.", "claimed ← A plastic surgeon (Vague)")]
    [InlineData("Luke’s campaign says it is hard.", "says ← Luke’s campaign (Name)")]
    [InlineData("The reports were long and his claims were bold.", "")]
    [InlineData("He lives in the United States.", "")]
    [InlineData("Ada Luke: “It is hard.”", " ← Ada Luke (Name)")]
    [InlineData("The plan: “It is hard.”", "")]
    [InlineData("Broken lamps were reported in May.", "")]
    [InlineData("Microsoft engineers said it was hard.", "said ← Microsoft engineers (Name)")]
    public void A_cue_is_tied_to_its_source(string text, string expected)
    {
        var article = Read.Article(text);
        var found = article.Attributions.In(article.Passages[0]);
        Assert.Equal(expected, string.Join("; ", found.Select(a => $"{Slice(text, a.Cue)} ← {Slice(text, a.Source)} ({a.Kind})")));
    }

    private static string Slice(string text, Microsoft.CodeAnalysis.Text.TextSpan span) => text.Substring(span.Start, span.Length);
}
