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
    public void The_first_bad_byte_is_named()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("é \uFFFD 𝒳\nab"), 0xE9, .. "x"u8];
        var notice = Assert.Single(TextDecoder.Decode(bytes).Notices);
        Assert.Contains("byte 14 (0xE9, line 2)", notice.Message, StringComparison.Ordinal);
        Assert.Equal("é \uFFFD 𝒳\nab".Length, notice.Span!.Value.Start);
    }

    [Fact]
    public void Half_a_UTF16_character_is_a_notice() =>
        Assert.Contains("UTF-16", Assert.Single(TextDecoder.Decode([0xFF, 0xFE, 0x41, 0x00, 0x42]).Notices).Message, StringComparison.Ordinal);

    [Fact]
    public void A_text_above_the_limit_is_left_out_with_a_notice()
    {
        var document = DocumentReader.Read("a.txt", SourceText.From("too long"), DocumentFormat.PlainText, new ReaderLimits(7, 1));
        Assert.Empty(document.Blocks);
        Assert.Contains("limit of 7", Assert.Single(document.Notices).Message, StringComparison.Ordinal);
    }

    private static byte[] WithMark(Encoding encoding) => [.. encoding.GetPreamble(), .. encoding.GetBytes(Text)];
}
