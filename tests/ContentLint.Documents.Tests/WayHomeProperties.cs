using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using ContentLint.Testing;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Documents.Tests;

/// <summary>Every character of prose leads home, in generated texts of all formats and in the files of the repository.</summary>
public partial class WayHomeProperties
{
    private static readonly string[] Words = ["alpha", "Beta", "été", "𝒳𝒴", "日本", "don’t", "1.5", "a\u0301", "x", "&amp;", "&nbsp;", "&#8211;", "&bogus;", "\\*", "\\|", "\\", "\u200B", "\u2028", "…"];

    private static readonly string[] Glue = [" ", " ", " ", "  ", "\n", "\n", "\r\n", "\r", "\t", "", "*", "**", "_", "~~", "`", "\n\n", "\n\n\n", "  \n", "\\\n"];

    private static readonly string[] Marks =
    [
        "\n> ", "\n> > ", "\n- ", "\n  - ", "\n1. ", "\n2) ", "\n* [ ] ", "\n# ", "\n## ", "\n===\n", "\n---\n", "[", "](u)", "](<v w> \"t\")", "![", "[^1]", "\n[^1]: ", "\n    ", "\n\n    ",
        "<https://a.b>", "\n| a | b |\n|---|:-:|\n| ", " | ", " |\n| ", "\n```x\n", "\n```\n", "$", "<b>", "</b>", "<br>", "<br/>", "<sup>", "</sup>", "<code>", "</code>", "<q>", "</q>",
        "<a href='u'>", "</a>", "<p>", "</p>", "<div>", "\n<div>\n", "</div>", "<ul><li>", "<li>", "</ul>", "<table><tr><td>", "<td>", "</table>", "<pre>", "</pre>", "<!-- c -->", "\n<!--\n",
        "-->", "<script>", "</script>", "<span hidden>", "</span>", "<", ">", "{", "}", "{/*", "*/}", "<A b={c}>", "</A>", "\nimport x\n", "<summary>", "</summary>", "<see cref=\"a\"/>", "<c>", "</c>", "<list>", "<item>", "</item>", "\n/** ", "\n * ", "*/", "\"", "---\n", ":::\n", "• ", "\n– ",
    ];

    private static Arbitrary<string> Texts => Gen
        .Frequency((6, Gen.Elements(Words)), (5, Gen.Elements(Glue)), (3, Gen.Elements(Marks)))
        .ArrayOf().Select(string.Concat).ToArbitrary();

    public static TheoryData<DocumentFormat> Formats => new(Enum.GetValues<DocumentFormat>());

    [Theory, MemberData(nameof(Formats))]
    public void Generated_texts_lead_home(DocumentFormat format) =>
        Run(Texts, text => WayHome.Check(Read(text, format)));

    [Theory, MemberData(nameof(Formats))]
    public void Any_text_leads_home(DocumentFormat format) =>
        Run(ArbMap.Default.ArbFor<string>().Filter(t => t is not null), text => WayHome.Check(Read(text, format)));

    [Theory, MemberData(nameof(Formats))]
    public void Any_bytes_are_read(DocumentFormat format) =>
        Run(ArbMap.Default.ArbFor<byte[]>(), bytes => WayHome.Check(DocumentReader.Read("a", TextDecoder.Decode(bytes), format)));

    [Theory, MemberData(nameof(Formats))]
    public void Line_ends_make_no_difference(DocumentFormat format) => Run(Texts, text =>
    {
        string unix = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        string[] expected = Prose(unix), actual = Prose(unix.Replace("\n", "\r\n", StringComparison.Ordinal));
        if (!expected.SequenceEqual(actual))
            throw new InvalidOperationException($"{System.Text.Json.JsonSerializer.Serialize(unix)}:\n{string.Join(" | ", expected)}\n{string.Join(" | ", actual)}");

        string[] Prose(string t) => Read(t, format).Blocks.Select(b => $"{b.Kind} {b.Prose.Text}").ToArray();
    });

    /// <summary>What longer runs of the properties found.</summary>
    [Theory]
    [InlineData("\\*x\n## \t&#8211;  \n<p>")]
    [InlineData("## \t </A>[^1]été")]
    [InlineData("x \\\\ </span> *a <br/>* b")]
    [InlineData("\n| a | b |\n|---|:-:|\n| &nbsp;<!-- c -->![&x;…")]
    [InlineData("~~~~")]
    [InlineData("<br>a")]
    public void Old_faults_stay_mended(string text) => WayHome.Check(Read(text, DocumentFormat.Markdown));

    [Theory, MemberData(nameof(Formats))]
    public void The_files_of_the_repository_lead_home(DocumentFormat format)
    {
        string[] files = [.. new[] { "seeds", "rules" }.SelectMany(d => Directory.GetFiles(RepositoryRoot.File(d), "*", SearchOption.AllDirectories)), .. Directory.GetFiles(RepositoryRoot.Path, "*.md")];
        Assert.NotEmpty(files);
        foreach (string file in files) WayHome.Check(DocumentReader.Read(file, TextDecoder.Decode(File.ReadAllBytes(file)), format));
    }

    /// <summary>Reads a text; in C# it stands in a comment, line by line.</summary>
    private static Document Read(string text, DocumentFormat format) =>
        DocumentReader.Read("a", SourceText.From(format == DocumentFormat.CSharp ? "/// " + LineEnd().Replace(text, "$0/// ") : text), format);

    [GeneratedRegex("\r\n|\r|\n")]
    private static partial Regex LineEnd();

    private static void Run<T>(Arbitrary<T> inputs, Action<T> check) =>
        Prop.ForAll(inputs, check).Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithEndSize(60).WithReplay(20_261_122UL, 1UL));
}
