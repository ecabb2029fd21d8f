using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ContentLint.Cli.Input;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Cli.Tests;

public class JsonLinesReaderTests
{
    private static List<JsonRecord> Read(string file) =>
        new JsonLinesReader("a.jsonl").Read(new MemoryStream(Encoding.UTF8.GetBytes(file))).ToList();

    [Fact]
    public void A_range_leads_through_the_escapes_to_the_line()
    {
        const string Line = """{"id": 7, "n": {"text": "no"}, "text": "caf\u00e9 \ud83d\ude00 \"x\"\n\ntwo", "z": [1]}""";
        var record = Assert.Single(Read("\uFEFF\n" + Line + "\r\n"));
        var document = record.Document!;
        Assert.Equal("café 😀 \"x\"\n\ntwo", document.Source.ToString());
        Assert.Equal((2, 1, 1L, "7"), (record.LineNumber, document.Origin!.Line, document.Origin.LineStart, document.Origin.Id));
        Assert.Equal(Line, record.LineText);
        var emoji = document.Origin.ToLine(new TextSpan(3, 4));
        Assert.Equal("""\u00e9 \ud83d\ude00""", Line.Substring(emoji.Start, emoji.Length));
        var second = document.Origin.ToLine(document.Blocks[1].Span);
        Assert.Equal("two", Line.Substring(second.Start, second.Length));
    }

    [Theory]
    [InlineData("{\"text\": \"a", "is not valid JSON")]
    [InlineData("{\"\\ud800\": 1, \"text\": \"a\"}", "is not valid JSON")]
    [InlineData("[1]", "is no JSON object")]
    [InlineData("{\"body\": \"a\"}", "has no property 'text'")]
    [InlineData("{\"text\": 3}", "that is no string")]
    [InlineData("{\"text\": \"a\"} x", "is not valid JSON")]
    public void A_broken_line_costs_that_line_only(string line, string problem)
    {
        var records = Read("{\"text\":\"a\"}\n" + line + "\n\n{\"text\":\"b\"}");
        Assert.Equal(["a", null, "b"], records.Select(r => r.Document?.Source.ToString()));
        Assert.Contains(problem, records[1].Problem, System.StringComparison.Ordinal);
        Assert.Contains("Line 2", records[1].Problem, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_longer_than_the_buffer_are_read_whole()
    {
        string[] texts = Enumerable.Range(1, 40).Select(i => new string((char)('a' + (i % 26)), i * i * 200)).ToArray();
        Assert.Equal(texts, Read(string.Concat(texts.Select(t => $"{{\"text\":\"{t}\"}}\n"))).Select(r => r.Document!.Source.ToString()));
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("tab\tquote\"back\\slash/ \u0001\b\f\r\n end")]
    [InlineData("é 日本 😀 a\u0301 \u2028 <b>&'")]
    public void Every_character_leads_to_its_own_escape(string text)
    {
        foreach (var options in new[] { JsonSerializerOptions.Default, new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping } })
        {
            string line = $"{{\"text\": {JsonSerializer.Serialize(text, options)}}}";
            var document = Assert.Single(Read(line)).Document!;
            Assert.Equal(text, document.Source.ToString());
            for (int i = 0; i < text.Length; i += char.IsHighSurrogate(text[i]) ? 2 : 1)
            {
                int length = char.IsHighSurrogate(text[i]) ? 2 : 1;
                var span = document.Origin!.ToLine(new TextSpan(i, length));
                Assert.Equal(text.Substring(i, length), JsonSerializer.Deserialize<string>($"\"{line.Substring(span.Start, span.Length)}\""));
            }
        }
    }
}
