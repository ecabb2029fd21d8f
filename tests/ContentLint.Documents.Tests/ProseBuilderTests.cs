using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Documents.Tests;

/// <summary>How prose is put together with its way home, and what is covered or cut for it.</summary>
public class ProseBuilderTests
{
    [Fact]
    public void RunsThatContinueEachOtherAreOne()
    {
        var prose = new ProseBuilder("ab*cd&amp;ef");
        prose.Copy(TextSpan.FromBounds(0, 1));
        prose.Copy(TextSpan.FromBounds(1, 2));
        prose.Copy(TextSpan.FromBounds(3, 5));
        prose.Replace(TextSpan.FromBounds(5, 10), "&");
        prose.Copy(TextSpan.FromBounds(10, 12));
        Assert.Equal("abcd&ef", prose.ToProse().Text);
        Assert.Equal([new(0, 2, 0, 2), new(2, 2, 3, 2), new(4, 1, 5, 5), new(5, 2, 10, 2)], prose.ToProse().Segments.ToArray());
    }

    [Fact]
    public void WhatStandsForItselfIsNoReplacement()
    {
        var prose = new ProseBuilder("abc");
        prose.Copy(TextSpan.FromBounds(0, 1));
        prose.Replace(TextSpan.FromBounds(1, 2), "b");
        prose.Replace(TextSpan.FromBounds(2, 3), "x");
        Assert.Equal("abx", prose.ToProse().Text);
        Assert.Equal([new(0, 2, 0, 2), new(2, 1, 2, 1)], prose.ToProse().Segments.ToArray());
    }

    [Fact]
    public void WhiteSpaceAroundIsLeftOutOfTextAndMarks()
    {
        var prose = new ProseBuilder(" \t a b\r\n\r");
        prose.Replace(TextSpan.FromBounds(0, 1), " ");
        prose.Copy(TextSpan.FromBounds(1, 6));
        prose.LineEnd(6);
        prose.LineEnd(8);
        prose.Mark(MarkKind.Emphasis, 0);
        prose.Mark(MarkKind.Link, 2);
        prose.Mark(MarkKind.Code, 4);
        Assert.Equal(('\n', 5), (prose.Last, prose.Length));
        var read = prose.ToProse();
        Assert.Equal("a b", read.Text);
        Assert.Equal([new(0, 3, 3, 3)], read.Segments.ToArray());
        Assert.Equal([(MarkKind.Emphasis, 0, 3), (MarkKind.Link, 2, 1)], read.Marks.Select(mark => (mark.Kind, mark.Span.Start, mark.Span.Length)));
    }

    [Fact]
    public void OfMarksThatBeginTogetherTheLongerIsFirst()
    {
        var prose = new ProseBuilder("abc");
        prose.Copy(TextSpan.FromBounds(0, 1));
        prose.Mark(MarkKind.Emphasis, 0);
        prose.Copy(TextSpan.FromBounds(1, 3));
        prose.Mark(MarkKind.Code, 2);
        prose.Mark(MarkKind.Link, 0);
        Assert.Equal([MarkKind.Link, MarkKind.Emphasis, MarkKind.Code], prose.ToProse().Marks.Select(mark => mark.Kind));
    }

    [Fact]
    public void TheWayHomeNeverRunsBackwards()
    {
        var prose = new ProseBuilder("~~~a~x");
        prose.Copy(TextSpan.FromBounds(0, 2));
        prose.Copy(TextSpan.FromBounds(1, 2));
        prose.Copy(TextSpan.FromBounds(3, 5));
        prose.Copy(TextSpan.FromBounds(4, 6));
        prose.Replace(TextSpan.FromBounds(2, 3), "-");
        Assert.Equal("~~~a~x", prose.ToProse().Text);
        Assert.Equal([new(0, 6, 0, 6)], prose.ToProse().Segments.ToArray());
    }

    [Fact]
    public void AnObjectIsOnePlaceholderUnderItsMark()
    {
        var builder = new ProseBuilder("a `b` c");
        builder.Copy(TextSpan.FromBounds(0, 2));
        builder.Object(MarkKind.Code, TextSpan.FromBounds(2, 5));
        builder.Copy(TextSpan.FromBounds(5, 7));
        var prose = builder.ToProse();
        Assert.Equal("a \uFFFC c", prose.Text);
        Assert.Equal((MarkKind.Code, new TextSpan(2, 1)), (prose.Marks.Single().Kind, prose.Marks.Single().Span));
        Assert.Equal((2, 5), (prose.ToSource(2), prose.ToSourceBehind(3)));
    }

    [Theory]
    [InlineData("a\r\nb", 1, 3, "a\r\nb")]
    [InlineData("ab\ncd", 1, 4, "aX\nXd")]
    [InlineData("ab", 0, 0, "ab")]
    public void ACoverLeavesLineEndsInPlace(string text, int start, int end, string covered)
    {
        var mask = new Mask(text);
        mask.Cover(TextSpan.FromBounds(start, end), 'X');
        Assert.Equal(covered, mask.ToString());
    }

    [Fact]
    public void AWholeCoverLeavesNothing()
    {
        var mask = new Mask("ab\ncd");
        Assert.Equal("ab\ncd", mask.ToString());
        mask.CoverWhole(TextSpan.FromBounds(1, 4), 'X');
        mask.Cover(TextSpan.FromBounds(0, 1), 'Y');
        Assert.Equal("YXXXd", mask.ToString());
    }

    [Theory]
    [InlineData("", 0, 0, "")]
    [InlineData("a", 0, 1, "a")]
    [InlineData("a\r\nb\n\rc\u2028d\r", 0, 10, "a|b||c\u2028d|")]
    [InlineData("xx\na\r\nb", 3, 5, "a|")]
    [InlineData("xx\na\r\nb", 3, 6, "a|")]
    [InlineData("xx\na\r\nb", 3, 7, "a|b")]
    public void LinesEndAtLineEndsOnly(string text, int start, int end, string lines)
    {
        var found = new List<string>();
        foreach (var line in LineSpans.Of(text, TextSpan.FromBounds(start, end))) found.Add(text[line.Start..line.End]);
        Assert.Equal(lines, string.Join('|', found));
    }
}
