using System.Linq;

namespace ContentLint.Language.Tests;

/// <summary>Texts found as whole words.</summary>
public class LiteralSetTests
{
    [Theory]
    [InlineData("needless to say", "Needless\n to  SAY it", "Needless\n to  SAY")]
    [InlineData("say", "essay, say-so, says, says 'say'", "say|say")]
    [InlineData("can", "We can't do what we can.", "can")]
    [InlineData("Anna", "Anna's and Annas", "Anna")]
    [InlineData("don't", "Don’t and dont", "Don’t")]
    [InlineData("C#|C", "C# and C++ and C", "C#|C|C")]
    [InlineData("[name]", "Dear [Name], [names]", "[Name]")]
    [InlineData("at the end|at the end of the day", "At the end of the day it is at the end.", "At the end of the day|at the end")]
    [InlineData("a b|b c", "a b c", "a b")]
    [InlineData("in other words", "Put in. Other words", "")]
    [InlineData("cafe", "café", "")]
    [InlineData("x", "", "")]
    public void ATextIsFoundSignBySignAsWholeWords(string texts, string text, string found) =>
        Assert.Equal(found, string.Join('|', new LiteralSet(texts.Split('|')).Find(text).Select(f => text.Substring(f.Span.Start, f.Span.Length))));

    [Fact]
    public void OfTwoThatAreTheSameTheFirstCounts() =>
        Assert.Equal(0, Assert.Single(new LiteralSet(["One", "one"]).Find("ONE")).Number);
}
