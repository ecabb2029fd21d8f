using System;
using System.Linq;
using ContentLint.Core;

namespace ContentLint.Cli.Tests;

/// <summary>What makes a finding the same finding.</summary>
public class ContentFingerprintTests
{
    private const string Text = "The first one ends here.\n\nA walk helps the mind,but it takes time.\n\nThe last one begins.";

    private const string Short = "The first one ends here.\n\nA calm mind,but it takes time.";

    private static string Of(string text, string matched = "mind,but") => Of(text, text.IndexOf(matched, StringComparison.Ordinal), matched.Length);

    private static string Of(string text, int start, int length) => new ContentFingerprint().Next("CL1002", text, start, length);

    /// <summary>The first eight bytes of the SHA-256 of what it is made of: baselines that were written once go on knowing their findings.</summary>
    [Fact]
    public void ItIsTheSameInEveryVersion() => Assert.Equal("8ecfa1f0c234e0fe:1", Of(Text));

    [Theory]
    [InlineData("ends here", "was cut")]
    [InlineData("The last one", "Another one")]
    [InlineData("A walk", "A good long walk")]
    [InlineData("helps the", "Helps\nthe")]
    [InlineData("helps the", "*helps* the")]
    [InlineData("takes time.", "takes time and patience.")]
    public void ItStaysWhen(string old, string edited) => Assert.Equal(Of(Text), Of(Text.Replace(old, edited, StringComparison.Ordinal)));

    [Theory]
    [InlineData("ends here", "was cut")]
    [InlineData("\n\nA", "\r\n \r\nA")]
    [InlineData("\n\nA", "\r\rA")]
    [InlineData("\n\nA", "\n\t\nA")]
    public void TheParagraphBeforeIsNoContext(string old, string edited) => Assert.Equal(Of(Short), Of(Short.Replace(old, edited, StringComparison.Ordinal)));

    [Theory]
    [InlineData("It calms the mind,but so.\n\nThe end.", "It calms the mind,but so.\r\rAnother end.")]
    [InlineData("Oh mind,but it", "“Oh” mind,but it 😀")]
    [InlineData("mind,but", "(mind,but)")]
    public void WhatIsNoWordOfTheParagraphDoesNotCount(string text, string other) => Assert.Equal(Of(text), Of(other));

    [Theory]
    [InlineData("A calm", "A clear")]
    [InlineData("but it", "but she")]
    [InlineData("\n\nA", "\nA")]
    [InlineData("\n\nA", "\rA")]
    [InlineData("\n\nA", "\r\nA")]
    [InlineData("\n\nA", "\n—\nA")]
    public void ItChangesWhen(string old, string edited) => Assert.NotEqual(Of(Short), Of(Short.Replace(old, edited, StringComparison.Ordinal)));

    [Fact]
    public void ItChangesWithWhatIsMatched()
    {
        Assert.NotEqual(Of("A calm mind,but so."), Of("A calm heart,but so.", "heart,but"));
        Assert.NotEqual(Of("It is 😀 now.", "😀"), Of("It is 😞 now.", "😞"));
    }

    [Fact]
    public void APlaceBehindTheLastLineEndHasOneToo() => Assert.Equal(Of("The end.\n", 9, 0), Of("The end.\r", 9, 0));

    [Fact]
    public void FindingsThatOverlapAreDifferentOnes() =>
        Assert.Equal(3, new[] { Of("ab cd", 0, 2), Of("ab cd", 0, 1), Of("ab cd", 1, 1) }.Distinct().Count());

    [Fact]
    public void ACopyHasANumberOfItsOwn()
    {
        var fingerprint = new ContentFingerprint();
        string first = fingerprint.Next("CL1002", Text, 40, 8), second = fingerprint.Next("CL1002", Text, 40, 8);
        Assert.EndsWith(":1", first, StringComparison.Ordinal);
        Assert.Equal(first[..^1] + "2", second);
    }
}
