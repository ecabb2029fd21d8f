using System;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Documents.Tests;

public class TextDecoderTests
{
    private const string Text = "Zoë said “go”.\r\n𝒳 \uFFFD end";

    public static TheoryData<byte[]> Encodings => new()
    {
        new UTF8Encoding(false).GetBytes(Text),
        WithMark(new UTF8Encoding(true)),
        WithMark(new UnicodeEncoding(false, true)),
        WithMark(new UnicodeEncoding(true, true)),
    };

    [Theory, MemberData(nameof(Encodings))]
    public void The_mark_is_not_part_of_the_text(byte[] bytes)
    {
        var decoded = TextDecoder.Decode(bytes);
        Assert.Equal(Text, decoded.Text!.ToString());
        Assert.Empty(decoded.Notices);
        Assert.Equal(bytes, WithMark(decoded.Text.Encoding!));
    }

    [Theory]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF }, "")]
    [InlineData(new byte[] { 0xFF, 0xFE }, "")]
    [InlineData(new byte[] { 0xFE, 0xFF }, "")]
    [InlineData(new byte[0], "")]
    [InlineData(new byte[] { 0x61, 0xEF, 0xBF, 0xBD }, "a\uFFFD")]
    public void What_is_whole_needs_no_notice(byte[] bytes, string text)
    {
        var decoded = TextDecoder.Decode(bytes);
        Assert.Equal(text, decoded.Text!.ToString());
        Assert.Empty(decoded.Notices);
    }

    [Fact]
    public void Bytes_with_NUL_are_no_text()
    {
        var decoded = TextDecoder.Decode([0x50, 0x4B, 3, 4, 0, 0]);
        Assert.Null(decoded.Text);
        Assert.Contains("NUL", Assert.Single(decoded.Notices).Message, StringComparison.Ordinal);
        Assert.Empty(DocumentReader.Read("a.md", decoded, DocumentFormat.Markdown).Blocks);
    }

    [Fact]
    public void A_NUL_at_the_very_start_is_seen() => Assert.Null(TextDecoder.Decode([0, 0x61]).Text);

    [Fact]
    public void The_first_bad_byte_is_named()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("é \uFFFD 𝒳\nab"), 0xE9, .. "x"u8];
        var notice = Assert.Single(TextDecoder.Decode(bytes).Notices);
        Assert.Contains("byte 14 (0xE9, line 2)", notice.Message, StringComparison.Ordinal);
        Assert.Equal("é \uFFFD 𝒳\nab".Length, notice.Span!.Value.Start);
    }

    [Theory]
    [InlineData(new byte[] { 0xEF }, "UTF-8: byte 0 (0xEF, line 1)", 0)]
    [InlineData(new byte[] { 0x61, 0x0A, 0xFF, 0xFE }, "UTF-8: byte 2 (0xFF, line 2)", 2)]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0xC2, 0x80, 0xE0, 0xA0, 0x80, 0xFF }, "UTF-8: byte 8 (0xFF, line 1)", 2)]
    [InlineData(new byte[] { 0xEF, 0xBF, 0xBD, 0xF0, 0x9F, 0x98 }, "UTF-8: byte 3 (0xF0, line 1)", 1)]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x41, 0x00, 0x42 }, "UTF-16: byte 4 (0x42, line 1)", 1)]
    [InlineData(new byte[] { 0xFF, 0xFE, 0xE9, 0x00, 0x0A, 0x00, 0x35, 0xD8, 0xB3, 0xDC, 0x42 }, "UTF-16: byte 10 (0x42, line 2)", 4)]
    [InlineData(new byte[] { 0xFE, 0xFF, 0xD8, 0x35, 0x00, 0x41 }, "UTF-16: byte 2 (0xD8, line 1)", 0)]
    public void A_broken_character_is_named_with_its_place(byte[] bytes, string place, int offset)
    {
        var notice = Assert.Single(TextDecoder.Decode(bytes).Notices);
        Assert.Contains($"The file is not valid {place} is part of no character.", notice.Message, StringComparison.Ordinal);
        Assert.Equal(new TextSpan(offset, 1), notice.Span);
    }

    [Fact]
    public void A_text_above_the_limit_is_left_out_with_a_notice()
    {
        var document = DocumentReader.Read("a.txt", SourceText.From("too long"), DocumentFormat.PlainText, new ReaderLimits(7, 1));
        Assert.Empty(document.Blocks);
        Assert.Contains("limit of 7", Assert.Single(document.Notices).Message, StringComparison.Ordinal);
    }

    private static byte[] WithMark(Encoding encoding) => [.. encoding.GetPreamble(), .. encoding.GetBytes(Text)];
}
