using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language.Tests;

/// <summary>Phrases known by their letters: the table that many lines are worth says the same as the look without it.</summary>
public class PhrasePatternsTests
{
    private const int Many = 5000;

    [Theory]
    [InlineData("en/furniture.txt")]
    [InlineData("en/interface-labels.txt")]
    [InlineData("en/site-sections.txt")]
    public void ManyLinesAskedAboutMakeNoDifference(string list)
    {
        var entries = ListFile.Read(list);
        PhrasePatterns fresh = new(entries), asked = new(entries);
        foreach (int i in Enumerable.Range(0, Many)) MayBegin(asked, $"line {i} of many");
        int asks = 0, begun = 0;
        foreach (string line in Lines(entries))
        {
            if (++asks % 1000 == 0) fresh = new PhrasePatterns(entries);
            bool mayBegin = MayBegin(fresh, line);
            if (mayBegin) begun++;
            Assert.True(mayBegin == MayBegin(asked, line), $"Many lines were asked about before '{line}', and what is said of it changed: PhraseOpenings lacks a beginning.");
        }

        Assert.InRange(begun, entries.Count / 2, asks - (entries.Count / 2));
    }

    // Each phrase with each of its alternatives, as it may stand in a text, and what is nearly one.
    private static IEnumerable<string> Lines(IEnumerable<string> entries)
    {
        var random = new Random(5);
        foreach (string entry in entries.Where(e => e[0] != '['))
        {
            foreach (int _ in Enumerable.Range(0, 3))
            {
                string line = string.Concat(Parts(entry).Select(choices => choices[random.Next(choices.Length)])).Replace("...", "Jo", StringComparison.Ordinal);
                yield return line;
                yield return line.ToUpperInvariant() + " and more";
                yield return line.Replace(" ", "", StringComparison.Ordinal);
                int cut = random.Next(line.Length);
                yield return line[..cut];
                yield return line.Insert(cut, "q");
            }
        }
    }

    private static IEnumerable<string[]> Parts(string entry) =>
        entry.Split('(', ')').Select((part, i) => i % 2 == 0 ? [part] : part.Split('/'));

    private static bool MayBegin(PhrasePatterns patterns, string line) => patterns.MayBegin(line, new TextSpan(0, line.Length));
}
