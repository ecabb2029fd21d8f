using System.Collections.Immutable;
using System.Linq;
using ContentLint.Core;
using ContentLint.Core.Fixing;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Analyzer.Tests;

/// <summary>The line in which fixes travel from the analyzer to the editor.</summary>
public class FixWritingTests
{
    private const string Good = "1;s,2,20,0123456789abcdef,Do%002C it.,4,2,a%D83Db,8,0, ";

    /// <summary>Any units, also halves of surrogate pairs and the signs that the line is made of.</summary>
    private static readonly Gen<string> Texts =
        from units in Gen.OneOf(Gen.Choose(0, 0xFFFF), Gen.Choose(' ', '~'), Gen.Elements((int)'%', ',', ';', '\n', 0xD83D, 0xDE00, 0xFEFF)).ArrayOf()
        select new string([.. units.Select(unit => (char)unit)]);

    private static readonly Gen<CarriedFix> Fixes =
        from gaps in Gen.Choose(0, 1000).ArrayOf(6)
        from texts in Texts.ArrayOf(3)
        from count in Gen.Choose(1, 3)
        from description in Texts
        from isSafe in Gen.Elements(true, false)
        let ends = gaps.Select((_, i) => gaps.Take(i + 1).Sum()).ToArray()
        let changes = Enumerable.Range(0, count).Select(i => new TextChange(TextSpan.FromBounds(ends[2 * i], ends[2 * i + 1]), texts[i])).ToImmutableArray()
        select new CarriedFix(new Fix(description, isSafe, changes), TextSpan.FromBounds(0, ends[^1] + 5), "0123456789abcdef");

    [Fact]
    public void WhatIsWrittenIsReadAgain() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(Fixes.ArrayOf().ToArbitrary(), fixes =>
    {
        string line = FixWriting.Write(fixes);
        Assert.All(line, c => Assert.InRange(c, ' ', '~'));
        Assert.Equal(fixes.Select(Facts), FixWriting.Read(line).Select(Facts));
    }));

    [Fact]
    public void NoLineHoldsMoreThanCanBeApplied() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(Damaged.ToArbitrary(), line =>
    {
        foreach (var carried in FixWriting.Read(line))
        {
            Assert.NotEmpty(carried.Fix.Changes);
            int behind = carried.Passage.Start;
            foreach (var change in carried.Fix.Changes)
            {
                Assert.InRange(change.Span.Start, behind, carried.Passage.End);
                Assert.InRange(change.Span.End, change.Span.Start, carried.Passage.End);
                behind = change.Span.End;
            }
        }
    }));

    /// <summary>A good line with some units replaced.</summary>
    private static Gen<string> Damaged =>
        from places in Gen.Choose(0, Good.Length - 1).NonEmptyListOf()
        from sign in Gen.Elements(',', ';', '%', '-', '+', ' ', '0', '9', 's', 'u', '\uD83D')
        select new string([.. Good.Select((c, i) => places.Contains(i) ? sign : c)]);

    [Fact]
    public void AGoodLineIsRead()
    {
        var carried = Assert.Single(FixWriting.Read(Good));
        Assert.Equal(("Do, it.", true, new TextSpan(2, 20)), (carried.Fix.Description, carried.Fix.IsSafe, carried.Passage));
        Assert.Equal([(4, 2, "a\uD83Db"), (8, 0, " ")], carried.Fix.Changes.Select(change => (change.Span.Start, change.Span.Length, change.NewText!)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("2;s,2,20,m,Do it.,4,2,a")]
    [InlineData("1;x,2,20,m,Do it.,4,2,a")]
    [InlineData("1;s,2,20,m,Do it.")]
    [InlineData("1;s,2,20,m,Do it.,4,2")]
    [InlineData("1;s,2,20,m,Do it.,4,2,a,8")]
    [InlineData("1;s,2,20,m,Do it.,-4,2,a")]
    [InlineData("1;s,2,20,m,Do it., 4,2,a")]
    [InlineData("1;s,2,20,m,Do it.,4,2147483647,a")]
    [InlineData("1;s,2,20,m,Do it.,4,2147483648,a")]
    [InlineData("1;s,2,20,m,Do it.,1,2,a")]
    [InlineData("1;s,2,20,m,Do it.,21,2,a")]
    [InlineData("1;s,2,20,m,Do it.,8,2,a,4,2,b")]
    [InlineData("1;s,2,20,m,Do it.,4,2,a,5,2,b")]
    [InlineData("1;s,2,20,m,Do it.,4,2,%12")]
    [InlineData("1;s,2,20,m,Do it.,4,2,%12G4")]
    [InlineData("1;s,2,20,m,Do it.,4,2,ü")]
    [InlineData("1;s,2,20,m,Do it.,4,2,a;")]
    public void ADamagedLineHoldsNoFix(string? line) => Assert.Empty(FixWriting.Read(line));

    [Theory]
    [InlineData("0123456789 0123456789 here 0123456789 0123456789", true)]
    [InlineData("x123456789 0123456789 here 0123456789 012345678x", true)]
    [InlineData("0123456789 0123456789 hare 0123456789 0123456789", false)]
    [InlineData("0123456789 012x456789 here 0123456789 0123456789", false)]
    [InlineData("0123456789 0123456789 here 012345x789 0123456789", false)]
    [InlineData("0123456789 0123456789 here 0123456789", false)]
    public void AFixFitsWhereItsSurroundingsStand(string now, bool fits)
    {
        var span = new TextSpan(22, 4);
        var finding = new Finding(span, "Here.") { Fixes = [new Fix("Change it.", IsSafe: true, [new TextChange(new TextSpan(24, 0), " ")])] };
        var carried = CarriedFix.Of(SourceText.From("0123456789 0123456789 here 0123456789 0123456789"), finding, finding.Fixes[0]);
        Assert.Equal(fits, carried.Fits(SourceText.From(now)));
    }

    [Theory]
    [InlineData(40, 4, 30, 60, 14, 76)]
    [InlineData(20, 60, 30, 60, 4, 96)]
    [InlineData(2, 98, 3, 99, 0, 100)]
    public void ThePassageHoldsTheFindingAndAllChanges(int start, int length, int first, int last, int from, int to)
    {
        var finding = new Finding(new TextSpan(start, length), "Here.");
        var fix = new Fix("Change it.", IsSafe: true, [new TextChange(new TextSpan(first, 0), " "), new TextChange(new TextSpan(last, 0), " ")]);
        Assert.Equal(TextSpan.FromBounds(from, to), CarriedFix.Of(SourceText.From(new string('x', 100)), finding, fix).Passage);
    }

    [Fact]
    public void AChangeMayReachToTheEndOfItsPassage() => Assert.Single(FixWriting.Read("1;s,2,20,m,Do it.,20,2,a"));

    private static (string, bool, string, TextSpan, string) Facts(CarriedFix carried) =>
        (carried.Fix.Description, carried.Fix.IsSafe, string.Join("|", carried.Fix.Changes), carried.Passage, carried.Mark);
}
