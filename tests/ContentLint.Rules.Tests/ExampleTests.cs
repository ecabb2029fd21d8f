using System;
using System.IO;
using System.Linq;
using ContentLint.Core;
using ContentLint.Core.Examples;
using ContentLint.Documents;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Rules.Tests;

/// <summary>The examples of each rule's page, run with that rule alone.</summary>
public class ExampleTests
{
    public static TheoryData<string, string, int> Examples()
    {
        var data = new TheoryData<string, string, int>();
        foreach (var rule in RuleCatalog.All)
        {
            foreach (string file in RulePageFile.WithExamples(rule))
            {
                foreach (var example in Read(rule, file)) data.Add(rule.Id, file, example.Line);
            }
        }

        return data;
    }

    public static TheoryData<string> Rules() => new(RuleCatalog.All.Select(rule => rule.Id));

    [Theory]
    [MemberData(nameof(Examples))]
    public void AnExampleIsFlaggedExactlyWhereItIsMarked(string id, string file, int line)
    {
        var (rule, example) = Find(id, file, line);
        var report = Check(rule, example.Format, example.Text);
        Assert.Empty(report.Notifications);
        string expected = MarkedText.Write(example.Text, example.Marked);
        string found = MarkedText.Write(example.Text, report.Results.Select(r => r.Finding.Span));
        Assert.True(
            expected == found,
            $"{rule.Name}/{file}, line {line}: the page marks\n{expected}\nthe rule flags\n{found}\n{string.Join("\n", report.Results.Select(r => r.Finding.Message))}\nMend the rule, or the example if it is wrong.");
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void ABadExampleIsMendedAsThePageSays(string id, string file, int line)
    {
        var (rule, example) = Find(id, file, line);
        if (example.Fixed is null) return;
        var report = Check(rule, example.Format, example.Text);
        string mended = FixApplication.Apply(SourceText.From(example.Text), report.Results.Select(r => r.Finding)).ToString();
        Assert.Equal(example.Fixed, mended);
        var rest = Check(rule, example.Format, mended).Results;
        Assert.True(rest.IsEmpty, $"{rule.Name}/{file}, line {line}: the fixed text is flagged again:\n{MarkedText.Write(mended, rest.Select(r => r.Finding.Span))}");
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void AMessageIsASentenceThatFitsEveryReport(string id, string file, int line)
    {
        var (rule, example) = Find(id, file, line);
        foreach (var result in Check(rule, example.Format, example.Text).Results)
        {
            string message = result.Finding.Message.ToString();
            Assert.True(message.EndsWith('.'), $"'{message}' must end with a full stop.");
            Assert.True(char.IsUpper(message[0]) || !char.IsLetter(message[0]), $"'{message}' must begin like a sentence.");
            Assert.DoesNotContain("  ", message, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', message);
            Assert.True(message.Length <= 400, $"'{message}' is too long for an annotation; quote less.");
            Assert.All(result.Finding.Message.Parts, part => Assert.True(part.Related is null || part.Related < result.Finding.Related.Length, $"'{part.Text}' links to place {part.Related}, which the finding does not have."));
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void APageHasThreeBadAndThreeGoodExamplesAndAllSections(string id)
    {
        var rule = RulePageFile.Rule(id);
        var examples = Read(rule, "rule.md");
        Assert.True(examples.Count(e => e.IsBad) >= 3, $"rules/{rule.Module}/{rule.Name}/rule.md needs three bad examples at least.");
        Assert.True(examples.Count(e => !e.IsBad) >= 3, $"rules/{rule.Module}/{rule.Name}/rule.md needs three good examples at least.");
        var page = DocumentReader.Read("rule.md", SourceText.From(rule.ReadPage()), DocumentFormat.Markdown);
        var sections = page.Blocks.Where(b => b is { Kind: BlockKind.Heading, HeadingLevel: 2 }).Select(b => b.Prose.Text);
        Assert.Equal(["Why it matters", "Examples", "How to fix", "When to turn it off"], sections);
    }

    private static (RuleInfo Rule, RuleExample Example) Find(string id, string file, int line)
    {
        var rule = RulePageFile.Rule(id);
        return (rule, Read(rule, file).Single(e => e.Line == line));
    }

    private static System.Collections.Immutable.ImmutableArray<RuleExample> Read(RuleInfo rule, string file) =>
        ExampleReader.Read(File.ReadAllText(Path.Combine(RulePageFile.Folder(rule), file)));

    /// <summary>The rule alone; one that judges suppressions needs the others to be run as well.</summary>
    private static DocumentReport Check(RuleInfo rule, DocumentFormat format, string text)
    {
        if (rule.Create() is CorpusRule) return CorpusExample.Check(rule, format, text);
        bool isAlone = rule.Create() is not SuppressionRule;
        var report = new Linter(isAlone ? [rule] : RuleCatalog.All, RuleCatalog.All).Check(DocumentReader.Read("example", SourceText.From(text), format));
        return report with { Results = [.. report.Results.Where(r => r.Rule == rule)] };
    }
}
