using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using ContentLint.Core;
using ContentLint.Documents;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Rules.Tests;

/// <summary>An example of a rule that compares texts: several in one, where <c>&lt;!-- file: NAME --&gt;</c> stands before each.</summary>
internal static partial class CorpusExample
{
    /// <summary>What the rule finds, at its places in the example.</summary>
    public static DocumentReport Check(RuleInfo rule, DocumentFormat format, string text)
    {
        var linter = new Linter([rule], RuleCatalog.All);
        var corpus = new Corpus<string>(1000);
        var results = new List<Result>();
        var starts = File().Matches(text);
        Assert.True(starts.Count > 1, $"{rule.Name}: an example needs several texts, each behind a line '<!-- file: NAME -->'.");
        var whole = DocumentReader.Read("example", SourceText.From(text), format);
        for (int i = 0; i < starts.Count; i++)
        {
            int start = starts[i].Index + starts[i].Length, end = i + 1 < starts.Count ? starts[i + 1].Index : text.Length;
            string name = starts[i].Groups[1].Value;
            var part = linter.Check(DocumentReader.Read(name, SourceText.From(text[start..end]), format), isCompared: true).Corpus.Single();
            foreach (var (paragraph, group, first, changed) in corpus.Add(part.Paragraphs, _ => name))
            {
                var span = paragraph.Digest.SourceSpan;
                var message = part.Judge.Describe(new CorpusRepeat(first, changed, corpus.Documents(group)));
                results.Add(new Result(rule, whole, new Finding(new TextSpan(start + span.Start, span.Length), message) { Related = [new RelatedPlace(span, part.Judge.FirstPlace)] }, part.Severity));
            }
        }

        return new DocumentReport(whole, [.. results], []);
    }

    [GeneratedRegex("^<!-- file: (.+) -->\n", RegexOptions.Multiline)]
    private static partial Regex File();
}
