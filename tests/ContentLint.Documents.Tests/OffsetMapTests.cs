using System;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Documents.Tests;

/// <summary>The way home from <c>ab é cd</c>, read from <c>_ab_ &amp;eacute; cd</c>.</summary>
public class OffsetMapTests
{
    private static readonly OffsetMap Map = new([new(0, 2, 1, 2), new(2, 1, 4, 1), new(3, 1, 5, 8), new(4, 3, 13, 3)]);

    [Theory]
    [InlineData(0, 1, 1, 2)]
    [InlineData(0, 2, 1, 3)]
    [InlineData(1, 2, 2, 3)]
    [InlineData(1, 3, 2, 5)]
    [InlineData(3, 4, 5, 13)]
    [InlineData(2, 5, 4, 14)]
    [InlineData(3, 7, 5, 16)]
    [InlineData(5, 7, 14, 16)]
    [InlineData(0, 0, 1, 1)]
    [InlineData(2, 2, 4, 4)]
    [InlineData(7, 7, 16, 16)]
    public void ARangeLeadsHomeWithoutTheMarkupAroundIt(int start, int end, int sourceStart, int sourceEnd) =>
        Assert.Equal(TextSpan.FromBounds(sourceStart, sourceEnd), Map.ToSource(TextSpan.FromBounds(start, end)));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    [InlineData(2, 4)]
    [InlineData(3, 5)]
    [InlineData(4, 13)]
    [InlineData(6, 15)]
    [InlineData(7, 16)]
    [InlineData(8, 16)]
    public void AnOffsetLeadsHome(int offset, int source) => Assert.Equal(source, Map.ToSource(offset));

    [Theory]
    [InlineData(0, 8)]
    [InlineData(7, 1)]
    public void ARangeThatLeavesTheTextIsRefused(int start, int length) =>
        Assert.Throws<ArgumentOutOfRangeException>("span", () => Map.ToSource(new TextSpan(start, length)));

    [Fact]
    public void ATextWithoutACharacterHasAnEnd()
    {
        Assert.Equal((0, 0), (OffsetMap.Empty.Length, OffsetMap.Empty.ToSource(0)));
        Assert.Equal(default, OffsetMap.Empty.ToSource(default(TextSpan)));
    }
}
