using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using ContentLint.Cli.Reports;
using ContentLint.Cli.Reports.Html;
using ContentLint.Rules;
using ContentLint.Testing;
using FsCheck;
using FsCheck.Fluent;
using VerifyXunit;

namespace ContentLint.Cli.Tests;

/// <summary>The page for reading: what it holds, and that no text in it becomes anything else. A browser drives it in another project.</summary>
public partial class HtmlReportTests
{
    private const string Damaged = "# Guide\n\nWalking is good for the heart and mind,but it takes time. Some experts say it helps.\n";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    [Fact]
    public async Task ThePageHoldsWhatItsScriptShows()
    {
        using var folder = new TemporaryFolder();
        folder.Write("docs/guide.md", Damaged);
        folder.Write("docs/good.md", "# Guide\n\nRead this first.\n");
        using var data = JsonDocument.Parse(Block(Page(folder.Path, "docs"), "report-data"));
        await Verifier.Verify(JsonSerializer.Serialize(data, Indented), "json");
    }

    [Fact]
    public void NothingFoundIsAPageToo()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", "# Guide\n\nRead this first.\n");
        string page = Page(folder.Path, "a.md");
        Assert.Contains("<title>ContentLint: 0 findings in 1 document</title>", page, StringComparison.Ordinal);
        Assert.Equal(2, Script().Count(page));
    }

    [Fact]
    public void OnlyThePagesOwnScriptAndStyleAreAllowed()
    {
        string page = Page(RepositoryRoot.Path, "seeds");
        string policy = Policy().Match(page).Groups[1].Value;
        Assert.StartsWith("default-src 'none'; ", policy, StringComparison.Ordinal);
        Assert.Contains($"style-src '{Hash(Regex.Match(page, "<style>(.*?)</style>", RegexOptions.Singleline).Groups[1].Value)}'", policy, StringComparison.Ordinal);
        Assert.Contains($"script-src '{Hash(Regex.Match(page, "<script>(.*?)</script>", RegexOptions.Singleline).Groups[1].Value)}'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("innerHTML")]
    [InlineData("outerHTML")]
    [InlineData("insertAdjacentHTML")]
    [InlineData("document.write")]
    [InlineData("eval(")]
    [InlineData("fetch(")]
    [InlineData("url(")]
    [InlineData("@import")]
    [InlineData("src=\"")]
    public void ThePageHasNoWayToWriteHtmlOrToLoad(string word) =>
        Assert.DoesNotContain(word, new HtmlReport().Written(SampleRun.Of()), StringComparison.Ordinal);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void PlacesLeadIntoTheText(string lineEnd)
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", "\U0001F600 " + Damaged.ReplaceLineEndings(lineEnd));
        Assert.Equal(["mind,but", "Some experts say"], Marked(Page(folder.Path, "a.md")));
    }

    [Fact]
    public void PlacesLeadIntoTheRecord()
    {
        using var folder = new TemporaryFolder();
        string text = Damaged.ReplaceLineEndings("\\n");
        folder.Write("a.jsonl", $"{{\"text\":\"Read this first.\"}}\n{{\"id\":\"é\",\"text\":\"{text}\"}}\n\n{{\"text\":\"{text}\"}}\n");
        string page = Page(folder.Path, "a.jsonl");
        Assert.Equal(["mind,but", "Some experts say", "mind,but", "Some experts say"], Marked(page));
        using var data = JsonDocument.Parse(Block(page, "report-data"));
        Assert.Equal([2, 4], data.RootElement.GetProperty("files").EnumerateArray().Select(f => f.GetProperty("line").GetInt32()));
    }

    [Fact]
    public void TwoRunsGiveTheSameBytes() =>
        Assert.Equal(Page(RepositoryRoot.Path, "seeds", "--jobs", "1"), Page(RepositoryRoot.Path, "seeds", "--jobs", "7"));

    [Fact]
    public void TextStaysText() => Check.QuickThrowOnFailure(Prop.ForAll(HostileText.Any(), HostileText.Any(), (text, path) =>
    {
        var run = SampleRun.Of(SampleRun.Result(path: path, message: text, text: text, column: 1, line: 1)) with
        {
            Texts = [new CheckedText(path, 1, 0, text)],
            Notifications = [SampleRun.Lost(path, text)],
        };
        string page = new HtmlReport().Written(run);
        Assert.Equal(3, Script().Count(page));
        Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain('\u2028', page);
        Assert.DoesNotContain('\u202E', page);
        Assert.Equal(Whole(text), JsonSerializer.Deserialize<string>(Block(page, "text-0")));
        using var data = JsonDocument.Parse(Block(page, "report-data"));
        Assert.Equal(Whole(text), data.RootElement.GetProperty("findings")[0].GetProperty("message")[0].GetProperty("text").GetString());
        Assert.Equal(Whole(path), data.RootElement.GetProperty("files")[0].GetProperty("path").GetString());
    }));

    [Fact]
    public void EveryRuleHasHelpWithItsExamples() => Assert.All(RuleCatalog.All, rule =>
    {
        string help = RuleHelp.Html(rule);
        Assert.Contains("<figcaption>Flagged</figcaption>", help, StringComparison.Ordinal);
        Assert.Contains("<mark>", help, StringComparison.Ordinal);
        Assert.DoesNotContain("[|", help, StringComparison.Ordinal);
        Assert.DoesNotContain("<h1", help, StringComparison.Ordinal);
    });

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("[a](javascript:alert(1)) <javascript:alert(1)>")]
    [InlineData("![a](https://evil.example/x.png)")]
    [InlineData("```html bad\n</pre></template><script>x</script>[|a\n```")]
    [InlineData("<img src=x onerror=alert(1)>")]
    public void HostileHelpStaysText(string markdown)
    {
        string html = RuleHelp.Html(markdown);
        Assert.DoesNotMatch("<script|<img|</template|href=\"javascript", html);
    }

    private static string Page(string folder, params string[] arguments)
    {
        var run = ToolRun.In(folder, ["check", .. arguments, "--report", "html", "--fail-on", "never"]);
        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        return run.Output;
    }

    private static string Block(string page, string id) =>
        Regex.Match(page, $"<script type=\"application/json\" id=\"{id}\">(.*?)</script>", RegexOptions.Singleline).Groups[1].Value;

    private static IEnumerable<string> Marked(string page)
    {
        using var data = JsonDocument.Parse(Block(page, "report-data"));
        return [.. data.RootElement.GetProperty("findings").EnumerateArray().Select(f =>
            JsonSerializer.Deserialize<string>(Block(page, $"text-{f.GetProperty("file").GetInt32()}"))!.Substring(f.GetProperty("start").GetInt32(), f.GetProperty("length").GetInt32()))];
    }

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>Half of a surrogate pair has no place in UTF-8.</summary>
    private static string Whole(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    [GeneratedRegex("</script", RegexOptions.IgnoreCase)]
    private static partial Regex Script();

    [GeneratedRegex("Content-Security-Policy\" content=\"([^\"]*)\"")]
    private static partial Regex Policy();
}
