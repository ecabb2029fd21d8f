using System.Linq;
using ContentLint.Core;
using ContentLint.Documents;
using ContentLint.Rules;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Action.Tests;

/// <summary>The examples of CommonMark's specification, which hold all that Markdown can be, through the reader and all rules.</summary>
public class CommonMarkTests
{
    private static readonly Linter Linter = new(RuleCatalog.All);

    [NodeFact]
    public void EachExampleIsReadAndChecked()
    {
        string[] examples = NodeTools.Run<string[]>("", "commonmark.mjs");
        Assert.True(examples.Length >= 652, $"There are {examples.Length} examples only.");
        foreach (var format in new[] { DocumentFormat.Markdown, DocumentFormat.Mdx })
        {
            foreach (string example in examples) Check(example, format);
            Check(string.Join("\n\n", examples), format);
            Check(string.Join("\r\n", examples.Select(e => e.Replace("\n", "\r\n", System.StringComparison.Ordinal))), format);
        }
    }

    private static void Check(string text, DocumentFormat format)
    {
        var document = DocumentReader.Read("a", SourceText.From(text), format);
        foreach (var block in document.Blocks)
        {
            int at = block.Span.Start;
            foreach (var segment in block.Prose.Segments)
            {
                Assert.True(segment.SourceStart >= at && segment.SourceEnd <= block.Span.End, $"{segment} leaves the block {block.Span} or its order in {format}:\n{text}");
                at = segment.SourceEnd;
            }

            Assert.True(block.Span.End <= text.Length, $"The block {block.Span} leaves the text in {format}:\n{text}");
        }

        var report = Linter.Check(document);
        Assert.DoesNotContain(report.Notifications, n => n.IsError);
        Assert.All(report.Results, result => Assert.True(result.Finding.Span is { Length: > 0 } span && span.End <= text.Length, $"{result.Rule.Id} at {result.Finding.Span} in {format}:\n{text}"));
    }
}
