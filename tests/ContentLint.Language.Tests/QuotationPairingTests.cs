using System;
using System.Linq;

namespace ContentLint.Language.Tests;

/// <summary>Which marks belong together: each pair with its depth, and with an ellipsis when it never closes.</summary>
public class QuotationPairingTests
{
    [Theory]
    [InlineData("a “b” c", "0“b”")]
    [InlineData("a “b\" c", "0“b\"")]
    [InlineData("a \"b” c", "0\"b”")]
    [InlineData("a \"b\" c", "0\"b\"")]
    [InlineData("a „b“ c „d” e", "0„b“;0„d”")]
    [InlineData("a «b» c", "0«b»")]
    [InlineData("a “b ‘c’ d” e", "0“b ‘c’ d”;1‘c’")]
    [InlineData("a “b ‘c” d’ e", "0“b ‘c”;1‘c” d’ e…")]
    [InlineData("a “b", "0“b…")]
    [InlineData("a “b “c” d", "0“b “c” d…;0“c”")]
    [InlineData("a “b ‘c “d” e’ f", "0“b ‘c “d” e’ f…;1‘c “d” e’ f…;0“d”")]
    [InlineData("a “b ‘c ‘d’ e” f", "0“b ‘c ‘d’ e”;1‘c ‘d’ e” f…;1‘d’")]
    [InlineData("“a «b „c ‘d 'e", "0“a «b „c ‘d 'e…;1«b „c ‘d 'e…;2„c ‘d 'e…;3‘d 'e…")]
    public void MarksCloseWhatIsOpen(string text, string pairs) => Assert.Equal(pairs, Pairs(text));

    [Theory]
    [InlineData("‘a’s b’ c", "0‘a’s b’")]
    [InlineData("‘a’5 b’ c", "0‘a’5 b’")]
    [InlineData("‘a ’ b’ c", "0‘a ’ b’")]
    [InlineData("'a ' b' c", "0'a ' b'")]
    [InlineData("“a \" b” c", "0“a \" b”")]
    [InlineData("\"a \" b\" c", "0\"a \" b\"")]
    [InlineData("‘the dogs’ owners left’ now", "0‘the dogs’ owners left’")]
    [InlineData("‘the dogs’ Owners left", "0‘the dogs’")]
    [InlineData("‘the dogs’-owners", "0‘the dogs’")]
    [InlineData("‘the dog’ owners", "0‘the dog’")]
    [InlineData("‘the dogs’ ", "0‘the dogs’")]
    [InlineData("‘the dogs’", "0‘the dogs’")]
    public void AMarkThatClosesHasTextBefore(string text, string pairs) => Assert.Equal(pairs, Pairs(text));

    [Theory]
    [InlineData("a “ b")]
    [InlineData("a “")]
    [InlineData("a ” b ’c »d")]
    [InlineData("a‘b c")]
    [InlineData("don't")]
    [InlineData("the ‘80s")]
    [InlineData("x=\"b c")]
    [InlineData("5\"b c")]
    [InlineData("a)\"b c")]
    [InlineData("a)'b c")]
    [InlineData("a \", b")]
    [InlineData("a \".b")]
    [InlineData("a \";b")]
    [InlineData("a \":b")]
    [InlineData("a \")b")]
    [InlineData("a \"]b")]
    public void OtherMarksOpenNothing(string text) => Assert.Equal("", Pairs(text));

    [Theory]
    [InlineData('(')]
    [InlineData('[')]
    [InlineData('—')]
    [InlineData('–')]
    [InlineData('-')]
    [InlineData('/')]
    [InlineData(':')]
    [InlineData(',')]
    [InlineData('.')]
    [InlineData(';')]
    [InlineData('…')]
    [InlineData('\uFFFC')]
    [InlineData('\n')]
    public void AMarkOpensBehindABorder(char border)
    {
        Assert.Equal("0'b'", Pairs($"a{border}'b' c"));
        Assert.Equal("0\"b\"", Pairs($"a{border}\"b\" c"));
    }

    [Theory]
    [InlineData("“'b' c”", "0“'b' c”;1'b'")]
    [InlineData("‘\"b\" c’", "0\"b\"")]
    [InlineData("\"'b' c\"", "0\"'b' c\";1'b'")]
    [InlineData("'\"b\" c'", "0\"b\"")]
    [InlineData("a\"b\" c", "0\"b\"")]
    public void AMarkOpensBehindAnother(string text, string pairs) => Assert.Equal(pairs, Pairs(text));

    private static string Pairs(string text) => string.Join(';', QuotationPairing.Find(text).Select(pair =>
        FormattableString.Invariant($"{pair.Depth}{text[pair.Start..pair.End]}{(pair.IsClosed ? "" : "…")}")));
}
