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

    /// <summary>The lines (from 1) of the findings, and how many were kept silent.</summary>
    private static (string Lines, int Suppressed) Check(string text, string only = "CL1002,CL9001,CL9003", DocumentFormat format = DocumentFormat.Markdown)
    {
        var source = SourceText.From(text);
        var rules = RuleCatalog.All.Where(rule => only.Contains(rule.Id, StringComparison.Ordinal));
        var report = new Linter([.. rules], RuleCatalog.All).Check(DocumentReader.Read("a", source, format));
        Assert.Empty(report.Notifications);
        return (string.Join(' ', report.Results.Select(r => $"{r.Rule.Id}@{source.Lines.IndexOf(r.Finding.Span.Start) + 1}")), report.SuppressedCount);
    }

    [Theory]
    [InlineData("disable-next-line: r", "", "{0}\n{1}\n{1}", "CL1002@3", 1)]
    [InlineData("disable-next-line: r", "", "{0}\n\n{1}\n\n{1}", "CL1002@5", 1)]
    [InlineData("disable-line: r", "", "{1} {0}\n\n{1}", "CL1002@3", 1)]
    [InlineData("disable: r", "enable", "{1}\n\n{0}\n\n{1}\n\n{2}\n\n{1}", "CL1002@1 CL1002@9", 1)]
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
        Assert.Equal("CL9001@1", Check("Words. <!-- contentlint disable-line: r -->\n", string.Join(',', RuleCatalog.All.Select(r => r.Id))).Lines);

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
