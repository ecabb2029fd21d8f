using System;
using System.IO;
using System.Linq;
using System.Text;
using ContentLint.Core;
using ContentLint.Documents;
using ContentLint.Testing;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Rules.Tests;

/// <summary>What each rule does to the real articles in <c>seeds/</c> is recorded in its own folder, so that noise shows where it is made.</summary>
public class SeedTests
{
    public static TheoryData<string> Rules() => new(RuleCatalog.All.Select(rule => rule.Id));

    [Theory]
    [MemberData(nameof(Rules))]
    public void SeedsAreFlaggedAsRecorded(string id)
    {
        var rule = RulePageFile.Rule(id);
        string record = Path.Combine(RulePageFile.Folder(rule), "seeds.txt");
        string received = Path.ChangeExtension(record, ".received.txt");
        string actual = Record(rule);
        string expected = File.Exists(record) ? File.ReadAllText(record).ReplaceLineEndings("\n") : "";
        if (actual == expected)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        Assert.Fail($"{rule.Name} flags the seeds otherwise than recorded. Read the difference; if it is right, rename {received} to {record}.\nrecorded:\n{expected}\nnow:\n{actual}");
    }

    private static string Record(RuleInfo rule)
    {
        var linter = new Linter([rule]);
        var record = new StringBuilder();
        foreach (string path in Directory.GetFiles(RepositoryRoot.File("seeds")).Order(StringComparer.Ordinal))
        {
            if (DocumentReader.FormatOf(path) is not { } format) continue;
            var source = SourceText.From(File.ReadAllText(path));
            var report = linter.Check(DocumentReader.Read(Path.GetFileName(path), source, format));
            foreach (var result in report.Results)
            {
                var span = source.Lines.GetLinePositionSpan(result.Finding.Span);
                record.Append(System.Globalization.CultureInfo.InvariantCulture, $"{Path.GetFileName(path)}:{span.Start.Line + 1}:{span.Start.Character + 1}-{span.End.Line + 1}:{span.End.Character + 1} {result.Finding.Message}\n");
            }

            foreach (var notification in report.Notifications) record.Append(System.Globalization.CultureInfo.InvariantCulture, $"{Path.GetFileName(path)} {notification.Message}\n");
        }

        return record.ToString();
    }
}
