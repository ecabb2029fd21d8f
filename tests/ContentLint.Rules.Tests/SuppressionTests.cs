using System;
using System.Linq;
using ContentLint.Core;
using ContentLint.Documents;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Rules.Tests;

/// <summary>What a suppression keeps silent, and what it does not.</summary>
public class SuppressionTests
{
    private const string Damaged = "It is good for the mind,but it takes time.";

    private static readonly string AllRules = string.Join(',', RuleCatalog.All.Select(r => r.Id));

    /// <summary>The lines (from 1) of the findings, and how many were kept silent.</summary>
    private static (string Lines, int Suppressed) Check(string text, string only = "CL1002,CL9001,CL9003", DocumentFormat format = DocumentFormat.Markdown)
    {
        var report = Report(text, only, format);
        var lines = report.Document.Source.Lines;
        return (string.Join(' ', report.Results.Select(r => $"{r.Rule.Id}@{lines.IndexOf(r.Finding.Span.Start) + 1}")), report.SuppressedCount);
    }

    private static DocumentReport Report(string text, string only, DocumentFormat format = DocumentFormat.Markdown)
    {
        var rules = RuleCatalog.All.Where(rule => only.Contains(rule.Id, StringComparison.Ordinal));
        var report = new Linter([.. rules], RuleCatalog.All).Check(DocumentReader.Read("a", SourceText.From(text), format));
        Assert.Empty(report.Notifications);
        return report;
    }

    [Theory]
    [InlineData("disable-next-line: r", "", "{0}\n{1}\n{1}", "CL1002@3", 1)]
    [InlineData("disable-next-line: r", "", "{0}\n\n{1}\n\n{1}", "CL1002@5", 1)]
    [InlineData("disable-next-line: r", "", "{0}\n \t \n{1}", "", 1)]
    [InlineData("disable-line: r", "", "{1} {0}\n\n{1}", "CL1002@3", 1)]
    [InlineData("disable: r", "enable", "{1}\n\n{0}\n\n{1}\n\n{2}\n\n{1}", "CL1002@1 CL1002@9", 1)]
    [InlineData("disable: r", "enable", "{0}\n\n{1}\n\n{2}\n\n{1}\n\n{0}\n\n{1}\n\n{2}\n\n{1}", "CL1002@7 CL1002@15", 2)]
    [InlineData("disable missing-space: r", "", "{1}\n\n{0}\n\n{1}\n\n{1}", "CL1002@1", 2)]
    [InlineData("disable-file CL1002: r", "", "{1}\n\n{1}\n\n{0}", "", 2)]
    [InlineData("disable: r", "enable missing-space", "{0}\n\n{1}\n\n{2}\n\n{1}", "CL1002@7", 1)]
    [InlineData("disable: r", "enable merged-words", "{0}\n\n{1}\n\n{2}\n\n{1}", "", 2)]
    [InlineData("Disable-Next-Line missing-space: r", "", "{0}\n{1}", "CL9003@1 CL1002@2", 0)]
    public void AScopeCoversWhatItsNameSays(string first, string second, string layout, string findings, int suppressed)
    {
        string text = string.Format(System.Globalization.CultureInfo.InvariantCulture, layout, $"<!-- contentlint {first} -->", Damaged, $"<!-- contentlint {second} -->") + "\n";
        Assert.Equal((findings, suppressed), Check(text));
    }

    /// <summary>A line separator ends a line for Roslyn, but for no editor.</summary>
    [Theory]
    [InlineData('\u2028')]
    [InlineData('\u0085')]
    public void ALineIsWhatAnEditorShowsAsOne(char separator) =>
        Assert.Equal(("", 1), Check($"The tide was low.{separator}{Damaged} <!-- contentlint disable-line: r -->\n"));

    [Theory]
    [InlineData("disable-next-line")]
    [InlineData("disable")]
    [InlineData("disable-file")]
    public void OnlyTheRuleThatItNamesIsSilent(string order) =>
        Assert.Equal(("CL1008@2", 1), Check($"<!-- contentlint {order} missing-space: r -->\nThe ti\u200Bde is low. {Damaged}\n", "CL1002,CL1008"));

    [Theory]
    [InlineData("The tide is low. <!-- contentlint disable: r -->\u200BIt rises.\n")]
    [InlineData("<!-- contentlint disable: r -->\n\nThe tide is low.\u200B")]
    public void ARangeReachesFromTheCommentToTheLastCharacter(string text) => Assert.Equal(("", 1), Check(text, "CL1008"));

    [Fact]
    public void TheNextLineMayBeTheLastOne() =>
        Assert.Equal(("", 1), Check($"<!-- contentlint disable-next-line: r -->\n{Damaged}"));

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\n  ")]
    public void TheNextLineMayBeMissing(string rest) =>
        Assert.Equal(("CL9001@1", 0), Check("<!-- contentlint disable-next-line missing-space: r -->" + rest));

    [Theory]
    [InlineData("disable-file: r")]
    [InlineData("contentlint")]
    [InlineData("contentlintdisable-file: r")]
    public void ACommentThatGivesNoOrderIsLeftAlone(string comment) =>
        Assert.Equal(("CL1002@3", 0), Check($"<!-- {comment} -->\n\n{Damaged}\n"));

