using System.Linq;
using ContentLint.Core;
using ContentLint.Documents;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Rules.Tests;

/// <summary>
/// Texts that are made to cost time, through all rules at once. A failure by time-out of the test run means that one of them costs more than its length:
/// bound the rule that '--profile' names.
/// </summary>
public class HostileTextTests
{
    private const int Size = 100_000;

    private static readonly string[] Repeated =
    [
        "[", "[a](", "*a_ ", "**a *b ", ">", "- ", "a <? ", "mailto:a@b.c ", "a\n=\n", "a", "aB", "aA1", "a.B", "a,b", "(a", "\"a ", "“a ", "'", "’s ", "said ", "according to a ",
        "studies show ", "some experts say ", "a ", "I ", "a b c ", "1 ", "10 % ", "[1] ", "¹", "doi:10.1000/x ", "https://a.b/c ", "&amp;", "<p>", "{{a}} ", "function(", "\u00C3\u00A9 ",
        "\u200B", "\u00AD", "…", "...", "Read more ", "© 2020 ", "Share ", "Key takeaways ", "- a b c d e f g\n", "A b c d e f g h i j k l m.\n\n", "| a ", "# a\n", "inthemiddleof", "TheEnd", "\uD800", "日本", "é",
    ];

    public static TheoryData<DocumentFormat> Formats => new(DocumentFormat.Markdown, DocumentFormat.PlainText, DocumentFormat.Html);

    [Theory, MemberData(nameof(Formats))]
    public void EveryRuleComesToAnEndAndNoneFails(DocumentFormat format)
    {
        var linter = new Linter(RuleCatalog.All);
        foreach (string unit in Repeated)
        {
            string text = string.Concat(Enumerable.Repeat(unit, Size / unit.Length));
            var report = linter.Check(DocumentReader.Read("a", SourceText.From(text), format), isCompared: true);
            Assert.True(report.Notifications.All(n => !n.IsError), $"'{unit}' as {format}: {report.Notifications.FirstOrDefault(n => n.IsError)?.Message}");
            Assert.True(report.Results.All(r => r.Finding.Span.End <= text.Length), $"'{unit}' as {format} has a range outside of the text.");
        }
    }
}
