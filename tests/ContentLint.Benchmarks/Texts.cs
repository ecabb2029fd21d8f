using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using ContentLint.Documents;
using ContentLint.Language;
using ContentLint.Testing;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Benchmarks;

/// <summary>
/// Texts of a wanted size, made of the paragraphs and sentences of the seed articles in an order that is random and always the
/// same: real prose, with the damage that stands in it, and few repeats next to each other.
/// </summary>
internal static class Texts
{
    public const int Characters = 100_000;
    private const int SentencesInParagraph = 5;
    private const int ParagraphsInSection = 6;

    private static readonly string[] Sentences = [.. Directory.GetFiles(RepositoryRoot.File("seeds")).Order(StringComparer.Ordinal).SelectMany(Split).Where(s => s.Length > 20).Distinct(StringComparer.Ordinal)];

    public static string Markdown { get; } = Write("## {0}\n\n", "{0}\n\n");

    public static string Html { get; } = Write("<h2>{0}</h2>\n", "<p>{0}</p>\n");

    public static string Plain { get; } = Write("{0}\n\n", "{0}\n\n");

    public static Document Read(DocumentFormat format) => DocumentReader.Read("text", SourceText.From(format switch
    {
        DocumentFormat.Markdown => Markdown,
        DocumentFormat.Html => Html,
        _ => Plain,
    }), format);

    private static IEnumerable<string> Split(string file)
    {
        var document = DocumentReader.Read(file, SourceText.From(File.ReadAllText(file)), DocumentReader.FormatOf(file)!.Value);
        return new Article(document).Passages.SelectMany(p => p.Sentences.Select(s => p.Text.Substring(s.Span.Start, s.Span.Length).ReplaceLineEndings(" ")));
    }

    private static string Write(string heading, string paragraph)
    {
        var text = new StringBuilder();
        uint state = 1;
        for (int number = 0; text.Length < Characters; number++)
        {
            if (number % ParagraphsInSection == 0) text.AppendFormat(null, heading, $"Part {number / ParagraphsInSection + 1}");
            text.AppendFormat(null, paragraph, string.Join(' ', Enumerable.Range(0, SentencesInParagraph).Select(_ => Sentences[Next() % Sentences.Length])));
        }

        return text.ToString();

        // Numerical Recipes' linear congruential generator; the upper bits are the good ones.
        uint Next() => (state = (state * 1664525) + 1013904223) >> 8;
    }
}
