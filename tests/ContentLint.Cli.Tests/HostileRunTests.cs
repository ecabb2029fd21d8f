using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace ContentLint.Cli.Tests;

/// <summary>
/// Texts that make parsers and rules slow or break them, in one run. A text that is not checked within the limit of a document, or that
/// breaks a rule, ends the run with exit code 2.
/// </summary>
public class HostileRunTests
{
    private const int Size = 100_000;

    [Fact]
    public void NoneOfThemCostsTheRun()
    {
        using var folder = new TemporaryFolder();
        int number = 0;
        foreach (string text in Texts()) folder.Write($"{(number++).ToString("000", CultureInfo.InvariantCulture)}.md", text);
        folder.Write("zz.md", Articles.Walking);
        var run = ToolRun.In(folder.Path, "check", "--report", "json");
        Assert.True(run.ExitCode == 1, run.Error);
        Assert.Contains("\"zz.md\"", run.Output, StringComparison.Ordinal);
    }

    /// <summary>CommonMark's pathological cases (commonmark/cmark, test/pathological_tests.py), written anew, and others that parsers are known for.</summary>
    private static IEnumerable<string> Texts()
    {
        foreach (string unit in new[]
        {
            "*a **a ", "a**b", "a_ ", "*a_ ", "a]", "[a", "[a](<b", "[a](b", "**x [a*b**c*](d)", "![[]()", "a ![](", "[", "> ", "- ", "`", "<", "<?", "<!A ", "<![CDATA[ ", "<!--", "~", "~~a ",
            "mailto:a@b.c ", "https://a.b ", "a\n=\n", "a\n-\n", "| a ", "| a | b |\n", "[^a]", "[^a]: b\n\n", "&", "\\", "\u0000 a", "“a ", "\"a ", "'a ", "(a ", "a.b", "a, ", "1 ", "Mr. A said “", "*** ", "# \n", "{", "<div>", "<b>", "a\u0301",
        }) yield return Repeat(unit, Size / unit.Length);
        yield return Repeat("*a **a ", Size / 14) + "b" + Repeat(" a** a*", Size / 14);
        yield return new string('[', Size / 2) + "a" + new string(']', Size / 2);
        yield return Repeat("[ (](", Size / 5);
        yield return Repeat("[a](", Size / 8) + Repeat(")", Size / 8);
        yield return string.Concat(Enumerable.Range(0, 400).Select(i => new string(' ', 2 * i) + "- a\n"));
        yield return string.Join(" ", Enumerable.Range(1, 440).Select(i => "e" + new string('`', i)));
        yield return string.Concat(Enumerable.Range(0, 8_000).Select(i => $"[{i}]: u{i}\n")) + Repeat("[0] ", 5_000);
        yield return Repeat("> ", 5_000) + "a";
        yield return new string('a', Size);
        yield return new string(' ', Size) + "a";
        yield return Repeat("word ", Size / 5);
        yield return Repeat("A sentence of five words. ", Size / 26);
    }

    private static string Repeat(string unit, int count) => string.Concat(Enumerable.Repeat(unit, count));
}
