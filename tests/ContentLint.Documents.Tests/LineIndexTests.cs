using System.Linq;

namespace ContentLint.Documents.Tests;

/// <summary>Lines end at LF, CRLF and a lone CR, and at nothing else.</summary>
public class LineIndexTests
{
    private const string Text = "ab\ncd\r\n\r\re\u0085f\u2028g\n";

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(2, 1, 3)]
    [InlineData(3, 2, 1)]
    [InlineData(5, 2, 3)]
    [InlineData(6, 2, 4)]
    [InlineData(7, 3, 1)]
    [InlineData(8, 4, 1)]
    [InlineData(9, 5, 1)]
    [InlineData(13, 5, 5)]
    [InlineData(15, 6, 1)]
    public void AnOffsetHasItsLineAndColumn(int offset, int line, int column) => Assert.Equal((line, column), new LineIndex(Text).At(offset));

    [Theory]
    [InlineData(1, "ab")]
    [InlineData(2, "cd")]
    [InlineData(3, "")]
    [InlineData(4, "")]
    [InlineData(5, "e\u0085f\u2028g")]
    [InlineData(6, "")]
    public void ALineIsWithoutItsEnd(int line, string expected)
    {
        var (start, end) = new LineIndex(Text).Line(line);
        Assert.Equal(expected, Text[start..end]);
    }

    [Fact]
    public void LinesWithNothingInThemCount()
    {
        var lines = new LineIndex("a\n\nb\r\n\r\n\nc\r");
        Assert.Equal([(1, 1), (2, 1), (3, 1), (4, 1), (5, 1), (6, 1), (7, 1)], new[] { 0, 2, 3, 6, 8, 9, 11 }.Select(lines.At));
    }

    [Fact]
    public void TheLastLineNeedsNoEnd()
    {
        Assert.Equal((3, 5), new LineIndex("ab\ncd").Line(2));
        Assert.Equal((0, 0), new LineIndex("").Line(1));
        Assert.Equal((1, 1), new LineIndex("").At(0));
    }
}
