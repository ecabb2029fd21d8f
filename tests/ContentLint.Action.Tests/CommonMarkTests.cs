using System.Linq;
using ContentLint.Core;
using ContentLint.Documents;
using ContentLint.Rules;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Action.Tests;

/// <summary>The examples of the CommonMark specification, through reader and rules: nothing fails, and every range lies where it should.</summary>
public class CommonMarkTests
{
    [NodeFact]
    public void EveryExampleIsReadAndChecked()
    {
        string[] examples = NodeTools.Run<string[]>("", "commonmark.mjs");
        Assert.True(examples.Length >= 652, $"The specification has {examples.Length} examples.");
        var linter = new Linter(RuleCatalog.All);
        foreach (string example in examples.Append(string.Concat(examples)))
        {
            foreach (var format in new[] { DocumentFormat.Markdown, DocumentFormat.Mdx, DocumentFormat.PlainText, DocumentFormat.Html })
            {
                var report = linter.Check(DocumentReader.Read("example.md", SourceText.From(example), format));
                Assert.DoesNotContain(report.Notifications, n => n.IsError);
                Assert.All(report.Results, result => Assert.InRange(result.Finding.Span.End, 1, example.Length));
                foreach (var block in report.Document.Blocks) CheckWayHome(block, example);
            }
        }
    }

    private static void CheckWayHome(Block block, string source)
    {
        int prose = 0, home = block.Span.Start;
        foreach (var segment in block.Prose.Segments)
        {
            Assert.True(segment.ProseStart == prose && segment.SourceStart >= home && segment.SourceEnd <= block.Span.End, $"{segment} leaves its block or its order in: {source}");
            (prose, home) = (segment.ProseEnd, segment.SourceEnd);
        }

        Assert.Equal(block.Prose.Text.Length, prose);
    }
}