    [Theory]
    [InlineData("disable-", "CL9003@1 CL1002@3", 0)]
    [InlineData("disable-file- missing-space: r", "CL9003@1", 1)]
    public void AHyphenBehindTheOrderIsNoPartOfIt(string order, string findings, int suppressed) =>
        Assert.Equal((findings, suppressed), Check($"<!-- contentlint {order} -->\n\n{Damaged}\n"));

    [Theory]
    [InlineData("disable-file: r", 0)]
    [InlineData("disable-file duplicated-across-files: r", 0)]
    [InlineData("disable-next-line: r", 0)]
    [InlineData("disable-next-line duplicated-across-files: r", 0)]
    [InlineData("disable: r", 0)]
    [InlineData("disable missing-space: r", 1)]
    [InlineData("disable-next-line duplicated-paragraph: r", 1)]
    [InlineData("enable", 1)]
    [InlineData("checks this page", 1)]
    public void WhatStandsInAnotherTextTooIsKeptSilentInTheSameWays(string order, int found)
    {
        const string Paragraph = "The ferry leaves the pier at seven, crosses the bay in twenty minutes and comes back when the last of the nets are in.\n";
        string first = $"# Ferry\n\n{Paragraph}", later = $"# Pier\n\n<!-- contentlint {order} -->\n{Paragraph}";
        var linter = new Linter([.. RuleCatalog.All.Where(rule => rule.Name == "duplicated-across-files")], RuleCatalog.All);
        var corpus = new Corpus<string>(10);
        var repeats = new[] { first, later }.SelectMany(text =>
        {
            var part = linter.Check(DocumentReader.Read("a", SourceText.From(text), DocumentFormat.Markdown), isCompared: true).Corpus.Single();
            return corpus.Add(part.Paragraphs, _ => text).ToList();
        });
        Assert.Equal(found, repeats.Count(repeat => !repeat.Paragraph.IsSilent));
    }

    [Fact]
    public void ACharacterThatTheReaderReplacesDoesNotHideAComment() =>
        Assert.Equal(("", 1), Check("<!-- contentlint disable-next-line missing-space: a\0b -->\n" + Damaged + "\n"));

    [Theory]
    [InlineData("<!-- contentlint disable-file unused-suppression: r -->\n\n<!-- contentlint disable-line missing-space: r -->\n\nWords.\n", "CL9001@3")]
    [InlineData("<!-- contentlint disable missing-space: r -->\n\n<!-- contentlint disable missing-space: again -->\n\n{0}\n", "CL9001@3")]
    [InlineData("<!-- contentlint disable-next-line missing-space: r -->\n<!-- contentlint disable-next-line merged-words: r -->\n{0}\n", "")]
    [InlineData("Words. <!-- contentlint disable-line: r -->\n", "")]
    public void OnlyWhatWasRunIsJudged(string text, string findings) =>
        Assert.Equal(findings, Check(text.Replace("{0}", Damaged, StringComparison.Ordinal)).Lines);

    [Fact]
    public void WithoutNamesItIsJudgedWhenAllRulesWereRun() =>
        Assert.Equal("CL9001@1", Check("Words. <!-- contentlint disable-line: r -->\n", AllRules).Lines);

    [Theory]
    [InlineData("disable-file: r")]
    [InlineData("disable-file missing-space, duplicated-across-files: r")]
    public void WhatIsOfUseOrCannotBeJudgedIsNotCalledUnused(string order) =>
        Assert.Equal(("", 1), Check($"<!-- contentlint {order} -->\n\n{Damaged}\n", AllRules));

    [Theory]
    [InlineData("merged-words, missing-space", "missing-space")]
    [InlineData("missing-space , merged-words", "missing-space")]
    [InlineData("merged-words,split-word missing-space", "missing-space")]
    [InlineData("missing-space, merged-words, CL9002", "missing-space, CL9002")]
    public void ANameWithoutUseGoesWithItsComma(string names, string left)
    {
        var report = Report($"<!-- contentlint disable-next-line {names}: r -->\n{Damaged}\n", "CL1001,CL1002,CL1006,CL9001");
        string mended = FixApplication.Apply(report.Document.Source, report.Results.Select(r => r.Finding)).ToString();
        Assert.Equal($"<!-- contentlint disable-next-line {left}: r -->\n{Damaged}\n", mended);
    }

    [Fact]
    public void CodeThatShowsASuppressionIsNone()
    {
        Assert.Equal(("CL1002@5", 0), Check($"```html\n<!-- contentlint disable-file: r -->\n```\n\n{Damaged}\n"));
        Assert.Equal(("CL1002@3", 0), Check($"Write `<!-- contentlint disable-file: r -->` so.\n\n{Damaged}\n"));
    }

    [Fact]
    public void PagesInHtmlAndMdxHaveThemToo()
    {
        Assert.Equal(("", 1), Check($"<p>{Damaged}</p><!-- contentlint disable-line CL1002: r -->\n", format: DocumentFormat.Html));
        Assert.Equal(("", 1), Check("{/* contentlint disable-next-line CL1002: r */}\n\n" + Damaged + "\n", format: DocumentFormat.Mdx));
    }

    [Fact]
    public void ThousandsOfThemCostNoMoreThanTheirText()
    {
        string text = string.Concat(Enumerable.Repeat($"<!-- contentlint disable CL1002: r -->\n\n{Damaged}\n\n<!-- contentlint disable-file: r -->\n\n", 5_000));
        Assert.Equal(5_000, Check(text, "CL1002").Suppressed);
    }
}
