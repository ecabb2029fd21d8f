using System;
using System.Linq;
using ContentLint.Core.Baselines;
using FsCheck;
using FsCheck.Fluent;

namespace ContentLint.Cli.Tests;

/// <summary>Whatever the paths and the flagged texts: a baseline reads back as it was written, and writes the same again.</summary>
public class BaselineProperties
{
    private static readonly string[] Pieces = ["a", "docs/", "../", " ", "\t", "\n", "\r\n", "#", "<<<<<<<", "=======", "%", "%20", "é", "\U0001F600", "\u202E", "\u2028", "\u0007", "|", "'", "\"", "日本"];

    private static Gen<string> Texts => Gen.Elements(Pieces).ArrayOf().Select(string.Concat);

    private static Gen<BaselineEntry> Entries =>
        from path in Texts.Where(t => t.Length > 0)
        from rule in Gen.Elements("CL1001", "CL1002")
        from hash in Gen.Elements("0123456789abcdef", "fedcba9876543210")
        from number in Gen.Choose(1, 12)
        from excerpt in Texts
        select new BaselineEntry(path, rule, $"{hash}:{number}", BaselineExcerpt.Of(excerpt));

    [Fact]
    public void ItReadsBackAsItWasWritten() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(300),
        Prop.ForAll(Entries.ArrayOf().ToArbitrary(), entries =>
        {
            string text = BaselineText.Write(entries);
            foreach (string read in new[] { text, text.Replace("\n", "\r\n", StringComparison.Ordinal), text + text })
            {
                var reading = BaselineText.Parse(read);
                if (reading.Problem is not null) throw new InvalidOperationException($"{reading.Problem}\n{read}");
                var expected = entries.GroupBy(e => (e.Path, e.RuleId, e.Fingerprint)).Select(same => same.First()).ToHashSet();
                if (!expected.SetEquals(reading.Entries)) throw new InvalidOperationException(read);
                if (BaselineText.Write(reading.Entries) != text) throw new InvalidOperationException(read);
            }
        }));
}
