using System;
using System.Collections.Immutable;
using System.Linq;
using ContentLint.Core;
using ContentLint.Core.Fixing;
using ContentLint.Documents;
using ContentLint.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Cli.Tests.Fixing;

/// <summary>How fixes go together, on texts in which letters are the findings.</summary>
public class FixPassTests
{
    private const string NoFix = "-";

    private static readonly string[] Rules = [.. RuleCatalog.All.Take(4).Select(rule => rule.Id)];

    [Fact]
    public void FixesThatMeetAreAppliedOneAfterTheOther()
    {
        var mended = Mend("xabx", ('a', "", "1"), ('b', "a", "2"));
        Assert.Equal(("x12x", 2), (Text(mended), mended.FixCount));
    }

    [Fact]
    public void AFixIsAppliedWholeOrNotAtAll()
    {
        var source = SourceText.From("0123456789");
        var whole = Finding(0, (2, 1, "A"), (6, 1, "A"));
        var cut = Finding(1, (5, 2, "B"), (8, 1, "B"));
        var apart = Finding(9, (9, 1, "C"));
        Assert.Equal("01A345A78C", FixApplication.Apply(source, [whole, cut, apart]).ToString());
    }

    [Theory]
    [InlineData(2, 0, 2, 0)]
    [InlineData(2, 4, 4, 0)]
    [InlineData(2, 4, 6, 0)]
    [InlineData(2, 0, 0, 2)]
    [InlineData(2, 4, 3, 9)]
    public void ChangesThatDependOnTheirOrderAreNotAppliedTogether(int start, int length, int otherStart, int otherLength)
    {
        var source = SourceText.From("0123456789abcdef");
        var first = Finding(0, (start, length, "A"));
        Assert.Equal(FixApplication.Apply(source, [first]).ToString(), FixApplication.Apply(source, [first, Finding(1, (otherStart, otherLength, "B"))]).ToString());
    }

    [Fact]
    public void RemovalsSideBySideGoTogether() =>
        Assert.Equal("0189", FixApplication.Apply(SourceText.From("0123456789"), [Finding(0, (2, 3, "")), Finding(1, (5, 3, ""))]).ToString());

    [Fact]
    public void OfTwoThatNameEachOtherOneStays()
    {
        var first = Finding(0, (0, 2, "")) with { Related = [new RelatedPlace(new TextSpan(5, 2), "Here.")] };
        var second = Finding(5, (5, 2, "")) with { Related = [new RelatedPlace(new TextSpan(0, 2), "Here.")] };
        Assert.Equal("23456789", FixApplication.Apply(SourceText.From("0123456789"), [first, second]).ToString());
    }

    [Theory]
    [InlineData(0, 5)]
    [InlineData(5, 0)]
    public void WhatAnotherFindingNamesAsThePlaceThatStaysIsNotRemoved(int naming, int named)
    {
        var leading = Finding(naming, (naming, 2, "")) with { Related = [new RelatedPlace(new TextSpan(named, 2), "Here.")] };
        var removing = Finding(named, (named, 2, ""));
        var first = naming < named ? leading : removing;
        var source = SourceText.From("0123456789");
        Assert.Equal(FixApplication.Apply(source, [first]).ToString(), FixApplication.Apply(source, [first, first == leading ? removing : leading]).ToString());
    }

    [Fact]
    public void ChangesComeInTheOrderOfTheText()
    {
        Fix[] fixes = [.. Finding(6, (6, 1, "D"), (2, 1, "B"), (2, 0, "A")).Fixes, .. Finding(4, (4, 1, "C")).Fixes];
        Assert.Equal("ABCD", string.Concat(FixApplication.Changes(fixes).Select(change => change.NewText)));
    }

    [Fact]
    public void AFixThatBringsAFindingIsRefusedAndTheOthersAreNot()
    {
        var mended = Mend("a.a.b.a", ('a', "", "1"), ('b', "", "c"), ('c', "", NoFix));
        Assert.Equal(("1.1.b.1", 3), (Text(mended), mended.FixCount));
        var no = Assert.Single(mended.Refused);
        Assert.Equal((4, Rules[2]), (no.Result.Finding.Span.Start, no.Brought!.Rule.Id));
        Assert.Single(mended.Remaining);
    }

