using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace ContentLint.Cli.Tests.Fixing;

/// <summary>A file of random damaged text.</summary>
/// <param name="Name">Its name; the ending says how it is read.</param>
/// <param name="Bytes">Its bytes.</param>
/// <param name="Space">A space in its encoding.</param>
internal sealed record DamagedText(string Name, byte[] Bytes, byte[] Space)
{
    private static readonly string[] Pieces =
    [
        "Walking is good for the heart and mind,but it takes time.", "Every step calms the nerves.It costs nothing.", "Many andsupplementspromise much.", "It thins thedermis slowly.",
        "Key TakeawaysResistance", "according toJaniene Luke,", "published inScientific Reports", "resource._Each_ day", "**bold**and", "[link](https://a.example/b,c)text", "<b>one</b>two",
        "Studies have shown that it helps.", "“It helps,”said Ada Byron.", "Some experts say so.", "Share this article", "What is your feedback?", "Zoë &amp; co.Next", "\U0001F600,but", "e\u0301,and",
        "# Heading\n\n", "## Sources\n\n1. A,B\n", "- item,but\n", "> quoted.Then\n", "`code,but`", "<!-- contentlint disable-next-line missing-space: it is so -->\n", "<!-- contentlint disable-file CL1001 -->",
        "```\nmind,but\n```\n", "---\ntitle: a,b\n---\n", "\u0091", "\u200B", "\uFFFD", "\\", "\"", "'", "/", "\t", "  ", "word", "\n", "\n\n",
    ];

    private static readonly string[] Ends = ["\n", "\r\n", "\r"];

    public override string ToString() => $"{Name}: {Convert.ToHexString(Bytes)} = {Encoding.Latin1.GetString(Bytes)}";

    private static Gen<string> Texts =>
        from pieces in Gen.Elements(Pieces).ArrayOf()
        from ends in Gen.Elements(Ends).ArrayOf(4)
        from glue in Gen.Elements("", " ", "\n\n")
        let at = new int[1]
        select string.Concat(string.Join(glue, pieces.Append(pieces.FirstOrDefault() ?? "")).Select(c => c == '\n' ? ends[at[0]++ % ends.Length] : c.ToString()));

    public static Arbitrary<DamagedText> Any() => (
        from kind in Gen.Elements(".md", ".txt", ".html", ".mdx", ".jsonl")
        from text in Texts
        from second in Texts
        from broken in Gen.Choose(0, 1000).ArrayOf()
        from encoding in Gen.Choose(0, 3)
        select kind == ".jsonl" ? Records(text, second, encoding == 0) : Of("a" + kind, text, encoding, broken)).ToArbitrary();

    private static DamagedText Of(string name, string text, int number, int[] broken)
    {
        Encoding encoding = number switch { 0 => new UTF8Encoding(false), 1 => new UTF8Encoding(true), 2 => new UnicodeEncoding(false, true), _ => new UnicodeEncoding(true, true) };
        List<byte> bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
        if (number < 2)
        {
            foreach (int at in broken) bytes.Insert(Math.Min(bytes.Count, encoding.GetPreamble().Length + at), (byte)(at % 3 == 0 ? 0xF0 : at % 3 == 1 ? 0xC3 : 0x9F));
        }
        else if (broken.Length % 2 == 1)
        {
            bytes.Add((byte)'x');
        }

        return new DamagedText(name, [.. bytes], encoding.GetBytes(" "));
    }

    private static DamagedText Records(string text, string second, bool hasMark) => new(
        "a.jsonl",
        [
            .. hasMark ? Encoding.UTF8.GetPreamble() : [],
            .. Encoding.UTF8.GetBytes($"{{\"id\": 1, \"text\":{JsonSerializer.Serialize(text)} }}\r\n\n{{broken\n{{\"other\": \"mind,but\", \"text\": \"{JsonEncodedText.Encode(second, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"}}"),
        ],
        " "u8.ToArray());
}
