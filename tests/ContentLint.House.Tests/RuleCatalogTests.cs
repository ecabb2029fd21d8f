using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using ContentLint.RuleCatalog;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.House.Tests;

/// <summary>What the compiler says when a rule's page and its class do not fit together.</summary>
public class RuleCatalogTests
{
    private const string Class = """
        namespace ContentLint.Core { public abstract class Rule { } }
        namespace ContentLint.Rules.Scraping { public sealed class MergedWords : ContentLint.Core.Rule { } }
        """;

    private const string Page = """
        ---
        id: CL1001
        severity: warning
        precision: high
        since: 0.1.0
        options:
          markers:
            default: "footnote, link"
            meaning: What counts.
          limit:
            default: 3
            meaning: How many.
        ---

        # Merged words

        Words that lost their space.
        """;

    [Fact]
    public void APageIsBoundToTheClassOfItsName()
    {
        var (diagnostics, source) = Run(Class, ("/r/rules/scraping/merged-words/rule.md", Page));
        Assert.Empty(diagnostics);
        Assert.Contains("new(\"CL1001\", \"merged-words\", \"scraping\", \"Merged words\", \"Words that lost their space.\"", source, System.StringComparison.Ordinal);
        Assert.Contains("RuleOption<string> Markers = new(\"markers\", \"footnote, link\", \"What counts.\")", source, System.StringComparison.Ordinal);
        Assert.Contains("RuleOption<int> Limit = new(\"limit\", 3, \"How many.\")", source, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CLC001", "id: CL1001", "id: 1001", "CL and four digits")]
    [InlineData("CLC001", "severity: warning", "severity: loud", "error, warning, suggestion or none")]
    [InlineData("CLC001", "since: 0.1.0", "sinse: 0.1.0", "unknown key 'sinse'")]
    [InlineData("CLC001", "lost their space.", "lost their space", "full stop")]
    [InlineData("CLC001", "# Merged words", "Merged words", "title")]
    [InlineData("CLC001", "since: 0.1.0", "since: [", "")]
    [InlineData("CLC001", "since: 0.1.0", "[a]: 0.1.0", "must be a word")]
    [InlineData("CLC001", "meaning: How many.", "sense: How many.", "The option 'limit' needs")]
    public void AFaultyHeadIsAnErrorAtThePage(string id, string good, string bad, string message)
    {
        var (diagnostics, _) = Run(Class, ("/r/rules/scraping/merged-words/rule.md", Page.Replace(good, bad, System.StringComparison.Ordinal)));
        var error = Assert.Single(diagnostics);
        Assert.True(error.Id != "CS8785", error.ToString());
        Assert.Equal(id, error.Id);
        Assert.Contains(message, error.GetMessage(System.Globalization.CultureInfo.InvariantCulture), System.StringComparison.Ordinal);
        Assert.Equal("/r/rules/scraping/merged-words/rule.md", error.Location.GetLineSpan().Path);
    }

    [Fact]
    public void APageWithoutAClassIsAnError() =>
        Assert.Equal("CLC002", Assert.Single(Run("", ("/r/rules/scraping/merged-words/rule.md", Page)).Diagnostics).Id);

    [Fact]
    public void AClassWithoutAPageIsAnError() => Assert.Equal("CLC003", Assert.Single(Run(Class).Diagnostics).Id);

    [Fact]
    public void AnIdIsGivenOnce()
    {
        string classes = Class + "\nnamespace ContentLint.Rules.Scraping { public sealed class LostSpaces : ContentLint.Core.Rule { } }";
        var (diagnostics, _) = Run(classes, ("/r/rules/scraping/merged-words/rule.md", Page), ("/r/rules/scraping/lost-spaces/rule.md", Page));
        Assert.Equal("CLC004", Assert.Single(diagnostics).Id);
    }

    private static string ListPage => Page[..Page.IndexOf("options:", System.StringComparison.Ordinal)] + "check: phrases\nmessage: \"'{0}' is one.\"\nlanguages: en\n---\n\n# Merged words\n\nWords that lost their space.\n";

    [Theory]
    [InlineData("phrases.txt")]
    [InlineData("en/phrases.txt")]
    public void APageWithAListNeedsNoClass(string list)
    {
        var (diagnostics, source) = Run("", ("/r/rules/scraping/merged-words/rule.md", ListPage), ("/r/rules/scraping/merged-words/" + list, "one\n"));
        Assert.Empty(diagnostics);
        Assert.Contains("RuleFile.ListRule(\"scraping/merged-words\", \"phrases\", \"'{0}' is one.\", new string[] { \"en\" })", source, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CLC005", "", "", "phrases.txt")]
    [InlineData("CLC001", "check: phrases", "check: frases", "known are phrases, replacements, pattern")]
    [InlineData("CLC001", "is one.", "is one", "full stop")]
    [InlineData("CLC001", "check: phrases\n", "", "'message' is for rules with 'check'")]
    [InlineData("CLC001", "languages: en\n", "options:\n  limit:\n    default: 3\n    meaning: How many.\n", "cannot have options")]
    public void AFaultyPageWithAListIsAnErrorAtThePage(string id, string good, string bad, string message)
    {
        var (diagnostics, _) = Run("", ("/r/rules/scraping/merged-words/rule.md", good.Length == 0 ? ListPage : ListPage.Replace(good, bad, System.StringComparison.Ordinal)));
        var error = Assert.Single(diagnostics);
        Assert.Equal(id, error.Id);
        Assert.Contains(message, error.GetMessage(System.Globalization.CultureInfo.InvariantCulture), System.StringComparison.Ordinal);
        Assert.Equal("/r/rules/scraping/merged-words/rule.md", error.Location.GetLineSpan().Path);
    }

    [Fact]
    public void ARuleHasAListOrAClass() =>
        Assert.Equal("CLC006", Assert.Single(Run(Class, ("/r/rules/scraping/merged-words/rule.md", ListPage), ("/r/rules/scraping/merged-words/phrases.txt", "one\n")).Diagnostics).Id);

    private static (ImmutableArray<Diagnostic> Diagnostics, string Source) Run(string code, params (string Path, string Text)[] pages)
    {
        var compilation = CSharpCompilation.Create("rules", [CSharpSyntaxTree.ParseText(code)], [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)]);
        var result = CSharpGeneratorDriver.Create(new RuleCatalogGenerator())
            .AddAdditionalTexts([.. pages.Select(page => (AdditionalText)new PageText(page.Path, page.Text))])
            .RunGenerators(compilation)
            .GetRunResult();
        return (result.Diagnostics, string.Concat(result.GeneratedTrees.Select(tree => tree.ToString())));
    }

    private sealed class PageText(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
