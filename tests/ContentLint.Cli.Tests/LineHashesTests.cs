using ContentLint.Cli.Reports;

namespace ContentLint.Cli.Tests;

/// <summary>GitHub's line hash, against values made by an independent implementation of its algorithm.</summary>
public class LineHashesTests
{
    [Fact]
    public void AnEmptyFileHasOneHash() => Assert.Equal(["c129715d7a2bc9a3:1"], LineHashes.Of(""));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void LineEndsDoNotMatter(string lineEnd) => Assert.Equal(
        ["6b241acb38f6c9de:1", "4f247cfb51a103eb:1", "7825ea4ccd24fe8d:1", "c129715d7a2bc9a3:1"],
        LineHashes.Of($"# Title{lineEnd}{lineEnd}It reached thedermis.{lineEnd}"));

    [Fact]
    public void SpacesAndTabsDoNotMatter() => Assert.Equal(LineHashes.Of("a b\tc\n"), LineHashes.Of("abc\n"));

    [Fact]
    public void EqualLinesAreCounted()
    {
        string line = new string('x', 120) + "\n";
        var hashes = LineHashes.Of(line + line);
        Assert.EndsWith(":1", hashes[0], System.StringComparison.Ordinal);
        Assert.Equal(hashes[0][..^1] + "2", hashes[1]);
    }
}
