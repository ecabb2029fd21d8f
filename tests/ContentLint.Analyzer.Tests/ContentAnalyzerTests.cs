using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ContentLint.Cli.Tests;
using ContentLint.Core;
using ContentLint.Language;
using ContentLint.Rules;
using Microsoft.CodeAnalysis;

namespace ContentLint.Analyzer.Tests;

/// <summary>What the compiler is told beside the findings, and which files are looked at.</summary>
public class ContentAnalyzerTests
{
    private const string Damaged = "# Guide\n\nWalking is good for the heart and mind,but it takes time.\n";

    [Fact]
    public void NoRuleTakesAnIdOfTheHost() =>
        Assert.DoesNotContain(RuleCatalog.All, rule => rule.Id.StartsWith("CL0", StringComparison.Ordinal));

    [Fact]
    public void EveryRuleIsDeclaredOnceWithItsPage()
    {
        var declared = new ContentAnalyzer().SupportedDiagnostics;
        Assert.Equal(declared.Length, declared.Select(d => d.Id).Distinct().Count());
        Assert.Empty(RuleCatalog.All.Select(r => r.Descriptor).Except(declared));
        Assert.All(declared, d => Assert.StartsWith("https://", d.HelpLinkUri, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("contentlint.rules = docs/rules\n", 0)]
    [InlineData("", 2)]
    public void RulesOfAProjectMayBeNamedButAreNotRun(string setting, int complaints)
    {
        using var folder = new TemporaryFolder();
        folder.Write(".editorconfig", "root = true\n[*.md]\n" + setting + "contentlint.house-words.severity = error\n");
        folder.Write("a.md", "They use it. <!-- contentlint disable-line house-words: because -->\n");
        Assert.Equal(complaints, new CompilerRun().In(folder.Path).Length);
    }

    [Theory]
    [InlineData("contentlint.mising-space.severity = error", "Did you mean 'contentlint.missing-space.severity'?")]
    [InlineData("contentlint.missing-space.severity = eror", "Did you mean 'error'?")]
    [InlineData("contentlint.unattributed-quote.min-words = few", "it must be a whole number")]
    [InlineData("contentlint.missing-space.severity = error\ncontentlint.cl1002.severity = none", "contradict each other")]
    [InlineData("contentlint.words = nope.list", "'nope.list', which is no additional file")]
    [InlineData("contentlint.words = broken.list", "'two words' is more than one word")]
    public void ASettingThatCannotBeObeyedIsToldOnce(string setting, string message)
    {
        using var folder = new TemporaryFolder();
        folder.Write(".editorconfig", $"root = true\n[*.md]\n{setting}\n");
        folder.Write("broken.list", "one\ntwo words\n");
        foreach (string name in new[] { "b.md", "a.md" }) folder.Write(name, Damaged);
        var diagnostics = new CompilerRun().In(folder.Path);
        var problem = Assert.Single(diagnostics, d => d.Id == "CL0001");
        Assert.Contains(message, problem.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        var place = problem.Location.GetLineSpan();
        Assert.EndsWith(message.StartsWith("'two", StringComparison.Ordinal) ? "broken.list" : "a.md", place.Path, StringComparison.Ordinal);
        Assert.Equal(2, diagnostics.Count(d => d.Id == "CL1002"));
    }

    [Fact]
    public void ABaselineThatCannotBeReadIsToldAtItsLine()
    {
        using var folder = new TemporaryFolder();
        folder.Write("contentlint.baseline", "# contentlint-baseline v1\n<<<<<<< ours\n");
        folder.Write("a.md", Damaged);
        var diagnostics = new CompilerRun().In(folder.Path);
        var place = Assert.Single(diagnostics, d => d.Id == "CL0001").Location.GetLineSpan();
        Assert.EndsWith("contentlint.baseline", place.Path, StringComparison.Ordinal);
        Assert.Equal(1, place.StartLinePosition.Line);
        Assert.Single(diagnostics, d => d.Id == "CL1002");
    }

    [Fact]
    public void AFileThatCannotBeReadIsToldAndTheOthersAreChecked()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", Damaged);
        folder.Write("b.md", Damaged);
        folder.Write("c.md", "Nothing\0here.\n");
        var diagnostics = new CompilerRun { Unreadable = ["b.md"] }.In(folder.Path);
        Assert.Equal(["CL1002 a.md", "CL0003 b.md", "CL0003 c.md"], diagnostics.Select(d => $"{d.Id} {System.IO.Path.GetFileName(d.Location.GetLineSpan().Path)}"));
    }

    [Theory]
    [InlineData("true", 1)]
    [InlineData("True", 1)]
    [InlineData("", 0)]
    [InlineData("false", 0)]
    public void FilesThatAreMeantForOthersAreLeftAlone(string mark, int findings)
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", Damaged);
        Assert.Equal(findings, new CompilerRun { Mark = _ => mark }.In(folder.Path).Length);
    }

    [Fact]
    public void ARuleThatFailsIsToldAndTheOthersAreRun()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", Damaged);
        var broken = new RuleInfo("CL1099", "broken", "scraping", "Broken", "It fails.", DiagnosticSeverity.Warning, true, RulePrecision.High, "0.1.0", [], [], () => new BrokenRule(), () => "");
        var diagnostics = new CompilerRun { Analyzer = new ContentAnalyzer(RuleCatalog.All.Add(broken)) }.In(folder.Path);
        Assert.Equal(["CL0002", "CL1002"], diagnostics.Select(d => d.Id));
        Assert.Contains("CL1099 (broken) failed: InvalidOperationException: So it is.", diagnostics[0].GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    /// <summary>The other files are checked, and no thread of the compiler is lost.</summary>
    [Fact]
    public void ACheckThatDoesNotEndCostsItsFileOnly()
    {
        using var folder = new TemporaryFolder();
        using var end = new ManualResetEventSlim();
        folder.Write("a.md", Damaged);
        folder.Write("endless.md", Damaged);
        var endless = new RuleInfo("CL1099", "endless", "scraping", "Endless", "It does not end.", DiagnosticSeverity.Warning, true, RulePrecision.High, "0.1.0", [], [], () => new EndlessRule(end), () => "");
        var diagnostics = new CompilerRun { Analyzer = new ContentAnalyzer(RuleCatalog.All.Add(endless)), Properties = new() { ["ContentLintDocumentTimeout"] = "2.5" } }.In(folder.Path);
        end.Set();
        Assert.Equal(["a.md CL1002", "endless.md CL0002"], diagnostics.Select(d => $"{Path.GetFileName(d.Location.GetLineSpan().Path)} {d.Id}"));
        Assert.Equal(
            "The check did not end within 2.5 seconds and was given up while rule CL1099 (endless) was at work; the text was left out, the other ones were checked. Raise ContentLintDocumentTimeout, or turn the rule off for this file (contentlint.endless.severity = none). Please report it as a bug.",
            diagnostics[1].GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task ACompilerThatHasNoUseForACheckIsNotHeldUp()
    {
        using var end = new ManualResetEventSlim();
        using var source = new CancellationTokenSource();
        var atHand = new WorkAtHand();
        var limit = new DocumentLimit(new CompilerRun().NoOptions, new SettingProblems());
        var ended = new TaskCompletionSource();
        source.CancelAfter(100);
        Assert.Throws<OperationCanceledException>(() => limit.Ends(Work, atHand, source.Token, out _));
        end.Set();
        await ended.Task.WaitAsync(TimeSpan.FromSeconds(30));

        int Work()
        {
            end.Wait();
            Assert.Throws<OperationCanceledException>(() => atHand.Begins("CL1002"));
            ended.SetResult();
            return 0;
        }
    }

    [Theory]
    [InlineData("0")]
    [InlineData("soon")]
    [InlineData("1e9")]
    [InlineData("86401")]
    public void ATimeThatIsNoneIsToldOf(string value)
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", Damaged);
        var diagnostics = new CompilerRun { Properties = new() { ["ContentLintDocumentTimeout"] = value } }.In(folder.Path);
        Assert.Equal($"ContentLintDocumentTimeout is '{value}'; it must be a number of seconds, more than 0 and at most 86400. 60 was taken.", Assert.Single(diagnostics, d => d.Id == "CL0001").GetMessage(CultureInfo.InvariantCulture));
        Assert.Single(diagnostics, d => d.Id == "CL1002");
    }

    /// <summary>A build is read on terminals, which obey some characters.</summary>
    [Fact]
    public void NothingOutOfATextMovesTheCursor()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", "# Guide\n\nWalking is good for the mind\u001b[31m,\u202Ebut it takes time,\u0007but\u009b1A not much \u2028of it, and the \u0091mind\u0092 rests.\n");
        folder.Write(".editorconfig", "root = true\n[*.md]\ncontentlint.missing-space.severity = warn\u001b[31m\n");
        var messages = new CompilerRun().In(folder.Path).Select(d => d.GetMessage(CultureInfo.InvariantCulture)).ToList();
        Assert.NotEmpty(messages);
        Assert.All(messages, message => Assert.DoesNotContain(message, c => Printable.IsObeyed(char.GetUnicodeCategory(c))));
        Assert.Contains(messages, message => message.Contains('\uFFFD', StringComparison.Ordinal));
    }

    /// <summary>What a compiler offers for code holds for the documentation in it.</summary>
    [Theory]
    [InlineData("A.cs", "", "", 1)]
    [InlineData("A.cs", "#pragma warning disable CL1002\n", "", 0)]
    [InlineData("A.cs", "// contentlint disable-file missing-space: it is written so\n", "", 0)]
    [InlineData("A.g.cs", "", "", 0)]
    [InlineData("A.cs", "// <auto-generated/>\n", "", 0)]
    [InlineData("A.cs", "", "false", 0)]
    public void DocumentationIsCheckedAsCodeIs(string name, string head, string property, int findings)
    {
        using var folder = new TemporaryFolder();
        folder.Write(name, head + "/// <summary>Walking is good for the heart and mind,but it takes time.</summary>\nclass A;\n");
        Assert.Equal(findings, new CompilerRun { Properties = new() { ["ContentLintCode"] = property } }.In(folder.Path).Count(d => !d.IsSuppressed));
    }

    /// <summary>A flood of one kind hides neither another kind nor a graver one.</summary>
    [Fact]
    public void FindingsAreLimitedByRuleAndSeverity()
    {
        using var folder = new TemporaryFolder();
        string flood = "# Guide\n" + string.Concat(Enumerable.Repeat("\nWalking is good for the heart and mind,but it takes time.\n", 8)) + "\nMany people take vitamins andsupplements every day because it helps.\n";
        folder.Write(".editorconfig", "root = true\n[z.md]\ncontentlint.missing-space.severity = error\n");
        foreach (string name in new[] { "a.md", "b.md", "z.md" }) folder.Write(name, flood);
        var diagnostics = new CompilerRun { Properties = new() { ["ContentLintMaxFindingsPerFile"] = "5", ["ContentLintMaxFindings"] = "7" } }.In(folder.Path);
        Assert.Equal((7, 5, 3), (Count("CL1002", DiagnosticSeverity.Warning), Count("CL1002", DiagnosticSeverity.Error), Count("CL1001", DiagnosticSeverity.Warning)));
        Assert.Equal(
            ["CL1002 (missing-space): 9 further findings were left out.", "CL1002 (missing-space): 3 further findings were left out."],
            diagnostics.Where(d => d.Id == "CL0004").Select(d => d.GetMessage(CultureInfo.InvariantCulture).Split(" At most")[0]).Where(m => m.StartsWith("CL1002", StringComparison.Ordinal)).OrderDescending(StringComparer.Ordinal));

        int Count(string id, DiagnosticSeverity severity) => diagnostics.Count(d => d.Id == id && d.Severity == severity);
    }

    private sealed class EndlessRule(ManualResetEventSlim end) : ArticleRule
    {
        public override IEnumerable<Finding> Check(Article article, RuleContext context)
        {
            if (article.Document.Path.EndsWith("endless.md", StringComparison.Ordinal)) end.Wait();
            return [];
        }
    }

    private sealed class BrokenRule : ArticleRule
    {
        public override IEnumerable<Finding> Check(Article article, RuleContext context) => throw new InvalidOperationException("So it is.");
    }
}
