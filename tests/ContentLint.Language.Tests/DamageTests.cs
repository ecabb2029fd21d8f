using System.Linq;
using System.Text;
using ContentLint.Documents;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language.Tests;

public class DamageTests
{
    [Theory]
    [InlineData("Straße und Café")]
    [InlineData("Příliš žluťoučký kůň")]
    [InlineData("Это русский текст")]
    [InlineData("Ελληνικά γράμματα")]
    [InlineData("こんにちは世界")]
    [InlineData("नमस्ते दुनिया")]
    [InlineData("It’s “fine” — she said…")]
    [InlineData("Smile 😀 now")]
    public void Text_read_as_latin1_is_repaired_once_and_twice(string text)
    {
        string once = Misread(text);
        Assert.Equal(text, Mended(once));
        Assert.Equal(text, Mended(Misread(once)));
        Assert.Equal(text, Mended(text));
    }

    [Fact]
    public void Half_of_a_pair_is_no_character_with_a_lost_byte() =>
        Assert.DoesNotContain(Read("They read \u00ED\u00A0 \u00ED\u00A0\u00A1 there.").Mojibake, place => place.Mended is { } mended && mended.Any(char.IsSurrogate));

    [Theory]
    [InlineData("They came back from the inn\u00C3\u201A more than once.", "\u00C3\u201A ", "\u00A0")]
    [InlineData("They came back from the inn\u00C3\u201A", "\u00C3\u201A", null)]
    public void A_space_may_be_the_last_byte_of_what_was_misread_twice(string text, string found, string? mended)
    {
        var place = Assert.Single(Read(text).Mojibake);
        Assert.Equal((found, mended), (place.Text, place.Mended));
        Assert.False(mended is not null && place.IsWhole, "A byte is missing, so a person has to look at the repair.");
    }

    [Theory]
    [InlineData("Ho\u00ADno\u00ADlulu is warm.", "Honolulu", 2)]
    [InlineData("It is \u200Bhere.", "here", 1)]
    [InlineData("A back\u0008step.", "backstep", 1)]
    public void A_word_with_characters_that_nobody_sees_is_one_finding(string text, string mended, int count)
    {
        var run = Assert.Single(Read(text).HiddenCharacters);
        Assert.Equal((mended, count), (run.Mended, run.Characters.Length));
    }

    private static string Misread(string text) => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text));

    private static string Mended(string text) => SourceText.From(text)
        .WithChanges(Read(text).Mojibake.Select(place => new TextChange(place.Passage.ToSource(place.Span), place.Mended ?? place.Text)))
        .ToString();

    private static Article Read(string text) => new(DocumentReader.Read("a.txt", SourceText.From(text), DocumentFormat.PlainText));
}
