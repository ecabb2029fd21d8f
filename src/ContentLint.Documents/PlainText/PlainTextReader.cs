using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Documents.PlainText;

/// <summary>Reads text without markup: paragraphs by their lines, list items by their bullets.</summary>
internal sealed class PlainTextReader
{
    private readonly string text;
    private readonly List<TextLine> lines;
    private readonly bool[] continues;
    private readonly ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
    private readonly ListNumbers lists = new();

    private PlainTextReader(string text)
    {
        this.text = text;
        lines = TextLine.Split(text);
        continues = LineWrap.Continuations(text, lines);
    }

    public static Document Read(string path, SourceText source) => new()
    {
        Path = path,
        Source = source,
        Format = DocumentFormat.PlainText,
        Blocks = ReadBlocks(source.ToString()),
    };

    /// <summary>The blocks of a text.</summary>
    public static ImmutableArray<Block> ReadBlocks(string text) => new PlainTextReader(text).ReadBlocks();

    private ImmutableArray<Block> ReadBlocks()
    {
        for (int first = 0; first < lines.Count;)
        {
            if (lines[first].IsBlank)
            {
                first++;
                continue;
            }

            var bullet = BulletOf(first);
            int end = first + 1;
            while (end < lines.Count && !lines[end].IsBlank && BelongsTo(first, bullet, end)) end++;
            blocks.Add(ReadBlock(first, end, bullet));
            first = end;
        }

        return blocks.ToImmutable();
    }

    private bool BelongsTo(int first, Bullet bullet, int line)
    {
        if (BulletOf(line).Exists) return false;
        return continues[line] || (bullet.Exists && lines[line].Indent >= lines[first].Indent + bullet.Length);
    }

    /// <summary>A number that stands in a wrapped sentence by chance ("in May\n12. It") neither begins nor continues a list.</summary>
    private Bullet BulletOf(int line)
    {
        var bullet = Bullet.Read(text, lines[line]);
        return bullet.Number < 0 || bullet.Number <= 1 || !continues[line] || bullet.Follows(lists.Last) ? bullet : default;
    }

    private Block ReadBlock(int first, int end, Bullet bullet)
    {
        var prose = new ProseBuilder(text);
        for (int i = first; i < end; i++)
        {
            int start = lines[i].ContentStart + (i == first ? bullet.Length : 0);
            prose.Copy(TextSpan.FromBounds(start, lines[i].ContentEnd));
            if (i + 1 < end) prose.LineEnd(lines[i].End);
        }

        var (list, depth) = lists.Place(bullet, lines[first].Indent);
        return new Block
        {
            Kind = bullet.Exists ? BlockKind.ListItem : BlockKind.Paragraph,
            Span = TextSpan.FromBounds(lines[first].ContentStart, lines[end - 1].ContentEnd),
            Prose = prose.ToProse(),
            List = list,
            ListDepth = depth,
            IsOrdered = bullet.Number >= 0 && bullet.Exists,
            StartsItem = bullet.Exists,
        };
    }
}
