using System;
using ContentLint.Core;

namespace ContentLint.Cli.Tests;

/// <summary>What makes a finding the same finding.</summary>
public class ContentFingerprintTests
{
    private const string Text = "The first one ends here.\n\nA walk helps the mind,but it takes time.\n\nThe last one begins.";

    private const string Short = "The first one ends here.\n\nA calm mind,but it takes time.";

    private static string Of(string text) => new ContentFingerprint().Next("CL1002", text, text.IndexOf("mind,but", StringComparison.Ordinal), "mind,but".Length);

    [Theory]
    [InlineData("ends here", "was cut")]
    [InlineData("The last one", "Another one")]
    [InlineData("A walk", "A good long walk")]
    [InlineData("helps the", "Helps\nthe")]
    [InlineData("helps the", "*helps* the")]
    [InlineData("\n\nA", "\r\n \r\nA")]
    public void ItStaysWhen(string old, string edited) => Assert.Equal(Of(Text), Of(Text.Replace(old, edited, StringComparison.Ordinal)));

    [Theory]
    [InlineData("A calm", "A clear")]
    [InlineData("but it", "but she")]
    [InlineData("\n\nA", "\nA")]
    public void ItChangesWhen(string old, string edited) => Assert.NotEqual(Of(Short), Of(Short.Replace(old, edited, StringComparison.Ordinal)));

    [Fact]
    public void ACopyHasANumberOfItsOwn()
    {
        var fingerprint = new ContentFingerprint();
        string first = fingerprint.Next("CL1002", Text, 40, 8), second = fingerprint.Next("CL1002", Text, 40, 8);
        Assert.EndsWith(":1", first, StringComparison.Ordinal);
        Assert.Equal(first[..^1] + "2", second);
    }
}
