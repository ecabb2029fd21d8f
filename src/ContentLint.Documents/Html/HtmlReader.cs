using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Documents.Html;

/// <summary>Reads HTML as a browser shows it.</summary>
internal static class HtmlReader
{
    public static Document Read(string path, SourceText source)
    {
        string text = source.ToString();
        var sink = new BlockSink();
        var flow = new HtmlFlow(text, sink);
        flow.Read(text, new TextSpan(0, text.Length), new Surroundings());
        flow.Finish(text.Length);
        return new Document
        {
            Path = path,
            Source = source,
            Format = DocumentFormat.Html,
            Blocks = sink.Blocks(),
            Remarks = sink.Remarks(),
            DeclaredLanguage = flow.Language,
        };
    }
}
