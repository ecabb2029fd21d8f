using System;
using System.IO;

namespace ContentLint.Cli.Tests;

/// <summary><c>new-rule</c> and <c>test-rules</c>.</summary>
public class RuleWritingTests
{
    [Theory]
    [InlineData("phrases")]
    [InlineData("replacements")]
    [InlineData("pattern")]
    public void ANewRuleHoldsItsExamplesAtOnce(string check)
    {
        using var folder = new TemporaryFolder();
        var run = ToolRun.In(folder.Path, "new-rule", "house-words", "--check", check, "--dir", "own");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("contentlint.rules = own", run.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(folder.Path, "own/house-words", check + ".txt")));
        Assert.Equal((0, "2 examples of 1 rule: all hold."), (ToolRun.In(folder.Path, "test-rules", "own").ExitCode, ToolRun.In(folder.Path, "test-rules", "own").Output.Trim()));
        folder.Write(".editorconfig", "root = true\n[*]\ncontentlint.rules = own\n");
        Assert.DoesNotContain("contentlint.rules", ToolRun.In(folder.Path, "new-rule", "more-words").Output, StringComparison.Ordinal);
        Assert.Contains("id: MY0002", File.ReadAllText(Path.Combine(folder.Path, "own/more-words/rule.md")), StringComparison.Ordinal);
        Assert.Contains("4 examples of 2 rules", ToolRun.In(folder.Path, "test-rules").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void NothingIsOverwritten()
    {
        using var folder = new TemporaryFolder();
        string page = folder.Write("docs/rules/house-words/rule.md", "mine");
        Assert.Equal(2, ToolRun.In(folder.Path, "new-rule", "house-words").ExitCode);
        Assert.Equal("mine", File.ReadAllText(page));
    }

    [Theory]
    [InlineData("House Words", "cannot be named")]
    [InlineData("../up", "cannot be named")]
    [InlineData("merged-words", "is taken")]
    [InlineData("words", "is taken")]
    public void ANameMustBeFree(string name, string message)
    {
        using var folder = new TemporaryFolder();
        var run = ToolRun.In(folder.Path, "new-rule", name);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void AnExampleThatDoesNotHoldIsShownWithItsLine()
    {
        using var folder = new TemporaryFolder();
        ToolRun.In(folder.Path, "new-rule", "house-words", "--check", "replacements");
        string page = Path.Combine(folder.Path, "docs/rules/house-words/rule.md"), text = File.ReadAllText(page);
        File.WriteAllText(page, text.Replace("and they use", "and they utilize", StringComparison.Ordinal));
        var run = ToolRun.In(folder.Path, "test-rules", "docs/rules");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("docs/rules/house-words/rule.md:24: The rule flags other places", run.Output, StringComparison.Ordinal);
        Assert.Contains("  expected  The bridge is old, and they utilize a hammer.", run.Output, StringComparison.Ordinal);
        Assert.Contains("  found     The bridge is old, and they [|utilize|] a hammer.", run.Output, StringComparison.Ordinal);
        File.WriteAllText(page, text.Replace("They use a hammer", "They employ a hammer", StringComparison.Ordinal));
        Assert.Contains("rule.md:18: The fixes make another text", ToolRun.In(folder.Path, "test-rules", "docs/rules").Output, StringComparison.Ordinal);
        File.WriteAllText(page, text.Replace("markdown good", "markdown god", StringComparison.Ordinal));
        run = ToolRun.In(folder.Path, "test-rules", "docs/rules");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("docs/rules/house-words/rule.md:24: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutAFolderItSaysWhatToDo()
    {
        using var folder = new TemporaryFolder();
        folder.Write(".editorconfig", "root = true\n");
        var run = ToolRun.In(folder.Path, "test-rules");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("contentlint.rules = FOLDER", run.Error, StringComparison.Ordinal);
    }
}
