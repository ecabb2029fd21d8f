using System;
using System.Linq;
using System.Threading.Tasks;
using VerifyXunit;

namespace ContentLint.Cli.Tests;

/// <summary>What <c>.editorconfig</c> says holds for exactly the files it names, and what it says wrongly is told.</summary>
public class ConfigurationTests
{
    private const string Damaged = "# Guide\n\nWalking is good for the heart and mind,but it takes time.\n";

    private static string SeverityOf(TemporaryFolder folder, string path)
    {
        string output = ToolRun.In(folder.Path, "check", path, "--only", "missing-space").Output;
        string? line = output.Split('\n').FirstOrDefault(l => l.StartsWith(path + ":", StringComparison.Ordinal));
        return line is null ? "none" : line.Split("  ")[1];
    }

    [Theory]
    [InlineData("[*.md]\ncontentlint.missing-space.severity = error\n", "error", "warning")]
    [InlineData("[*.md]\ncontentlint.CL1002.severity = error\n", "error", "warning")]
    [InlineData("[*.md]\nContentLint.Missing-Space.Severity: Suggestion ; a remark\n", "suggestion", "warning")]
    [InlineData("[docs/**.txt]\ncontentlint.missing-space.severity = none\n", "warning", "none")]
    [InlineData("[*]\ncontentlint.scraping.severity = none\n[*.md]\ncontentlint.missing-space.severity = error\n", "error", "none")]
    [InlineData("[*.md]\ncontentlint.missing-space.severity = error\n[*]\ncontentlint.scraping.severity = none\n", "error", "none")]
    [InlineData("[*]\ndotnet_diagnostic.CL1002.severity = error\n", "error", "error")]
    [InlineData("[*]\ndotnet_diagnostic.CL1002.severity = silent\n", "none", "none")]
    [InlineData("[*]\ndotnet_diagnostic.CLX7.severity = whatever\n", "warning", "warning")]
    [InlineData("[*]\ncontentlint.missing-space.severity = error\n[*]\ncontentlint.cl1002.severity = default\n", "warning", "warning")]
    public void ASeverityHoldsForTheFilesOfItsSection(string configuration, string markdown, string text)
    {
        using var folder = new TemporaryFolder();
        folder.Write(".editorconfig", "root = true\n" + configuration);
        folder.Write("docs/a.md", Damaged);
        folder.Write("docs/a.txt", Damaged.Replace("# ", "", StringComparison.Ordinal));
        Assert.Equal((markdown, text), (SeverityOf(folder, "docs/a.md"), SeverityOf(folder, "docs/a.txt")));
    }

    [Fact]
    public void TheNearestFileWinsAndARootStopsTheSearch()
    {
        using var folder = new TemporaryFolder();
        folder.Write(".editorconfig", "root = true\n[*]\ncontentlint.missing-space.severity = error\n");
        folder.Write("a/.editorconfig", "[*.md]\ncontentlint.missing-space.severity = none\n");
        folder.Write("b/.editorconfig", "root = true\n");
        folder.Write("c/.globalconfig", "contentlint.missing-space.severity = suggestion\n");
        foreach (string path in new[] { "a/x.md", "b/x.md", "c/x.md", "d/x.md" }) folder.Write(path, Damaged);
        Assert.Equal(["none", "warning", "error", "error"], new[] { "a/x.md", "b/x.md", "c/x.md", "d/x.md" }.Select(path => SeverityOf(folder, path)));
    }

    [Fact]
    public void TheExitCodeCountsTheSeverityThatIsSet()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", Damaged);
        folder.Write(".editorconfig", "root = true\n[*]\ncontentlint.missing-space.severity = suggestion\n");
        Assert.Equal(0, ToolRun.In(folder.Path, "check", ".").ExitCode);
        folder.Write(".editorconfig", "root = true\n[*]\ncontentlint.missing-space.severity = error\n");
        Assert.Equal(1, ToolRun.In(folder.Path, "check", ".", "--fail-on", "error").ExitCode);
        Assert.Contains("\"level\": \"error\"", ToolRun.In(folder.Path, "check", ".", "--report", "sarif").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AnOptionReachesItsRule()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", "# Rest\n\n\"Sleep before midnight counts twice for the heart.\"\n\nThe beds were long.\n");
        string[] check = ["check", "a.md", "--only", "unattributed-quote"];
        Assert.Equal(1, ToolRun.In(folder.Path, check).ExitCode);
        folder.Write(".editorconfig", "root = true\n[*]\ncontentlint.unattributed-quote.min-words = 20\n");
        Assert.Equal(0, ToolRun.In(folder.Path, check).ExitCode);
    }

