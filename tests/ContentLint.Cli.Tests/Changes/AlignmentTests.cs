using System;
using System.Diagnostics;
using System.Linq;
using System.Text;
using ContentLint.Cli.Changes;
using ContentLint.Cli.Changes.Alignment;

namespace ContentLint.Cli.Tests;

/// <summary>Which words of two states of a text belong together, and what it costs to know.</summary>
public class AlignmentTests
{
    [Theory]
    [InlineData("one two three", "one 2 three", "one three")]
    [InlineData("one two three", "one two three four", "one two three")]
    [InlineData("one two three", "three one two", "one two")]
    [InlineData("one\ntwo\nthree", "one two three", "one two three")]
    [InlineData("one, two", "one;two", "one two")]
    [InlineData("日本語", "日x語", "日 語")]
    [InlineData("", "one", "")]
    public void WordsThatStayBelongTogether(string old, string current, string shared) =>
        Assert.Equal(shared, Shared(old, current, [new LineEdit(0, old.Split('\n').Length, 0, current.Split('\n').Length)]));

    [Fact]
    public void ALongParagraphWithEditsAtBothEndsIsAlignedThroughout()
    {
        string[] words = [.. Enumerable.Range(0, 50_000).Select(i => i % 3 == 0 ? "the" : $"w{i}")];
        string old = string.Join(' ', words);
        words[10] = "here";
        words[25_000] = "inserted here too";
        words[^10] = "there";
        string current = string.Join(' ', words);
        Assert.Equal(50_000 - 3, Shared(old, current, [new LineEdit(0, 1, 0, 1)]).Split(' ').Length);
    }

    [Fact]
    public void AnEditInEachLineOfALargeTextTakesSeconds()
    {
        var (old, current) = (new StringBuilder(), new StringBuilder());
        for (int line = 0; old.Length < 2_000_000; line++)
        {
            old.Append("The heart of walker ").Append(line).Append(" beats slower, and the muscles of that walker stay young for longer.\n");
            current.Append("The heart of walker ").Append(line).Append(" beats faster, and the muscles of that walker stay young for longer.\n");
        }

        int lines = old.ToString().Split('\n').Length - 1;
        var clock = Stopwatch.StartNew();
        int shared = Shared(old.ToString(), current.ToString(), [new LineEdit(0, lines, 0, lines)]).Split(' ').Length;
        Assert.Equal(lines * 16, shared);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(30), $"It took {clock.Elapsed}; the cost must stay near to linear.");
    }

    [Fact]
    public void TextsThatHaveNothingInCommonCostLittle()
    {
        string old = string.Join(' ', Enumerable.Range(0, 300_000).Select(i => $"w{i * 7919 % 500}")), current = string.Join(' ', Enumerable.Range(0, 300_000).Select(i => $"w{i * 104_729 % 499}"));
        var clock = Stopwatch.StartNew();
        Shared(old, current, [new LineEdit(0, 1, 0, 1)]);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(30), $"It took {clock.Elapsed}; the cost must stay near to linear.");
    }

    [Fact]
    public void LinesAreComparedWhereGitDoesNot() =>
        Assert.Equal([new LineEdit(1, 1, 1, 2)], TextAlignment.Edits("a\nb\nc\n", "a\nx\ny\nc\n"));

    private static string Shared(string old, string current, LineEdit[] edits)
    {
        var alignment = new TextAlignment(old, new LineStarts(old), current, new LineStarts(current), edits);
        var words = System.Text.RegularExpressions.Regex.Matches(current, @"[\u2E80-\uFFFF]|[\p{L}\p{Nd}-[\u2E80-\uFFFF]]+").Select(m => m.Value).ToArray();
        return string.Join(' ', words.Where((_, i) => alignment.Pairs.Shared((0, int.MaxValue), (i, i + 1)) == 1));
    }
}