    [Fact]
    public void WhatAFixUncoversIsFixedWithIt()
    {
        var mended = Mend("b.a", ('a', "", "c"), ('b', "", "d"), ('c', "", "2"));
        Assert.Equal(("d.2", 3, 0), (Text(mended), mended.FixCount, mended.Remaining.Length));
    }

    [Fact]
    public void AChainThatEndsInAFindingIsRefusedAsAWhole()
    {
        var mended = Mend("b.a", ('a', "", "c"), ('b', "", "1"), ('c', "", "d"), ('d', "", NoFix));
        Assert.Equal(("1.a", 1), (Text(mended), mended.FixCount));
        Assert.Equal(Rules[2], Assert.Single(mended.Refused).Brought!.Rule.Id);
    }

    [Fact]
    public void AFixThatDoesNotTakeItsFindingAwayIsRefused()
    {
        var mended = Mend("xax", ('a', "", "a "));
        Assert.Equal(("xax", 0, 1), (Text(mended), mended.FixCount, mended.Refused.Length));
    }

    [Fact]
    public void WhatWaitedForARefusedFixGetsItsChance()
    {
        var mended = Mend("xabx", ('a', "b", "d"), ('b', "a", "2"), ('d', "", NoFix));
        Assert.Equal("xa2x", Text(mended));
    }

    [Fact]
    public void ManyCulpritsAreFoundInOneText()
    {
        string text = string.Concat(Enumerable.Repeat("a.a.b.a.", 40));
        var mended = Mend(text, ('a', "", "1"), ('b', "", "c"), ('c', "", NoFix));
        Assert.Equal((text.Replace('a', '1'), true), (Text(mended), mended.IsFinished));
        Assert.Equal(40, mended.Refused.Length);
    }

    [Fact]
    public void ALeftAloneFindingStays()
    {
        var text = new Letters("aba", [('a', "", "1"), ('b', "", "2")]);
        var mended = FixPasses.Mend(text, finding => finding.Fixes[0], result => result.Finding.Span.Start > 0);
        Assert.Equal(("a21", 0), (Text(mended), mended.Remaining.Length));
    }

    private static Finding Finding(int at, params (int Start, int Length, string Text)[] changes) =>
        new(new TextSpan(at, 1), "It is wrong.") { Fixes = [new Fix("Mend it.", true, [.. changes.Select(c => new TextChange(new TextSpan(c.Start, c.Length), c.Text))])] };

    private static MendedText Mend(string text, params (char Letter, string Beside, string Replacement)[] rules) =>
        FixPasses.Mend(new Letters(text, rules), finding => finding.Fixes.FirstOrDefault(), _ => true);

    private static string Text(MendedText mended) => mended.Text.Report.Document.Source.ToString();

    /// <summary>Each letter is a finding; its fix replaces it, and writes the letter named anew that may stand beside it.</summary>
    private sealed class Letters(string text, (char Letter, string Beside, string Replacement)[] rules) : FixableText
    {
        public override DocumentReport Report { get; } = Check(text, rules);

        public override FixableText? Changed(ImmutableArray<TextChange> changes) => new Letters(SourceText.From(text).WithChanges(changes.AsEnumerable()).ToString(), rules);

        private static DocumentReport Check(string text, (char Letter, string Beside, string Replacement)[] rules)
        {
            var document = DocumentReader.Read("a.txt", SourceText.From(text), DocumentFormat.PlainText);
            var results = from i in Enumerable.Range(0, text.Length)
                          from number in Enumerable.Range(0, rules.Length)
                          let rule = rules[number]
                          where text[i] == rule.Letter
                          let before = i > 0 && rule.Beside.Contains(text[i - 1], StringComparison.Ordinal) ? 1 : 0
                          let behind = i + 1 < text.Length && rule.Beside.Contains(text[i + 1], StringComparison.Ordinal) ? 1 : 0
                          let written = text.Substring(i - before, before) + rule.Replacement + text.Substring(i + 1, behind)
                          let fix = new Fix("Mend it.", true, [new TextChange(new TextSpan(i - before, before + 1 + behind), written)])
                          select new Result(RuleCatalog.All[number], document, new Finding(new TextSpan(i, 1), "It is wrong.") { Fixes = rule.Replacement == NoFix ? [] : [fix] }, DiagnosticSeverity.Warning);
            return new DocumentReport(document, [.. results], []);
        }
    }
}