    [Fact]
    public void ALanguageThatIsSetHoldsForTextsThatDeclareNone()
    {
        using var folder = new TemporaryFolder();
        const string Glued = "# Guide\n\nMany people take vitamins andsupplements every day because it helps.\n";
        folder.Write("a.md", Glued);
        folder.Write("b.md", "---\nlang: en\n---\n\n" + Glued);
        string[] check = ["check", ".", "--only", "merged-words"];
        Assert.Contains("a.md:3", ToolRun.In(folder.Path, check).Output, StringComparison.Ordinal);
        folder.Write(".editorconfig", "root = true\n[*]\ncontentlint.language = de\n");
        string output = ToolRun.In(folder.Path, check).Output;
        Assert.DoesNotContain("a.md:3", output, StringComparison.Ordinal);
        Assert.Contains("b.md:7", output, StringComparison.Ordinal);
    }

    [Fact]
    public void TheFieldAndMarkupOfRecordsCanBeSet()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.jsonl", "{\"body\":\"# Guide\\n\\nWalking is good for the heart and `mind,but` it takes time.\"}\n");
        folder.Write(".editorconfig", "root = true\n[*.jsonl]\ncontentlint.text-field = body\n");
        Assert.Contains("a.jsonl:1:", ToolRun.In(folder.Path, "check", ".", "--only", "CL1002").Output, StringComparison.Ordinal);
        folder.Write(".editorconfig", "root = true\n[*.jsonl]\ncontentlint.text-field = body\ncontentlint.text-format = markdown\n");
        Assert.DoesNotContain("a.jsonl:1:", ToolRun.In(folder.Path, "check", ".", "--only", "CL1002").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[*]\ncontentlint.mising-space.severity = error\n", 3, "Did you mean 'contentlint.missing-space.severity'?")]
    [InlineData("[*]\n\ncontentlint.missing-space.severity = eror\n", 4, "Did you mean 'error'?")]
    [InlineData("[*]\ncontentlint.unattributed-quote.min-word = 3\n", 3, "Did you mean 'min-words'?")]
    [InlineData("[*]\ncontentlint.unattributed-quote.min-words = few\n", 3, "it must be a whole number")]
    [InlineData("[*]\ncontentlint.missing-space = error\n", 3, "contentlint.missing-space.severity = warning")]
    [InlineData("[*]\ncontentlint.text-format = docx\n", 3, "Known are text, markdown, mdx, html")]
    [InlineData("[*]\ncontentlint.languge = en\n", 3, "Did you mean 'contentlint.language'?")]
    [InlineData("[*]\ncontentlint = error\n", 3, "is unknown")]
    [InlineData("contentlint.missing-space.severity = error\n", 2, "stands above the first section")]
    [InlineData("[*.md\ncontentlint.missing-space.severity = error\n", 2, "cannot be read")]
    [InlineData("[*.{md,txt]\ncontentlint.missing-space.severity = error\n", 2, "cannot be read")]
    [InlineData("[*/[]]\ncontentlint.missing-space.severity = error\n", 2, "cannot be read")]
    [InlineData("[never/*.x]\ncontentlint.mising-space.severity = error\n", 3, "Did you mean")]
    public void WhatCannotBeObeyedIsExitCode2AtItsLine(string configuration, int line, string expected)
    {
        using var folder = new TemporaryFolder();
        folder.Write(".editorconfig", "root = true\n" + configuration);
        folder.Write("a.md", Damaged);
        var run = ToolRun.In(folder.Path, "check", ".");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains($".editorconfig:{line}: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ConfigShowsEachValueAndWhereItComesFrom()
    {
        using var folder = new TemporaryFolder();
        folder.Write(".editorconfig", "root = true\n[*]\ncontentlint.citation.severity = suggestion\n\n[*.md]\ncontentlint.language = en\n");
        folder.Write("docs/.editorconfig", "[*.md]\ncontentlint.merged-words.severity = error\ncontentlint.uncited-claim.markers = link, footnote\n");
        await Verifier.Verify(ToolRun.In(folder.Path, "config", "docs/new.md").Output);
    }
}
