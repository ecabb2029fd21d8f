using System;
using System.IO;
using System.Linq;
using ContentLint.Cli.Tests;
using ContentLint.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace ContentLint.Analyzer.Tests;

/// <summary>The two hosts say the same: id, path, range, related places, severity, message.</summary>
public class AgreementTests
{
    private static readonly string[] Pieces =
    [
        "# A walk\n\n", "## Rest\r\n\r\n", "Walking is good for the heart and mind,but it takes time. ", "Many people take vitamins andsupplements every day.\r\n",
        "> “Sleep counts twice,” a doctor said.\n\n", "- It helpsthe heart.\n- It helpsthe heart.\n", "Some experts say that studies have found a link. ", "It isnâ€™t far\u2028away. ",
        "\n\n", "\r\n\r\n", "\r", "<!-- contentlint disable-next-line missing-space: so it is -->\n", "<!-- contentlint disable -->\n", "`code,but`", "*resource.*Each", "a [link](https://example.org/a,b) ",
        "A sentence with 10percent.Then more. ", "\u0085", "\U0001F600", "&amp;nbsp; ", "<p>One&nbsp;two ,three</p>\n", "Zero\u200Bwidth. ", "\uFFFD", "| a | b |\n|---|---|\n| c,d | e |\n",
    ];

    private static readonly string[] Names = ["a.md", "a.txt", "a.html", "a.mdx"];

    [Fact]
    public void OverTheSeeds()
    {
        string seeds = RepositoryRoot.File("seeds");
        var expected = BothHosts.CommandLine(RepositoryRoot.Path, "seeds").Select(line => line["seeds/".Length..]).ToList();
        Assert.NotEmpty(expected);
        Assert.Equal(expected, BothHosts.Compiler(seeds, new CompilerRun { Properties = BothHosts.All }.In(seeds)));
    }

    [Fact]
    public void OverTextsPutTogetherByChance() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(60),
        Prop.ForAll(Gen.Elements(Pieces).ArrayOf(30).Select(string.Concat).ToArbitrary(), text =>
        {
            using var folder = new TemporaryFolder();
            foreach (string name in Names) folder.Write(name, text);
            AssertSame(folder);
        }));

    /// <summary>Without what ends a line for the compiler only, since its own places are shown for code.</summary>
    [Fact]
    public void OverDocumentationPutTogetherByChance() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(60),
        Prop.ForAll(Gen.Elements(Pieces.Where(piece => !piece.Contains('\u2028', StringComparison.Ordinal) && piece != "\u0085").ToArray()).ArrayOf(30).Select(string.Concat).ToArbitrary(), text =>
        {
            using var folder = new TemporaryFolder();
            folder.Write("a.cs", "// contentlint disable-next-line merged-words: so it is\n/// " + text.ReplaceLineEndings("\n    /// ") + "\ninternal sealed class A;\n");
            AssertSame(folder);
        }));

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("iso-8859-1")]
    public void WhateverTheEncoding(string encoding)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(Path.Combine(folder.Path, "a.md"), "# A café\n\nThe café is good for the heart and mind,but it takes time. It isn’t far.\n", System.Text.Encoding.GetEncoding(encoding));
        Assert.NotEmpty(AssertSame(folder));
    }

    [Fact]
    public void WithSettingsForEachFolderAndEnding()
    {
        using var folder = new TemporaryFolder();
        const string Text = "# A walk\n\nIt is good for the heart and mind,but many people take vitamins andsupplements every day.\n\n\"Sleep before midnight counts twice for the heart.\"\n";
        foreach (string name in new[] { "a.md", "a.txt", "docs/a.md", "docs/a.txt", "docs/old/a.md", "posts/a.md", "posts/a.html" }) folder.Write(name, Text);
        folder.Write("code/A.cs", "/// <summary>It is good for the heart and mind,but themost.</summary>\nclass A;\n");
        folder.Write(".editorconfig", "root = true\n[*]\ncontentlint.scraping.severity = suggestion\ncontentlint.unattributed-quote.min-words = 20\n[*.{md,cs}]\ncontentlint.missing-space.severity = error\n");
        folder.Write("docs/.editorconfig", "[*.txt]\ncontentlint.cl1001.severity = none\n[old/**]\ncontentlint.scraping.severity = none\ncontentlint.missing-space.severity = default\n");
        folder.Write("posts/.editorconfig", "root = true\n[*.html]\ncontentlint.language = de\n");
        var said = AssertSame(folder);
        Assert.Contains(said, line => line.StartsWith("a.md CL1002 error", StringComparison.Ordinal));
        Assert.Contains(said, line => line.StartsWith("code/A.cs CL1002 error 1:43-", StringComparison.Ordinal));
        Assert.Contains(said, line => line.StartsWith("a.txt CL1002 suggestion", StringComparison.Ordinal));
        Assert.DoesNotContain(said, line => line.StartsWith("docs/a.txt CL1001", StringComparison.Ordinal));
        Assert.Contains(said, line => line.StartsWith("docs/old/a.md CL1002 warning", StringComparison.Ordinal));
        Assert.Contains(said, line => line.StartsWith("posts/a.md CL3001", StringComparison.Ordinal));
        Assert.DoesNotContain(said, line => line.StartsWith("posts/a.html CL1001", StringComparison.Ordinal));
    }

    [Fact]
    public void WithABaselineAndListsOfWords()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, ".git"));
        const string Text = "# A walk\n\nIt is good for the heart and mind,but many people trust wellcorp.Shop andsupplements every day.\n";
        folder.Write("docs/a.md", Text);
        folder.Write("b.md", Text);
        Assert.Equal(0, ToolRun.In(folder.Path, "baseline", ".").ExitCode);
        folder.Write("b.md", Text + "\nEvery step outside calms the nerves.It costs nothing at all. They trust wellcorp.Shop a lot.\n");
        folder.Write(".editorconfig", "root = true\n[*.md]\ncontentlint.words = lists/words.list\n");
        folder.Write("lists/words.list", "# ours\nwellcorp.shop\n");
        var expected = BothHosts.CommandLine(folder.Path, ".", "--baseline", "contentlint.baseline");
        Assert.StartsWith("b.md CL1002", Assert.Single(expected), StringComparison.Ordinal);
        Assert.Equal(expected, BothHosts.Compiler(folder.Path, new CompilerRun().In(folder.Path)));
    }

    private static System.Collections.Generic.List<string> AssertSame(TemporaryFolder folder)
    {
        // A compiler reads one file at a time.
        var expected = BothHosts.CommandLine(folder.Path, ".", "--skip", "duplicated-across-files");
        Assert.Equal(expected, BothHosts.Compiler(folder.Path, new CompilerRun { Properties = BothHosts.All }.In(folder.Path)));
        return expected;
    }
}
