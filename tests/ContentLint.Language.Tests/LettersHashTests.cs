using System;
using System.Linq;

namespace ContentLint.Language.Tests;

/// <summary>The hash of a paragraph's letters: the same however they are read, whatever stands between them.</summary>
public class LettersHashTests
{
    private const string Signs = "abcxyzABCXYZ0189 .,;'\"()[]{}@`/:-_\n\u007F\u0080éÉßİ“”—\uFFFC漢\uD83D\uDE00";

    [Fact]
    public void ManyAtOnceAreReadAsOneByOne()
    {
        var random = new Random(11);
        foreach (int i in Enumerable.Range(0, 4000))
        {
            int length = random.Next(700), common = random.Next(1, Signs.Length);
            string text = string.Concat(Enumerable.Range(0, length).Select(_ => Signs[random.Next(random.Next(8) == 0 ? Signs.Length : common)]));
            Assert.True(Whole(text) == OneByOne(text), $"Text {i}, read sixteen characters at a time, must have the hash that it has one by one: {text}");
        }
    }

    [Fact]
    public void OnlyLettersAndDigitsCountAndEachOfThem()
    {
        string text = string.Concat(Enumerable.Repeat("Some words of a paragraph, 42 of them. ", 9));
        Assert.Equal(Whole(text), Whole(text.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant()));
        foreach (int at in Enumerable.Range(0, text.Length))
            Assert.Equal(!char.IsLetterOrDigit(text[at]), Whole(text) == Whole(text.Remove(at, 1)));
    }

    private static ulong Whole(string text)
    {
        var hash = new LettersHash(stackalloc byte[LettersHash.Room]);
        hash.Add(text);
        return hash.Value;
    }

    private static ulong OneByOne(string text)
    {
        var hash = new LettersHash(stackalloc byte[LettersHash.Room]);
        for (int i = 0; i < text.Length; i++) hash.Add(text.AsSpan(i, 1));
        return hash.Value;
    }
}
