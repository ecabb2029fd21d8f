using System.Linq;
using ContentLint.Documents;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language.Tests;

/// <summary>Texts as articles, for tests of the language floor.</summary>
internal static class Read
{
    public static Article Article(string text, string path = "article.txt") =>
        new(DocumentReader.Read(path, SourceText.From(text), DocumentReader.FormatOf(path)!.Value));

    public static Passage Passage(string text) => Article(text).Passages.Single();

    public static string[] Sentences(string text) => Passage(text).Sentences.Select(s => s.Text.ToString()).ToArray();
}
