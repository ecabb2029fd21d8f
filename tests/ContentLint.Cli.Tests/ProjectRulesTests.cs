using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace ContentLint.Cli.Tests;

/// <summary>Rules of a project's own: folders with a page and a list.</summary>
public class ProjectRulesTests
{
    private const string Page = "---\nid: MY0001\ncheck: replacements\nmessage: \"Write '{1}' instead of '{0}'.\"\nseverity: warning\n---\n\n# House words\n\nA word that the house writes otherwise.\n\n```markdown bad\nThey [|utilize|] it.\n```\n```markdown fixed\nThey use it.\n```\n";

    private const string Text = "# Guide\n\nThey utilize *github* and `utilize`.\nUTILIZE it, Utilize it, and see utilize.com or GitHub.\n";

    private static TemporaryFolder Project(string list = "# remark\nutilize → use\ngithub => GitHub\n", string page = Page, string settings = "")
    {
        var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, ".git"));
        folder.Write(".editorconfig", "root = true\n[*]\ncontentlint.rules = docs/rules\n" + settings);
        folder.Write("docs/rules/house-words/rule.md", page);
        folder.Write("docs/rules/house-words/replacements.txt", list);
        folder.Write("a.md", Text);
        return folder;
    }

    private static string[] Flagged(TemporaryFolder folder, params string[] arguments) =>
        [.. ToolRun.In(folder.Path, ["check", .. arguments, "--report", "json", "--fail-on", "never"]).Output.Split('\n').Where(l => l.Contains("\"text\": ", StringComparison.Ordinal)).Select(l => l.Split('"')[3])];

    [Fact]
    public void ReplacementsAreFoundInProseAndFixed()
    {
        using var folder = Project();
        var run = ToolRun.In(folder.Path, "check");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("a.md:3:6  warning  MY0001 house-words", run.Output, StringComparison.Ordinal);
        Assert.Contains("Write 'use' instead of 'utilize'.", run.Output, StringComparison.Ordinal);
        Assert.Equal(["utilize", "github", "UTILIZE", "Utilize"], Flagged(folder));
        Assert.Equal(0, ToolRun.In(folder.Path, "fix").ExitCode);
        Assert.Equal("# Guide\n\nThey use *GitHub* and `utilize`.\nUSE it, Use it, and see utilize.com or GitHub.\n", File.ReadAllText(Path.Combine(folder.Path, "a.md")));
    }

    [Fact]
    public void TheProgramItselfRunsThem()
    {
        using var folder = Project();
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = folder.Path, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string argument in new[] { "exec", typeof(ContentLint.Cli.Commands.CommandLine).Assembly.Location, "check", "--only", "house-words" }) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd(), error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 1, $"exit code {process.ExitCode}\n{error}\n{output}");
        Assert.Contains("4  MY0001 house-words", output, StringComparison.Ordinal);
    }

    [Fact]
    public void TheyAreListedExplainedAndConfigured()
    {
        using var folder = Project(settings: "contentlint.house-words.severity = error\n");
        Assert.Contains("MY0001  house-words", ToolRun.In(folder.Path, "rules").Output, StringComparison.Ordinal);
        Assert.Contains("module project, severity warning, precision medium\n\n# House words", ToolRun.In(folder.Path, "explain", "my0001").Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Matches(@"contentlint\.house-words\.severity +=  ?error +# \.editorconfig:4", ToolRun.In(folder.Path, "config", "a.md").Output);
        Assert.Contains("a.md:3:6  error", ToolRun.In(folder.Path, "check").Output, StringComparison.Ordinal);
        Assert.Empty(Flagged(folder, "--skip", "MY0001"));
    }

    [Fact]
    public void AMistypedNameIsToldTheNearest()
    {
        using var folder = Project(settings: "contentlint.house-wrds.severity = error\n");
        Assert.Contains("Did you mean 'contentlint.house-words.severity'?", ToolRun.In(folder.Path, "check").Error, StringComparison.Ordinal);
        folder.Write(".editorconfig", "root = true\n[*]\ncontentlint.rules = docs/rules\n");
        Assert.Contains("Did you mean 'house-words'?", ToolRun.In(folder.Path, "check", "--only", "house-word").Error, StringComparison.Ordinal);
        folder.Write("a.md", "They utilize it. <!-- contentlint disable-line house-wrds: because -->\n");
        Assert.Contains("The nearest one is 'house-words'.", ToolRun.In(folder.Path, "check").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ACommentKeepsThemSilentAndABaselineKnowsThem()
    {
        using var folder = Project();
        folder.Write("a.md", "<!-- contentlint disable-file house-words: because -->\n\n" + Text);
        Assert.Equal(0, ToolRun.In(folder.Path, "check").ExitCode);
        folder.Write("a.md", Text);
        Assert.Contains("4 added", ToolRun.In(folder.Path, "baseline").Output, StringComparison.Ordinal);
        Assert.Equal(0, ToolRun.In(folder.Path, "check", "--baseline", "contentlint.baseline").ExitCode);
    }

    [Fact]
    public void SarifDescribesThemWithoutAnAddress()
    {
        using var folder = Project();
        using var sarif = JsonDocument.Parse(ToolRun.In(folder.Path, "check", "--only", "house-words", "--report", "sarif").Output);
        var rule = Assert.Single(sarif.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray());
        Assert.Equal("MY0001", rule.GetProperty("id").GetString());
        Assert.StartsWith("# House words", rule.GetProperty("help").GetProperty("markdown").GetString(), StringComparison.Ordinal);
        Assert.False(rule.TryGetProperty("helpUri", out _));
    }

    [Fact]
    public void TheyAreOnWhereTheFolderIsNamed()
    {
        using var folder = Project();
        folder.Write(".editorconfig", "root = true\n[docs/**]\ncontentlint.rules = docs/rules\n");
        folder.Write("docs/b.md", "They utilize it.\n");
        Assert.Equal(["utilize"], Flagged(folder));
    }

    [Fact]
    public void AFolderNamedBelowThePathsIsAnErrorWithItsCure()
    {
        using var folder = Project();
        folder.Write("sub/.editorconfig", "[*]\ncontentlint.rules = own\n");
        folder.Write("sub/own/more-words/rule.md", Page.Replace("MY0001", "MY0002", StringComparison.Ordinal));
        folder.Write("sub/own/more-words/replacements.txt", "commence → begin\n");
        folder.Write("sub/b.md", "They commence it.\n");
        var run = ToolRun.In(folder.Path, "check");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("sub/.editorconfig:2: 'contentlint.rules' stands below the folders that were named", run.Error, StringComparison.Ordinal);
        Assert.Contains("commence", Flagged(folder, ".", "sub"));
    }

    [Fact]
    public void ListsOfALanguageAreForItsTexts()
    {
        using var folder = Project(page: Page.Replace("severity: warning", "severity: warning\nlanguages: en, de", StringComparison.Ordinal));
        File.Delete(Path.Combine(folder.Path, "docs/rules/house-words/replacements.txt"));
        folder.Write("docs/rules/house-words/en/replacements.txt", "handy → useful\n");
        folder.Write("docs/rules/house-words/de/replacements.txt", "photo → Foto\n");
        folder.Write("a.md", "---\nlang: en\n---\n\nA handy photo.\n");
        folder.Write("b.md", "---\nlang: de\n---\n\nEin handy photo.\n");
        Assert.Equal(["handy", "photo"], Flagged(folder));
    }

    [Theory]
    [InlineData("id: MY0001", "id: CL1001", ":2: The id 'CL1001' begins with CL")]
    [InlineData("id: MY0001\n", "", ":1: The head needs an 'id'")]
    [InlineData("id: MY0001", "id: my one", ":2: The id 'my one' cannot be")]
    [InlineData("check: replacements", "check: replacement", ":3: 'check' cannot be 'replacement'. Did you mean 'replacements'?")]
    [InlineData("check: replacements", "chek: replacements", ":3: The head has an unknown key 'chek'. Did you mean 'check'?")]
    [InlineData("check: replacements", "check: phrases", ":4: 'message' has {1}")]
    [InlineData("check: replacements", "check: [a, b]", ":3: 'check' must be a text on one line.")]
    [InlineData("'.\"", "'\"", ":4: 'message' must be a sentence")]
    [InlineData("severity: warning", "severity: loud", ":5: 'severity' cannot be 'loud'.")]
    [InlineData("severity: warning", "id: MY0002", ":5: 'id' stands twice")]
    [InlineData("severity: warning", "severity: \"", "The head cannot be read")]
    [InlineData("---\nid", "id", ":1: The page must begin with a head")]
    [InlineData("# House words\n", "", ":7: The page needs a title")]
    [InlineData("otherwise.", "otherwise", ":8: Behind the title")]
    [InlineData("House words", "House \u001b[31mwords", ":8: The line holds a control character")]
    public void ABrokenPageIsExitCode2AtItsLine(string good, string bad, string message)
    {
        using var folder = Project(page: Page.Replace(good, bad, StringComparison.Ordinal));
        var run = ToolRun.In(folder.Path, "check");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("docs/rules/house-words/rule.md" + (message[0] == ':' ? "" : ":"), run.Error, StringComparison.Ordinal);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# nothing\n", ":1: The list holds no entry")]
    [InlineData("use → use\nutilize\n", ":2: 'utilize' is no replacement")]
    [InlineData("utilize →\n", ":1: 'utilize →' is no replacement")]
    [InlineData("utilize → use\r\nUtilize → employ\r\n", ":2: 'Utilize' stands on line 1 already")]
    [InlineData("internet → the internet\n", ":1: 'the internet' would be flagged again")]
    [InlineData("big → large\nlarge → big\n", ":1: 'large' would be flagged again")]
    public void ABrokenListIsExitCode2AtItsLine(string list, string message)
    {
        using var folder = Project(list);
        var run = ToolRun.In(folder.Path, "check");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("docs/rules/house-words/replacements.txt" + message, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("(?=a)b")]
    [InlineData(@"(a)\1")]
    [InlineData("(a{1000}){1000}")]
    [InlineData("(")]
    public void APatternThatCannotRunIsAnErrorAtItsLine(string pattern)
    {
        using var folder = Patterns("fine\n" + pattern + "\n");
        var run = ToolRun.In(folder.Path, "check");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("house-words/pattern.txt:2: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("(a+)+b")]
    [InlineData("(a|aa)*c|(x+x+)+y")]
    [InlineData("([a-z ]*)*!")]
    public void APatternEndsWhateverItLooksLike(string pattern)
    {
        using var folder = Patterns(pattern + "\n");
        folder.Write("a.md", string.Concat(Enumerable.Repeat("aaaaaaaaa ", 50_000)) + new string('a', 500_000) + "\n");
        Assert.Equal(0, ToolRun.In(folder.Path, "check", "--only", "house-words").ExitCode);
    }

    [Fact]
    public void APatternThatCostsTooMuchIsStoppedAndNamed()
    {
        using var folder = Patterns("a\n");
        folder.Write("a.md", string.Concat(Enumerable.Repeat("a ", 40_000)) + "\n");
        var run = ToolRun.In(folder.Path, "check", "--only", "house-words", "--report", "json=r.json");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Rule MY0001 (house-words) was stopped: The pattern 'a' takes too long in this text.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void PatternsFlagProseOnceAndNoCode()
    {
        using var folder = Patterns("to be [a-z]+\nbe announced\nsee.*\n");
        folder.Write("a.md", "It is to be announced. Or `to be confirmed`.\n\nNow see `it`, and www.see.example.\n");
        Assert.Equal(["to be announced"], Flagged(folder, "--only", "house-words"));
    }

    [Fact]
    public void IdsAndNamesAreGivenOnce()
    {
        using var folder = Project();
        folder.Write("docs/rules/zoo/rule.md", Page);
        folder.Write("docs/rules/zoo/replacements.txt", "elephant → mouse\n");
        folder.Write("docs/rules/merged-words/rule.md", Page.Replace("MY0001", "MY0002", StringComparison.Ordinal));
        folder.Write("docs/rules/merged-words/replacements.txt", "elephant → mouse\n");
        folder.Write("docs/rules/House Words/rule.md", Page.Replace("MY0001", "MY0003", StringComparison.Ordinal));
        folder.Write("docs/rules/empty/remark.txt", "");
        string error = ToolRun.In(folder.Path, "check").Error;
        Assert.Contains("docs/rules/zoo/rule.md:2: 'MY0001' is taken by the rule in", error, StringComparison.Ordinal);
        Assert.Contains("docs/rules/merged-words/rule.md:1: 'merged-words' is taken by a built-in rule", error, StringComparison.Ordinal);
        Assert.Contains("docs/rules/House Words/rule.md:1: The folder's name", error, StringComparison.Ordinal);
        Assert.Contains("docs/rules/empty/rule.md:1: The page is missing", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../elsewhere", "lies outside of the project")]
    [InlineData("nowhere", "There is no folder 'nowhere'")]
    [InlineData("void", "holds no rule")]
    public void AFolderThatCannotBeUsedIsExitCode2(string name, string message)
    {
        using var folder = Project();
        Directory.CreateDirectory(Path.Combine(folder.Path, "void"));
        folder.Write(".editorconfig", $"root = true\n[*]\ncontentlint.rules = {name}\n");
        var run = ToolRun.In(folder.Path, "check");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(".editorconfig:3: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void NothingOutsideOfTheProjectAndNothingLargeIsRead()
    {
        using var outside = new TemporaryFolder();
        string secret = outside.Write("secret.txt", "secret → open\n");
        using var folder = Project();
        string list = Path.Combine(folder.Path, "docs/rules/house-words/replacements.txt");
        File.Delete(list);
        File.CreateSymbolicLink(list, secret);
        var run = ToolRun.In(folder.Path, "check");
        Assert.Contains("replacements.txt:1: The file is a link out of the project.", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("open", run.Error, StringComparison.Ordinal);
        File.Delete(list);
        File.WriteAllText(list, new string('a', 2_000_000));
        Assert.Contains("replacements.txt:1: The file has more than", ToolRun.In(folder.Path, "check").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatAPageSaysIsEscapedInEveryReport()
    {
        using var folder = Project(page: Page.Replace("Write '{1}' instead of '{0}'.", "<script>alert(1)</script> ::error::{0} [x](https://evil.example) |.", StringComparison.Ordinal));
        string html = ToolRun.In(folder.Path, "check", "--only", "house-words", "--report", "html").Output;
        Assert.DoesNotContain("<script>alert(1)", html, StringComparison.Ordinal);
        string markdown = ToolRun.In(folder.Path, "check", "--only", "house-words", "--report", "markdown").Output;
        Assert.DoesNotContain("<script>", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("[x](https://evil", markdown, StringComparison.Ordinal);
        string sarif = ToolRun.In(folder.Path, "check", "--only", "house-words", "--report", "sarif").Output;
        Assert.DoesNotContain(" [x](https://evil", sarif.Replace("\\\\[x\\\\](", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private static TemporaryFolder Patterns(string list)
    {
        var folder = Project(page: Page.Replace("check: replacements", "check: pattern", StringComparison.Ordinal).Replace("Write '{1}' instead of '{0}'.", "'{0}' is wrong.", StringComparison.Ordinal));
        folder.Write("docs/rules/house-words/pattern.txt", list);
        return folder;
    }
}
