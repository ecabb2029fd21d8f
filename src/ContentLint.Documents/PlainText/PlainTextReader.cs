using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Documents;

/// <summary>Reads text without markup: blank lines part paragraphs.</summary>
internal static class PlainTextReader
{
    public static Document Read(string path, SourceText source)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        int first = -1;
        var lines = source.Lines;
        for (int i = 0; i <= lines.Count; i++)
        {
            bool blank = i == lines.Count || string.IsNullOrWhiteSpace(lines[i].ToString());
            if (!blank && first < 0) first = i;
            if (!blank || first < 0) continue;
            blocks.Add(Paragraph(source, first, i));
            first = -1;
        }

        return new Document { Path = path, Source = source, Format = DocumentFormat.PlainText, Blocks = blocks.ToImmutable() };
    }

    private static Block Paragraph(SourceText source, int first, int end)
    {
        var prose = new ProseBuilder(source.ToString());
        for (int i = first; i < end; i++)
        {
            var line = source.Lines[i];
            prose.Copy(line.Span);
            if (i + 1 < end) prose.LineEnd(line.End);
        }

        return new Block { Kind = BlockKind.Paragraph, Span = TextSpan.FromBounds(source.Lines[first].Start, source.Lines[end - 1].End), Prose = prose.ToProse() };
    }
}
