using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using ContentLint.Cli.Changes.Patches;
using ContentLint.Cli.Input;
using ContentLint.Core;
using ContentLint.Core.Baselines;
using ContentLint.Core.Configuration;
using ContentLint.Core.Fixing;
using ContentLint.Documents;
using ContentLint.Rules;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Fuzzing;

/// <summary>
/// What must hold of every input: nothing throws, ranges lie inside the text, the same bytes give the same findings, a fixed text has
/// nothing left to fix, what is written can be read.
/// </summary>
internal static class Invariants
{
    private static readonly Linter Linter = new(RuleCatalog.All);

    /// <summary>Checks an input.</summary>
    /// <exception cref="InvalidOperationException">Something does not hold; any other exception is one that the code must not throw.</exception>
    public static void Check(FuzzInput input)
    {
        switch (input.Kind)
        {
            case FuzzKind.JsonLines:
                CheckRecords(input);
                break;
            case FuzzKind.Configuration:
                CheckConfiguration(Encoding.UTF8.GetString(input.Bytes));
                break;
            case FuzzKind.Baseline:
                CheckBaseline(Encoding.UTF8.GetString(input.Bytes));
                break;
            case FuzzKind.Patch:
                CheckPatch(input.Bytes);
                break;
            default:
                if (TextDecoder.Decode(input.Bytes).Text is { } text) CheckText(text, input.Format);
                break;
        }
    }

    private static void CheckText(SourceText source, DocumentFormat format)
    {
        var text = new FuzzText(source, format, Linter);
        Require(text.Report, source.Length);
        string again = Shape(new FuzzText(source, format, Linter).Report);
        Require(Shape(text.Report) == again, "The same text has other findings when it is checked again.");
        foreach (bool isUnsafe in new[] { false, true })
        {
            var mended = FixPasses.Mend(text, finding => finding.Fixes.FirstOrDefault(fix => isUnsafe || fix.IsSafe), _ => true);
            if (!mended.IsFinished) continue;
            var twice = FixPasses.Mend(mended.Text, finding => finding.Fixes.FirstOrDefault(fix => isUnsafe || fix.IsSafe), _ => true);
            Require(twice.FixCount == 0, $"Fixing a fixed text fixed {twice.FixCount} more.");
        }
    }

    /// <summary>The prose of each block leads to the source in one direction.</summary>
    private static void RequireWayHome(Document document, int length)
    {
        foreach (var block in document.Blocks)
        {
            int prose = 0, source = 0;
            foreach (var segment in block.Prose.Segments)
            {
                Require(segment.ProseStart == prose, $"The prose of a block has a gap or an overlap at {segment.ProseStart}.");
                Require(segment.SourceStart >= source && segment.SourceEnd <= length, $"The way home leads to {segment.SourceStart} behind {source} in {length} characters.");
                prose = segment.ProseEnd;
                source = segment.SourceEnd;
            }
        }
    }

    private static void Require(DocumentReport report, int length)
    {
        RequireWayHome(report.Document, length);
        foreach (var notification in report.Notifications.Where(n => n.IsError)) throw new InvalidOperationException(notification.Message);
        foreach (var (rule, _, finding, _) in report.Results)
        {
            Require(finding.Span.End <= length && finding.Span.Length > 0, $"{rule.Id} has the range {finding.Span} in {length} characters.");
            Require(finding.Related.All(r => r.Span.End <= length), $"{rule.Id} has a related place outside the text.");
            Require(finding.Message.ToString().TrimEnd().EndsWith('.'), $"{rule.Id} says '{finding.Message}' without a full stop.");
            foreach (var fix in finding.Fixes)
            {
                int end = 0;
                foreach (var change in fix.Changes)
                {
                    Require(change.Span.Start >= end && change.Span.End <= length, $"A fix of {rule.Id} changes {change.Span} behind {end} in {length} characters.");
                    end = change.Span.End;
                }
            }
        }
    }

    private static string Shape(DocumentReport report) => string.Join('\n', report.Results.Select(r => $"{r.Rule.Id} {r.Finding.Span} {r.Finding.Message} {r.Severity}"));

    private static void CheckRecords(FuzzInput input)
    {
        int length = Encoding.UTF8.GetString(input.Bytes).Length;
        foreach (var record in new JsonLinesReader("fuzz.jsonl", "text", input.Format).Read(new MemoryStream(input.Bytes)))
        {
            Require(record.Document is not null || record.Problem is not null, "A record has neither a text nor a problem.");
            if (record.Document is not { Origin: not null } document) continue;
            var report = Linter.Check(document);
            Require(report, document.Source.Length);
            Require(record.LineText.Length <= length, "A line is longer than its file.");
        }
    }

    private static void CheckConfiguration(string text)
    {
        var file = ConfigurationFile.Parse("/fuzz/.editorconfig", text);
        var configuration = new ContentConfiguration(RuleCatalog.All, [file], []);
        Require(configuration.Problems.All(p => p.Line >= 1 && p.Message.EndsWith('.') || p.Message.EndsWith('?')), "A problem has no line or no full stop.");
        if (configuration.Problems.IsEmpty) configuration.For("/fuzz/docs/a.md");
    }

    private static void CheckBaseline(string text)
    {
        var reading = BaselineText.Parse(text);
        if (reading.Problem is { } problem)
        {
            Require(problem.Line >= 1, "A problem has no line.");
            return;
        }

        string written = BaselineText.Write(reading.Entries);
        Require(BaselineText.Write(BaselineText.Parse(written).Entries) == written, "A baseline that was written is read as another one.");
    }

    private static void CheckPatch(byte[] bytes)
    {
        try
        {
            foreach (var file in PatchReader.Read(bytes, "fuzz.patch")) file.Edits();
        }
        catch (InputException)
        {
            // A broken patch gets a message; that is what is asked.
        }
    }

    private static void Require(bool holds, string otherwise)
    {
        if (!holds) throw new InvalidOperationException(otherwise);
    }

    private sealed class FuzzText(SourceText source, DocumentFormat format, Linter linter) : FixableText
    {
        public override DocumentReport Report { get; } = linter.Check(DocumentReader.Read("fuzz", source, format));

        public override FixableText? Changed(ImmutableArray<TextChange> changes) => new FuzzText(source.WithChanges(changes), format, linter);
    }
}
